package no.kompetanseplan.hearing;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Finding.Severity;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.hearing.Matter.Council;
import no.kompetanseplan.hearing.Matter.Deviation;
import no.kompetanseplan.hearing.Obstacle.Kind;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// When a plan may be marked as adopted. Window, command line and every edit ask here, so none of
/// them can let through what another refuses.
public final class Adoption {

    /// What a reader of an adopted plan must find at each measure; accepted with a reason in
    /// Kontroll it no longer stands in the way.
    private static final Set<What> MANDATORY =
            Set.of(What.NO_TITLE, What.NO_RESPONSIBLE, What.NO_CONTENT, What.NO_PERIOD);

    private Adoption() {}

    /// Whether an edit marks the plan as adopted.
    public static boolean isMarkedBy(Plan before, Plan after) {
        return after.head().stage() == PlanStage.ADOPTED
                && before.head().stage() != PlanStage.ADOPTED
                && before.head().stage() != PlanStage.REPLACED;
    }

    /// Everything that stands in the way, in the order of [Obstacle.Kind] and of the plan; none
    /// when the plan may be adopted.
    public static List<Obstacle> obstacles(Assessment assessment) {
        Plan plan = assessment.plan();
        List<Obstacle> all = new ArrayList<>();
        findings(assessment, all);
        emptyFields(plan, all);
        comments(plan, all);
        councils(plan, all);
        all.sort(Comparator.comparing(Obstacle::kind));
        return List.copyOf(all);
    }

    /// How many errors, gaps and empty fields of the plan's own content stand in the way, whoever
    /// asks: Oversikt and Kontroll say this number.
    public static int flaws(Assessment assessment) {
        return (int) obstacles(assessment).stream().filter(each -> each.kind().isFlaw()).count();
    }

    /// A gap in a text stands in the way even where somebody has accepted it: an adopted plan has
    /// no holes. Other findings may be accepted with a reason.
    private static void findings(Assessment assessment, List<Obstacle> all) {
        for (Finding finding : assessment.findings()) {
            boolean isOpen = assessment.answer(finding) == null;
            if (finding.what() == What.PLACEHOLDER) {
                all.add(Obstacle.of(Kind.PLACEHOLDER, finding));
            } else if (isOpen
                    && (finding.severity() == Severity.ERROR
                            || MANDATORY.contains(finding.what()))) {
                all.add(Obstacle.of(Kind.MISSING, finding));
            }
        }
    }

    /// Of measures Kontroll says it, and leaves out those that have been dropped.
    private static void emptyFields(Plan plan, List<Obstacle> all) {
        Set<String> said = new HashSet<>();
        all.forEach(each -> said.add(each.row() + "/" + each.field()));
        for (Row row : plan.all()) {
            boolean isSaid = row instanceof Measure || row instanceof FindingAnswer;
            if (!isSaid) {
                emptyFields(Tables.of(row), row, said, all);
            }
        }
    }

    private static <R extends Row> void emptyFields(
            Table<R> table, R row, Set<String> said, List<Obstacle> all) {
        for (Field<R, ?> field : table.fields()) {
            String key = row.id() + "/" + field.name();
            if (field.required() && field.isEmpty(row) && said.add(key)) {
                all.add(
                        Obstacle.of(
                                Kind.MISSING, row.id(), field.name(), table.name(), field.name()));
            }
        }
    }

    private static void comments(Plan plan, List<Obstacle> all) {
        for (Hearing hearing : Hearing.all(plan)) {
            for (Hearing.Comment comment : hearing.comments()) {
                if (comment.isOpen()) {
                    all.add(
                            Obstacle.of(
                                    Kind.COMMENT,
                                    comment.row().id(),
                                    HearingCommentFields.ANSWER.name(),
                                    comment.number(),
                                    comment.from()));
                }
            }
        }
    }

    private static void councils(Plan plan, List<Obstacle> all) {
        Matter matter = Matter.adoption(plan);
        if (matter == null) {
            if (!plan.municipalities().isEmpty()) {
                all.add(Obstacle.of(Kind.NO_MATTER, null, null));
            }
            return;
        }
        for (Body body : matter.missing(plan)) {
            all.add(
                    Obstacle.of(
                            Kind.NO_DECISION, matter.round().id(), null, Bodies.shortName(body)));
        }
        matter.councils().forEach(council -> council(plan, council, all));
    }

    private static void council(Plan plan, Council council, List<Obstacle> all) {
        if (!council.hasAdopted()) {
            all.add(at(Kind.NOT_ADOPTED, council, CouncilDecisionFields.STATE));
        }
        if (council.row().meeting() == null) {
            all.add(at(Kind.NO_DATE, council, CouncilDecisionFields.MEETING));
        }
        if (council.row().caseNumber().isBlank()) {
            all.add(at(Kind.NO_CASE_NUMBER, council, CouncilDecisionFields.CASE_NUMBER));
        }
        for (Deviation deviation : council.deviations()) {
            if (deviation.isOpen()) {
                all.add(deviation(council, deviation, plan));
            }
        }
    }

    private static Obstacle deviation(Council council, Deviation deviation, Plan plan) {
        DecisionPoint point = deviation.point();
        String title = point == null ? deviation.row().text() : title(point);
        Id row = deviation.row().id();
        Body forum = plan.find(BodyFields.TABLE, deviation.row().forum());
        return deviation.isWaiting() && forum != null
                ? Obstacle.of(
                        Kind.WAITING, row, null, council.name(), title, Bodies.shortName(forum))
                : Obstacle.of(Kind.DEVIATION, row, null, council.name(), title);
    }

    private static Obstacle at(Kind kind, Council council, Field<?, ?> field) {
        return Obstacle.of(kind, council.row().id(), field.name(), council.name());
    }

    private static String title(DecisionPoint point) {
        return point.title().isBlank() ? point.text() : point.title();
    }
}
