package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.BenchmarkFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.StaffShare;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Figure;
import no.kompetanseplan.staffing.Figure.Measure;
import no.kompetanseplan.staffing.NationalTurnover;
import no.kompetanseplan.staffing.Turnover;
import no.kompetanseplan.staffing.Turnover.Line;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Who has left within a year, by municipality and by profession, beside what KS publishes; and
/// where no two registers tell it, what is missing for it.
final class Turnovers {

    private static final String NOTHING = "–";
    private static final String FROM = Integer.toString(NationalTurnover.YEAR);
    private static final String TO = Integer.toString(NationalTurnover.YEAR + 1);

    private final Plan plan;
    private final Facts facts;
    private final Texts texts;
    private final Formats formats;
    private final Turnover turnover;

    Turnovers(Plan plan, Facts facts, Texts texts) {
        this.plan = plan;
        this.facts = facts;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.turnover = Turnover.of(facts);
    }

    /// Whether two registers tell of any municipality.
    boolean isTold() {
        return !turnover.isEmpty();
    }

    // ---------- by municipality ----------

    Sheet municipalities(String title) {
        List<Id> order = plan.municipalities().stream().map(Body::id).toList();
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Line line : ordered(turnover.municipalities(), order)) {
            rows.add(Sheet.row(cells(municipality(line.id()), line)));
        }
        rows.add(Sheet.sum(cells(words("together"), turnover.together())));
        if (turnover.region() != null) {
            rows.add(Sheet.sum(cells(words("region"), turnover.region())));
        }
        List<String> notes = new ArrayList<>(List.of(words("how")));
        notes.add(words(turnover.region() == null ? "apart" : "region.says"));
        notes.add(words("service"));
        notes.addAll(about());
        return Sheet.of(
                title,
                joined(notes),
                List.of(
                        texts.get("staffing.keys.municipality"),
                        words("before"),
                        words("after"),
                        words("left"),
                        words("share")),
                rows);
    }

    private List<String> cells(String name, Line line) {
        return List.of(
                name,
                formats.integer(line.before()),
                formats.integer(line.after()),
                formats.integer(line.left()),
                share(line));
    }

    private String share(Line line) {
        BigDecimal value =
                new Figure(Measure.TURNOVER, line.left(), line.before(), List.of()).value();
        return value == null ? NOTHING : formats.number(value, 1) + "\u00a0%";
    }

    // ---------- by profession ----------

    Sheet professions(String title) {
        List<Id> order = plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList();
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Line line : ordered(turnover.professions(), order)) {
            List<String> cells = new ArrayList<>(cells(profession(line.id()), line));
            cells.add(national(line.id()));
            rows.add(Sheet.row(cells));
        }
        return Sheet.of(
                title,
                joined(notes("professions", about())),
                List.of(
                        texts.get("staffing.keys.profession"),
                        words("before"),
                        words("after"),
                        words("left.profession"),
                        words("share.profession"),
                        words("national")),
                rows);
    }

    /// What is missing before turnover can be told, and meanwhile what it is in the country.
    Sheet missing(String title) {
        List<Id> order = plan.ordered(ProfessionFields.TABLE).stream().map(Profession::id).toList();
        Axis professions = Axis.professions(facts.register(), order);
        Crosstab table = Crosstab.of(facts.register(), List.of(professions));
        List<Sheet.Entry> rows = new ArrayList<>();
        for (int i = 0; i < professions.categories().size(); i++) {
            Id id = professions.categories().get(i).id();
            long persons = table.cell(i).persons();
            if (persons > 0) {
                rows.add(
                        Sheet.row(List.of(profession(id), formats.integer(persons), national(id))));
            }
        }
        rows.add(
                Sheet.sum(
                        List.of(
                                texts.get("staffing.total"),
                                formats.integer(table.total().persons()),
                                percent(NationalTurnover.ALL))));
        List<String> from = facts.staff().stream().map(each -> named(each.dataset())).toList();
        List<String> notes = new ArrayList<>(List.of(words("missing", String.join("; ", from))));
        notes.add(ks());
        notes.add(others());
        return Sheet.of(
                title,
                joined(notes),
                List.of(texts.get("staffing.keys.profession"), words("persons"), words("national")),
                rows);
    }

    private String national(@Nullable Id id) {
        Profession profession = plan.find(ProfessionFields.TABLE, id);
        NationalTurnover told = profession == null ? null : NationalTurnover.of(profession);
        return told == null ? NOTHING : percent(told.share());
    }

    private String percent(Percent share) {
        return formats.number(share.number(), 1) + "\u00a0%";
    }

    // ---------- names and notes ----------

    private static List<Line> ordered(List<Line> lines, List<Id> order) {
        Map<Id, Integer> places = new HashMap<>();
        order.forEach(id -> places.put(id, places.size()));
        return lines.stream()
                .sorted(
                        Comparator.comparingInt(line ->
                                line.id() == null
                                        ? order.size()
                                        : places.getOrDefault(line.id(), order.size())))
                .toList();
    }

    private String municipality(@Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        return body == null ? texts.get("staffing.keys.unknown") : body.inShort();
    }

    private String profession(@Nullable Id id) {
        Profession profession = plan.find(ProfessionFields.TABLE, id);
        return profession == null ? texts.get("staffing.keys.unknown") : profession.name();
    }

    private List<String> notes(String how, List<String> more) {
        List<String> notes = new ArrayList<>(List.of(words("how"), words(how)));
        notes.addAll(more);
        return notes;
    }

    /// The registers with their days and what they leave out, the municipalities that have one
    /// only, and what others have.
    private List<String> about() {
        List<String> notes = new ArrayList<>();
        notes.add(words("registers", String.join("; ", registers(turnover.from()))));
        if (!turnover.apart().isEmpty()) {
            String names =
                    turnover.apart().stream()
                            .map(this::municipality)
                            .collect(Collectors.joining(", "));
            notes.add(words("alone", names));
        }
        notes.add(ks());
        notes.add(others());
        return notes;
    }

    private List<String> registers(List<Dataset> datasets) {
        return datasets.stream()
                .map(each ->
                        each.coverage().isBlank()
                                ? named(each)
                                : named(each)
                                        + " ("
                                        + each.coverage().strip().replaceAll("\\.$", "")
                                        + ")")
                .toList();
    }

    private String named(Dataset each) {
        return each.date() == null ? each.name() : each.name() + ", " + formats.date(each.date());
    }

    private String ks() {
        return words("ks", percent(NationalTurnover.ALL), FROM, TO);
    }

    private String others() {
        String others =
                Benchmarks.of(
                        plan.ordered(BenchmarkFields.TABLE).stream()
                                .filter(each -> each.measure() == StaffShare.TURNOVER)
                                .toList(),
                        texts);
        return others.isEmpty() ? "" : texts.get("staffing.keys.benchmark", others);
    }

    private static String joined(List<String> notes) {
        return notes.stream().filter(note -> !note.isEmpty()).collect(Collectors.joining(" "));
    }

    private String words(String key, Object... arguments) {
        return texts.get("staffing.turnover." + key, arguments);
    }
}
