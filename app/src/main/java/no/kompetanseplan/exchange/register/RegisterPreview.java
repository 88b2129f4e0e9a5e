package no.kompetanseplan.exchange.register;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// What reading a register gives.
///
/// @param file name of the file
/// @param sheet the sheet that was read
/// @param date day it shows
/// @param counts of all rows
/// @param lines the first rows, and the first of those with problems, in the order of the file
/// @param problems how many times each sort of problem was met, by the text key of its sentence
/// @param notices what a person must know of the file as a whole
/// @param municipalities those with rows, in the order of the plan
/// @param added professions that the plan lacks and the rows need
/// @param register the positions
/// @param method what was read as what, in one paragraph of sentences
public record RegisterPreview(
        String file,
        RegisterSheet sheet,
        LocalDate date,
        RegisterCounts counts,
        List<RegisterLine> lines,
        Map<String, Integer> problems,
        List<Reason> notices,
        List<MunicipalityRows> municipalities,
        List<Profession> added,
        Register register,
        List<Reason> method) {

    /// Rows that are shown from the start of the file, whatever becomes of them.
    static final int FIRST_LINES = 1_000;

    /// Rows with problems that are told of one by one.
    static final int MOST_PROBLEMS = 10_000;

    public RegisterPreview {
        lines = List.copyOf(lines);
        problems = Map.copyOf(problems);
        notices = List.copyOf(notices);
        municipalities = List.copyOf(municipalities);
        added = List.copyOf(added);
        method = List.copyOf(method);
    }

    /// The shown lines of one outcome.
    public List<RegisterLine> lines(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).toList();
    }

    /// What a person must know of the file as a whole, and of it beside what the plan counts by.
    public List<Reason> notices(Facts inUse) {
        List<Reason> all = new ArrayList<>(notices);
        all.addAll(beside(inUse));
        return all;
    }

    /// What a person must know of the file beside what the plan counts by.
    public List<Reason> beside(Facts inUse) {
        return new BesideInUse(this, inUse).all();
    }

    /// Whether it changes no number, since newer registers are in use for all its municipalities.
    public boolean isOlder(Facts inUse) {
        return beside(inUse).stream().anyMatch(each -> each.key().equals(BesideInUse.OLDER));
    }

    /// Whether some lines are counted only.
    public boolean isCut() {
        return lines.size() < counts.read();
    }

    /// The row that tells of the register in a plan.
    ///
    /// @param plan the plan it comes into
    public Dataset dataset(Id id, Plan plan) {
        Texts texts = Texts.of(RegisterImport.language(plan));
        boolean isOne = municipalities.size() == 1;
        String place = isOne ? municipalities.getFirst().name() : texts.get("staff.dataset.region");
        String source =
                sheet.name().isEmpty()
                        ? file
                        : texts.get("staff.dataset.sheet", file, sheet.name());
        StringJoiner how = new StringJoiner(" ");
        method.forEach(each -> how.add(each.sentence(texts)));
        return new Dataset(
                id,
                texts.get("staff.dataset.name", place, Integer.toString(date.getYear())),
                cut(PersonalLook.withoutIds(source), DatasetFields.SOURCE),
                date,
                coverage(texts),
                counts.fetched(),
                "",
                DatasetKind.STAFF,
                isOne ? municipalities.getFirst().municipality() : null,
                true,
                cut(how.toString(), DatasetFields.METHOD),
                "",
                rank(plan));
    }

    private static String rank(Plan plan) {
        List<Dataset> ordered = plan.ordered(DatasetFields.TABLE);
        String rank = ordered.isEmpty() ? null : Rank.between(ordered.getLast().rank(), null);
        return rank == null ? Rank.at(ordered.size()) : rank;
    }

    private String coverage(Texts texts) {
        int positions = counts.read() - counts.skipped();
        return counts.fetched() == positions
                ? texts.get("staff.dataset.whole", positions)
                : texts.get(
                        "staff.dataset.coverage",
                        counts.fetched(),
                        positions,
                        positions - counts.fetched());
    }

    private static String cut(String text, Field<Dataset, String> field) {
        int most = (int) field.kind().max();
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }

    /// The plan with the professions that it lacked and the register names.
    public Plan withProfessions(Plan plan) {
        return plan.with(added);
    }
}
