package no.kompetanseplan.registers;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverChoice;
import no.kompetanseplan.model.RolloverChoiceFields;
import no.kompetanseplan.model.choice.RolloverFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.WordDiff;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a measure said in the plan before, against what it says now, field by field.
///
/// @param measure the measure as it is now; null when it is removed
/// @param fields the seven columns of the action plan
public record OldAndNew(RolloverChoice choice, @Nullable Measure measure, List<Words> fields) {

    public OldAndNew {
        fields = List.copyOf(fields);
    }

    /// A field before and now.
    ///
    /// @param field name of the field of a measure
    public record Words(String field, String before, String now) {

        public boolean isSame() {
            return diff().isSame();
        }

        public WordDiff diff() {
            return WordDiff.between(before, now);
        }
    }

    /// What became of a measure.
    public static OldAndNew of(Plan plan, RolloverChoice choice, Formats formats) {
        Measure found = plan.find(MeasureFields.TABLE, choice.measure());
        boolean isGone = found == null || choice.fate() == RolloverFate.ENDED;
        Measure now = found == null || isGone ? MeasureFields.TABLE.blank(choice.id()) : found;
        return new OldAndNew(
                choice,
                found,
                List.of(
                        words(MeasureFields.TITLE.name(), choice.title(), now.title()),
                        words(MeasureFields.GOAL.name(), choice.goal(), now.goal()),
                        words(
                                MeasureFields.TARGET_GROUP.name(),
                                choice.targetGroup(),
                                now.targetGroup()),
                        words(MeasureFields.SCOPE.name(), choice.scope(), now.scope()),
                        words(
                                MeasureFields.PERIOD.name(),
                                choice.period(),
                                isGone ? "" : formats.period(now.period())),
                        words(
                                MeasureFields.RESPONSIBLE_WORDING.name(),
                                choice.responsible(),
                                now.responsibleWording()),
                        words(
                                MeasureFields.COST_WORDING.name(),
                                choice.cost(),
                                now.costWording())));
    }

    private static Words words(String field, String before, String now) {
        return new Words(field, before, now);
    }

    /// The measures that the plan has ended: they stay in it for the choice to be taken back, and
    /// are not printed.
    public static Set<Id> ended(Plan plan) {
        return plan.rows(RolloverChoiceFields.TABLE).stream()
                .filter(choice -> choice.fate() == RolloverFate.ENDED)
                .map(RolloverChoice::measure)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    /// The fields that say something else now.
    public List<Words> changed() {
        return fields.stream().filter(each -> !each.isSame()).toList();
    }
}
