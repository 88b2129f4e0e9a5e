package no.kompetanseplan.model;

import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every row type of the plan, in the order that files and exports list them.
public final class Tables {

    public static final List<Table<? extends Row>> ALL =
            List.of(
                    PlanHeadFields.TABLE,
                    SectionFields.TABLE,
                    BlockFields.TABLE,
                    BodyFields.TABLE,
                    DimensionFields.TABLE,
                    GoalFields.TABLE,
                    FocusAreaFields.TABLE,
                    LegalBasisFields.TABLE,
                    ProposalFields.TABLE,
                    MeasureFields.TABLE,
                    ResponsibilityFields.TABLE,
                    ParticipationFields.TABLE,
                    CostLineFields.TABLE,
                    ThemeDayFields.TABLE,
                    LeaveRuleFields.TABLE,
                    LeavePolicyFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    ConversionRuleFields.TABLE,
                    StaffingFields.TABLE,
                    WageFields.TABLE,
                    EmployerRateFields.TABLE,
                    DatasetFields.TABLE,
                    FindingAnswerFields.TABLE,
                    DefinitionFields.TABLE,
                    SourceFields.TABLE,
                    ClaimFields.TABLE,
                    PrincipleFields.TABLE,
                    ParkedTopicFields.TABLE,
                    StudyFields.TABLE,
                    StudyModuleFields.TABLE,
                    MeetingSeriesFields.TABLE,
                    ProgrammeItemFields.TABLE,
                    RolloverClockFields.TABLE,
                    DutyFields.TABLE,
                    RoleDescriptionFields.TABLE,
                    RosterFields.TABLE,
                    ContributorFields.TABLE,
                    DictionaryWordFields.TABLE,
                    SupplementFields.TABLE,
                    HearingRoundFields.TABLE,
                    HearingRecipientFields.TABLE,
                    HearingCommentFields.TABLE,
                    DecisionRoundFields.TABLE,
                    DecisionPointFields.TABLE,
                    CouncilDecisionFields.TABLE,
                    CouncilPointFields.TABLE);

    private static final Map<String, Table<? extends Row>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Table::name, Function.identity()));

    private Tables() {}

    /// The table of that name, or null for a name this version does not know.
    public static @Nullable Table<? extends Row> named(String name) {
        return BY_NAME.get(name);
    }

    /// The table a row belongs to.
    @SuppressWarnings("unchecked")
    public static <R extends Row> Table<R> of(R row) {
        return (Table<R>) table(row);
    }

    private static Table<? extends Row> table(Row row) {
        return switch (row) {
            case PlanHead _ -> PlanHeadFields.TABLE;
            case Section _ -> SectionFields.TABLE;
            case Block _ -> BlockFields.TABLE;
            case Body _ -> BodyFields.TABLE;
            case Dimension _ -> DimensionFields.TABLE;
            case Goal _ -> GoalFields.TABLE;
            case FocusArea _ -> FocusAreaFields.TABLE;
            case LegalBasis _ -> LegalBasisFields.TABLE;
            case Proposal _ -> ProposalFields.TABLE;
            case Measure _ -> MeasureFields.TABLE;
            case Responsibility _ -> ResponsibilityFields.TABLE;
            case Participation _ -> ParticipationFields.TABLE;
            case CostLine _ -> CostLineFields.TABLE;
            case ThemeDay _ -> ThemeDayFields.TABLE;
            case LeaveRule _ -> LeaveRuleFields.TABLE;
            case LeavePolicy _ -> LeavePolicyFields.TABLE;
            case SupplementRule _ -> SupplementRuleFields.TABLE;
            case StipendRule _ -> StipendRuleFields.TABLE;
            case ConversionRule _ -> ConversionRuleFields.TABLE;
            case Staffing _ -> StaffingFields.TABLE;
            case Wage _ -> WageFields.TABLE;
            case EmployerRate _ -> EmployerRateFields.TABLE;
            case Dataset _ -> DatasetFields.TABLE;
            case FindingAnswer _ -> FindingAnswerFields.TABLE;
            case Definition _ -> DefinitionFields.TABLE;
            case Source _ -> SourceFields.TABLE;
            case Claim _ -> ClaimFields.TABLE;
            case Principle _ -> PrincipleFields.TABLE;
            case ParkedTopic _ -> ParkedTopicFields.TABLE;
            case Study _ -> StudyFields.TABLE;
            case StudyModule _ -> StudyModuleFields.TABLE;
            case MeetingSeries _ -> MeetingSeriesFields.TABLE;
            case ProgrammeItem _ -> ProgrammeItemFields.TABLE;
            case RolloverClock _ -> RolloverClockFields.TABLE;
            case Duty _ -> DutyFields.TABLE;
            case RoleDescription _ -> RoleDescriptionFields.TABLE;
            case Roster _ -> RosterFields.TABLE;
            case Contributor _ -> ContributorFields.TABLE;
            case DictionaryWord _ -> DictionaryWordFields.TABLE;
            case Supplement _ -> SupplementFields.TABLE;
            case HearingRound _ -> HearingRoundFields.TABLE;
            case HearingRecipient _ -> HearingRecipientFields.TABLE;
            case HearingComment _ -> HearingCommentFields.TABLE;
            case DecisionRound _ -> DecisionRoundFields.TABLE;
            case DecisionPoint _ -> DecisionPointFields.TABLE;
            case CouncilDecision _ -> CouncilDecisionFields.TABLE;
            case CouncilPoint _ -> CouncilPointFields.TABLE;
        };
    }
}
