package no.kompetanseplan.model;

import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
                    LocalMeasureFields.TABLE,
                    HearingRoundFields.TABLE,
                    HearingRecipientFields.TABLE,
                    HearingCommentFields.TABLE,
                    DecisionRoundFields.TABLE,
                    DecisionPointFields.TABLE,
                    CouncilDecisionFields.TABLE,
                    CouncilPointFields.TABLE,
                    RolloverChoiceFields.TABLE,
                    NeedFields.TABLE,
                    ProfessionFields.TABLE,
                    ScenarioFields.TABLE,
                    AssumptionFields.TABLE,
                    EducationPathFields.TABLE,
                    MeasureEffectFields.TABLE,
                    WorkloadFields.TABLE,
                    WorkloadActivityFields.TABLE,
                    IndicatorFields.TABLE,
                    IndicatorMethodFields.TABLE,
                    IndicatorFigureFields.TABLE,
                    BenchmarkFields.TABLE,
                    SharedPostFields.TABLE,
                    PostShareFields.TABLE,
                    BankEntryFields.TABLE,
                    PublicTableFields.TABLE,
                    PublicationRuleFields.TABLE,
                    CostShareFields.TABLE,
                    PriceIndexFields.TABLE,
                    BudgetFrameFields.TABLE,
                    GrantFields.TABLE,
                    GrantApplicationFields.TABLE,
                    GrantUseFields.TABLE,
                    AgreementFields.TABLE,
                    PlannedConversionFields.TABLE,
                    TenureRuleFields.TABLE,
                    TenureBandFields.TABLE,
                    RuleVariantFields.TABLE,
                    AccountCodeFields.TABLE);

    private static final Map<String, Table<? extends Row>> BY_NAME =
            ALL.stream().collect(Collectors.toMap(Table::name, Function.identity()));

    private static final Map<Class<?>, Table<? extends Row>> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(Table::type, Function.identity()));

    private Tables() {}

    /// The table of that name, or null for a name this version does not know.
    public static @Nullable Table<? extends Row> named(String name) {
        return BY_NAME.get(name);
    }

    /// The table a row belongs to.
    @SuppressWarnings("unchecked")
    public static <R extends Row> Table<R> of(R row) {
        return (Table<R>) Objects.requireNonNull(BY_TYPE.get(row.getClass()));
    }
}
