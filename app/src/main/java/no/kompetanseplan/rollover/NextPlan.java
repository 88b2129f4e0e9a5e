package no.kompetanseplan.rollover;

import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.CouncilPointFields;
import no.kompetanseplan.model.DecisionPointFields;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FindingAnswerFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.text.Formats;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The plan that takes over from another: its chapters, registers, rules, bodies and measures, each
/// measure with a choice to make. Years inside those of the old plan roll its action plan over; the
/// strategic part and its years stay. Other years make a new plan.
///
/// What belongs to the old plan alone stays there: hearings, decisions, accepted findings, earlier
/// choices, topics that have been dealt with, measures that were dropped, and theme days that were
/// over before the new years.
///
/// @param from first year
/// @param to last year
public record NextPlan(Plan old, int from, int to) {

    private static final List<Table<? extends Row>> OF_THE_OLD =
            List.of(
                    HearingRoundFields.TABLE,
                    HearingRecipientFields.TABLE,
                    HearingCommentFields.TABLE,
                    DecisionRoundFields.TABLE,
                    DecisionPointFields.TABLE,
                    CouncilDecisionFields.TABLE,
                    CouncilPointFields.TABLE,
                    FindingAnswerFields.TABLE,
                    RolloverChoiceFields.TABLE);

    /// Whether only the action plan is rolled over.
    public boolean isWithin() {
        LocalDate first = old.head().planPeriod().from();
        LocalDate last = old.head().planPeriod().to();
        return first != null
                && last != null
                && from >= first.getYear()
                && to <= last.getYear()
                && (from > first.getYear() || to < last.getYear());
    }

    /// The plan to begin with.
    ///
    /// @param formats writes the periods of the old plan as they were printed
    public Plan begin(Formats formats) {
        Set<Id> gone = gone();
        Plan kept = old.without(gone);
        return kept.with(choices(kept, formats)).with(head());
    }

    private Set<Id> gone() {
        Set<Id> gone = new HashSet<>();
        OF_THE_OLD.forEach(table -> old.rows(table).forEach(row -> gone.add(row.id())));
        old.rows(ParkedTopicFields.TABLE).stream()
                .filter(ParkedTopic::closed)
                .forEach(topic -> gone.add(topic.id()));
        old.measures().stream()
                .filter(measure -> measure.state() == MeasureState.DROPPED)
                .forEach(measure -> gone.add(measure.id()));
        old.themeDays().stream().filter(this::isOver).forEach(day -> gone.add(day.id()));
        below(gone, CostLineFields.TABLE, CostLineFields.MEASURE);
        below(gone, ResponsibilityFields.TABLE, ResponsibilityFields.MEASURE);
        below(gone, ParticipationFields.TABLE, ParticipationFields.MEASURE);
        below(gone, ProgrammeItemFields.TABLE, ProgrammeItemFields.THEME_DAY);
        return gone;
    }

    private <R extends Row> void below(Set<Id> gone, Table<R> table, Field<R, Id> above) {
        for (R row : old.rows(table)) {
            Id id = above.get().apply(row);
            if (id != null && gone.contains(id)) {
                gone.add(row.id());
            }
        }
    }

    private boolean isOver(ThemeDay day) {
        LocalDate last = day.period().to() == null ? day.period().from() : day.period().to();
        return last != null && last.getYear() < from;
    }

    private List<RolloverChoice> choices(Plan kept, Formats formats) {
        String name = (kept.head().region() + " " + years(old.head()).wording()).strip();
        List<RolloverChoice> choices = new ArrayList<>();
        Map<Id, Integer> rows = new HashMap<>();
        List<Dimension> dimensions = new ArrayList<>(old.ordered(DimensionFields.TABLE));
        for (Measure measure : inOrder(dimensions)) {
            Dimension dimension = old.find(DimensionFields.TABLE, measure.dimension());
            Id group = dimension == null ? PlanHead.ID : dimension.id();
            int row = rows.merge(group, 1, Integer::sum);
            String letter = dimension == null ? "" : dimension.letter();
            if (kept.find(MeasureFields.TABLE, measure.id()) != null) {
                String number = (letter + " " + row).strip();
                choices.add(choice(measure, number, name, Rank.at(choices.size()), formats));
            }
        }
        return choices;
    }

    private List<Measure> inOrder(List<Dimension> dimensions) {
        List<Id> order = dimensions.stream().map(Dimension::id).toList();
        List<Measure> all = new ArrayList<>();
        for (Id id : order) {
            old.ordered(MeasureFields.TABLE).stream()
                    .filter(measure -> id.equals(measure.dimension()))
                    .forEach(all::add);
        }
        old.ordered(MeasureFields.TABLE).stream()
                .filter(measure ->
                        measure.dimension() == null || !order.contains(measure.dimension()))
                .forEach(all::add);
        return all;
    }

    private static RolloverChoice choice(
            Measure measure, String number, String plan, String rank, Formats formats) {
        return new RolloverChoice(
                Rollover.choiceOf(measure.id()),
                measure.id(),
                null,
                "",
                "",
                number,
                measure.title(),
                measure.goal(),
                measure.targetGroup(),
                measure.scope(),
                formats.period(measure.period()),
                measure.responsibleWording(),
                measure.costWording(),
                measure.state(),
                plan,
                rank);
    }

    /// The years that are rolled over.
    private Period years(PlanHead head) {
        return isWithin() && head.actionPeriod().isDated()
                ? head.actionPeriod()
                : head.planPeriod();
    }

    private PlanHead head() {
        PlanHead head = old.head();
        String before = years(head).wording();
        Period years =
                new Period(
                        LocalDate.of(from, 1, 1),
                        LocalDate.of(to, 12, 31),
                        from == to ? Integer.toString(from) : from + "–" + to);
        head = with(head, PlanHeadFields.STAGE, PlanStage.DRAFT);
        head = with(head, PlanHeadFields.ACTION_PERIOD, years);
        head =
                with(
                        head,
                        PlanHeadFields.ACTION_PLAN_TITLE,
                        renamed(head.actionPlanTitle(), before, years));
        if (!isWithin()) {
            head = with(head, PlanHeadFields.PLAN_PERIOD, years);
            head = with(head, PlanHeadFields.TITLE, renamed(head.title(), before, years));
            head = with(head, PlanHeadFields.SUBTITLE, renamed(head.subtitle(), before, years));
            head = with(head, PlanHeadFields.FOOTER, renamed(head.footer(), before, years));
        }
        return head;
    }

    /// A title that says the old years says the new ones.
    private static String renamed(String title, String before, Period years) {
        return before.isBlank()
                ? title
                : title.replace(before, years.wording())
                        .replace(before.replace('–', '-'), years.wording());
    }

    private static <V> PlanHead with(PlanHead head, Field<PlanHead, V> field, @Nullable V value) {
        return PlanHeadFields.TABLE.with(head, PlanHead.ID, field, value);
    }
}
