package no.kompetanseplan.rollover;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Topic;
import no.kompetanseplan.model.Claim;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Need;
import no.kompetanseplan.model.NeedFields;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the next rollover takes up, made from what the plan holds. What has an end is taken up when
/// that comes before the action plan is over, or has come already.
///
/// @param items in the order of [Kind], and within each in that of the plan
public record Agenda(List<Item> items) {

    public Agenda {
        items = List.copyOf(items);
    }

    /// Why something is taken up.
    public enum Kind {
        PARKED,
        AWAY,
        ENDING,
        GOAL,
        DOCUMENT,
        LAW,
        CLAIM,
        DEFINITION,
        NEED,
        FINDINGS
    }

    /// Something to take up.
    ///
    /// @param row where it stands; null for findings, which have a page of their own
    /// @param title what it is
    /// @param says why, in a few words; may be empty
    public record Item(Kind kind, @Nullable Id row, String title, String says) {}

    /// Of a kind.
    public List<Item> of(Kind kind) {
        return items.stream().filter(item -> item.kind() == kind).toList();
    }

    /// The agenda of a plan. It looks for findings, so not on the window's thread.
    public static Agenda of(Assessment assessment, LocalDate today, Texts texts) {
        return new Agenda(new Maker(assessment, today, texts).items());
    }

    private static final class Maker {

        private final Assessment assessment;
        private final Plan plan;
        private final LocalDate today;
        private final LocalDate horizon;
        private final Texts texts;
        private final Formats formats;
        private final List<Item> items = new ArrayList<>();

        Maker(Assessment assessment, LocalDate today, Texts texts) {
            this.assessment = assessment;
            this.plan = assessment.plan();
            this.today = today;
            this.horizon = horizon(plan, today);
            this.texts = texts;
            this.formats = Formats.of(texts.language());
        }

        private static LocalDate horizon(Plan plan, LocalDate today) {
            LocalDate action = plan.head().actionPeriod().to();
            LocalDate last = action == null ? plan.head().planPeriod().to() : action;
            return last == null || last.isBefore(today) ? today : last;
        }

        List<Item> items() {
            for (ParkedTopic topic : plan.ordered(ParkedTopicFields.TABLE)) {
                if (!topic.closed()) {
                    add(Kind.PARKED, topic.id(), topic.title(), formats.period(topic.due()));
                }
            }
            plan.ordered(MeasureFields.TABLE).forEach(this::away);
            plan.ordered(MeasureFields.TABLE).forEach(this::ending);
            plan.ordered(GoalFields.TABLE).forEach(this::goal);
            plan.ordered(SourceFields.TABLE).forEach(this::document);
            plan.ordered(LegalBasisFields.TABLE).forEach(this::law);
            plan.ordered(ClaimFields.TABLE).forEach(this::claim);
            plan.ordered(DefinitionFields.TABLE).forEach(this::definition);
            plan.ordered(NeedFields.TABLE).forEach(this::need);
            findings();
            return items;
        }

        private void add(Kind kind, @Nullable Id row, String title, String says) {
            items.add(new Item(kind, row, title, says));
        }

        private String date(String key, LocalDate date) {
            return texts.get(key, formats.date(date));
        }

        private void away(Measure measure) {
            if (measure.state() == MeasureState.SENT_FOR_STUDY) {
                LocalDate due = measure.returns();
                String says =
                        due == null
                                ? texts.get("rollover.says.away")
                                : date(
                                        due.isBefore(today)
                                                ? "rollover.says.overdue"
                                                : "rollover.says.back",
                                        due);
                add(Kind.AWAY, measure.id(), measure.title(), says);
            }
        }

        private void ending(Measure measure) {
            Period period = measure.period();
            boolean isOver =
                    measure.state() == MeasureState.DONE
                            || measure.state() == MeasureState.DROPPED
                            || measure.state() == MeasureState.SENT_FOR_STUDY;
            if (!isOver && isWithin(period.to())) {
                add(Kind.ENDING, measure.id(), measure.title(), formats.period(period));
            }
        }

        private boolean isWithin(@Nullable LocalDate day) {
            return day != null && !day.isAfter(horizon);
        }

        private void goal(Goal goal) {
            LocalDate review = goal.review();
            if (review != null && isWithin(review)) {
                String title = (goal.number() + " " + goal.text()).strip();
                add(Kind.GOAL, goal.id(), title, date("rollover.says.review", review));
            }
        }

        private void document(Source source) {
            LocalDate last = source.validTo();
            if (last != null && isWithin(last)) {
                String key = last.isBefore(today) ? "rollover.says.expired" : "rollover.says.until";
                add(Kind.DOCUMENT, source.id(), source.title(), date(key, last));
            } else if (source.dead()) {
                add(Kind.DOCUMENT, source.id(), source.title(), texts.get("registers.dead"));
            }
        }

        /// A law is looked up again each time, unless somebody has done so within a year.
        private void law(LegalBasis law) {
            LocalDate checked = law.checked();
            if (checked == null || checked.isBefore(today.minusYears(1))) {
                add(
                        Kind.LAW,
                        law.id(),
                        (law.act() + " " + law.section()).strip(),
                        checked == null
                                ? texts.get("rollover.says.unchecked")
                                : date("rollover.says.checked", checked));
            }
        }

        private void claim(Claim claim) {
            Source source = plan.find(SourceFields.TABLE, claim.source());
            LocalDate last = source == null ? null : source.validTo();
            if (claim.evidence().isBlank() && source == null) {
                add(Kind.CLAIM, claim.id(), claim.text(), texts.get("rollover.says.bare"));
            } else if (last != null && isWithin(last)) {
                add(Kind.CLAIM, claim.id(), claim.text(), date("rollover.says.source", last));
            }
        }

        private void definition(Definition definition) {
            if (definition.text().isBlank()) {
                add(
                        Kind.DEFINITION,
                        definition.id(),
                        definition.term(),
                        texts.get("rollover.says.undefined"));
            }
        }

        private void need(Need need) {
            if (need.measures().isEmpty()) {
                add(Kind.NEED, need.id(), need.text(), texts.get("rollover.says.unmet"));
            }
        }

        /// One line for each kind of finding.
        private void findings() {
            Map<Topic, Integer> counts = new EnumMap<>(Topic.class);
            Stream<Finding> open = assessment.openFindings().stream();
            open.forEach(finding -> counts.merge(finding.what().topic(), 1, Integer::sum));
            counts.forEach((topic, count) ->
                    add(
                            Kind.FINDINGS,
                            null,
                            texts.get("check.topic." + topic.key()),
                            texts.get("shell.findings", count)));
        }
    }
}
