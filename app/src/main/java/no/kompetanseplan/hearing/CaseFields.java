package no.kompetanseplan.hearing;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// The fields a template of case papers may use, with their values for one council: `{kommune}`,
/// `{stillinger}`, `{kostnad 2017}`. A template keeps working when the window speaks another
/// language, so the name of a field in each language means the same.
final class CaseFields {

    /// Everything but the cost of a single year, in the order it is offered.
    private enum Name {
        MUNICIPALITY,
        MUNICIPALITY_SHORT,
        REGION,
        PLAN,
        PERIOD,
        ACTION_PERIOD,
        MEETING,
        CASE_NUMBER,
        POSITIONS,
        ALL_POSITIONS,
        SHARE,
        COST,
        NOT_CALCULATED,
        COMMENTS,
        DEADLINE;

        String key() {
            return "casefield." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String COST_OF_YEAR = "casefield.cost-of-year";

    private final Assessment assessment;
    private final Texts texts;
    private final Formats formats;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> offered = new LinkedHashMap<>();

    CaseFields(Assessment assessment, @Nullable CouncilDecision council, Texts texts) {
        this.assessment = assessment;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        Plan plan = assessment.plan();
        Body body = council == null ? null : plan.find(BodyFields.TABLE, council.body());
        head(plan, council, body);
        staffing(body);
        cost(body);
        hearing(plan, body);
    }

    /// The value of a field; null for a name that is no field. A field without a value in this plan
    /// is empty.
    @Nullable String value(String name) {
        return values.get(folded(name));
    }

    /// The fields by the names they have in the language, with their values, in a fixed order.
    Map<String, String> offered() {
        return offered;
    }

    private void head(Plan plan, @Nullable CouncilDecision council, @Nullable Body body) {
        put(Name.MUNICIPALITY, body == null ? "" : body.name());
        put(Name.MUNICIPALITY_SHORT, body == null ? "" : Bodies.shortName(body));
        put(Name.REGION, plan.head().region());
        put(Name.PLAN, plan.head().title());
        put(Name.PERIOD, period(plan.head().planPeriod()));
        put(Name.ACTION_PERIOD, period(plan.head().actionPeriod()));
        put(Name.MEETING, council == null ? "" : date(council.meeting()));
        put(Name.CASE_NUMBER, council == null ? "" : council.caseNumber());
    }

    private void staffing(@Nullable Body body) {
        StaffingTable table = assessment.staffing();
        Long positions = body == null ? null : table.positions().get(body.id());
        put(Name.POSITIONS, positions == null ? "" : formats.integer(positions));
        put(Name.ALL_POSITIONS, table.total() == 0 ? "" : formats.integer(table.total()));
        put(
                Name.SHARE,
                table.rows().stream()
                        .filter(line -> body != null && body.id().equals(line.municipality()))
                        .map(StaffingTable.Line::share)
                        .filter(Objects::nonNull)
                        .map(share -> formats.percent(share))
                        .findFirst()
                        .orElse(""));
    }

    private void cost(@Nullable Body body) {
        boolean isReckoned = !assessment.budget().entries().isEmpty() && body != null;
        put(Name.COST, isReckoned ? formats.money(cost(body, _ -> true)) : "");
        put(
                Name.NOT_CALCULATED,
                formats.integer(assessment.budget().measuresNotCalculated().size()));
        for (int year : years()) {
            String value = isReckoned ? formats.money(cost(body, each -> each.year() == year)) : "";
            for (Language language : Language.values()) {
                values.put(folded(ofYear(Texts.of(language), year)), value);
            }
            offered.put(ofYear(texts, year), value);
        }
    }

    /// The years of the budget, or of the action plan while nothing is calculated.
    private List<Integer> years() {
        List<Integer> years = new ArrayList<>(assessment.budget().years());
        Period period = assessment.plan().head().actionPeriod();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (years.isEmpty() && from != null && to != null && to.getYear() - from.getYear() < 30) {
            for (int year = from.getYear(); year <= to.getYear(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    private static String ofYear(Texts texts, int year) {
        return texts.get(COST_OF_YEAR, Integer.toString(year));
    }

    private Money cost(@Nullable Body body, Predicate<Entry> which) {
        Id municipality = body == null ? null : body.id();
        return assessment
                .budget()
                .sum(
                        View.NET,
                        entry ->
                                municipality != null
                                        && municipality.equals(entry.municipality())
                                        && which.test(entry));
    }

    private void hearing(Plan plan, @Nullable Body body) {
        Hearing hearing = Hearing.newest(plan);
        put(
                Name.COMMENTS,
                hearing == null || body == null
                        ? ""
                        : formats.integer(
                                hearing.recipients().stream()
                                        .filter(each -> body.id().equals(each.row().body()))
                                        .mapToInt(Hearing.Recipient::comments)
                                        .sum()));
        put(Name.DEADLINE, hearing == null ? "" : date(hearing.round().deadline()));
    }

    private void put(Name name, String value) {
        for (Language language : Language.values()) {
            values.put(folded(Texts.of(language).get(name.key())), value);
        }
        offered.put(texts.get(name.key()), value);
    }

    private String period(Period period) {
        return formats.period(period);
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : formats.longDate(date);
    }

    private static String folded(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
