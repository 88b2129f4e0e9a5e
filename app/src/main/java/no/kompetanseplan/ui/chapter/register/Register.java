package no.kompetanseplan.ui.chapter.register;

import no.kompetanseplan.model.AccountCodeFields;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.BenchmarkFields;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.ContributorFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.DictionaryWordFields;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.IndicatorFigureFields;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.NeedFields;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.PrincipleFields;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.RosterFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.StudyModuleFields;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A register people keep: the rows of one type, and which of their fields the table shows. The
/// form beside it shows them all.
///
/// @param shown fields of the table, in order; the first names the row
public record Register<R extends Row>(Table<R> table, List<Field<R, ?>> shown) {

    /// Every register, in the order of the page.
    public static final List<Register<?>> ALL =
            List.of(
                    new Register<>(
                            GoalFields.TABLE,
                            List.of(GoalFields.TEXT, GoalFields.LEVEL, GoalFields.NUMBER)),
                    new Register<>(
                            PrincipleFields.TABLE,
                            List.of(
                                    PrincipleFields.TITLE,
                                    PrincipleFields.TEXT,
                                    PrincipleFields.CONSEQUENCE)),
                    new Register<>(
                            DefinitionFields.TABLE,
                            List.of(
                                    DefinitionFields.TERM,
                                    DefinitionFields.KIND,
                                    DefinitionFields.TEXT)),
                    new Register<>(
                            ClaimFields.TABLE,
                            List.of(ClaimFields.TEXT, ClaimFields.EVIDENCE, ClaimFields.MEASURES)),
                    new Register<>(
                            SourceFields.TABLE,
                            List.of(
                                    SourceFields.TITLE,
                                    SourceFields.PUBLISHER,
                                    SourceFields.YEAR,
                                    SourceFields.KIND,
                                    SourceFields.VALID_TO)),
                    new Register<>(
                            StudyFields.TABLE,
                            List.of(
                                    StudyFields.TITLE,
                                    StudyFields.PROVIDER,
                                    StudyFields.CREDITS,
                                    StudyFields.CREDITS_TO,
                                    StudyFields.FORM)),
                    new Register<>(
                            StudyModuleFields.TABLE,
                            List.of(
                                    StudyModuleFields.TITLE,
                                    StudyModuleFields.STUDY,
                                    StudyModuleFields.HOURS,
                                    StudyModuleFields.PARTICIPANTS,
                                    StudyModuleFields.COMPLETED)),
                    new Register<>(
                            MeetingSeriesFields.TABLE,
                            List.of(
                                    MeetingSeriesFields.TITLE,
                                    MeetingSeriesFields.PARTICIPANTS,
                                    MeetingSeriesFields.TIMES_FROM,
                                    MeetingSeriesFields.TIMES_TO,
                                    MeetingSeriesFields.HOURS_A_YEAR,
                                    MeetingSeriesFields.HOST)),
                    new Register<>(
                            ProgrammeItemFields.TABLE,
                            List.of(
                                    ProgrammeItemFields.TITLE,
                                    ProgrammeItemFields.THEME_DAY,
                                    ProgrammeItemFields.STARTS,
                                    ProgrammeItemFields.ENDS,
                                    ProgrammeItemFields.LECTURER)),
                    new Register<>(
                            DutyFields.TABLE,
                            List.of(
                                    DutyFields.WHAT,
                                    DutyFields.RESPONSIBLE,
                                    DutyFields.ACCOUNTABLE,
                                    DutyFields.CONSULTED,
                                    DutyFields.INFORMED)),
                    new Register<>(
                            RolloverClockFields.TABLE,
                            List.of(
                                    RolloverClockFields.WHAT,
                                    RolloverClockFields.EVERY_YEARS,
                                    RolloverClockFields.FIRST,
                                    RolloverClockFields.BODIES)),
                    new Register<>(
                            ParkedTopicFields.TABLE,
                            List.of(
                                    ParkedTopicFields.TITLE,
                                    ParkedTopicFields.DUE,
                                    ParkedTopicFields.CLOSED)),
                    new Register<>(
                            NeedFields.TABLE,
                            List.of(
                                    NeedFields.TEXT,
                                    NeedFields.MUNICIPALITY,
                                    NeedFields.AREA,
                                    NeedFields.PROFESSION,
                                    NeedFields.PRIORITY)),
                    new Register<>(
                            RoleDescriptionFields.TABLE,
                            List.of(
                                    RoleDescriptionFields.TITLE,
                                    RoleDescriptionFields.BODY,
                                    RoleDescriptionFields.PEOPLE,
                                    RoleDescriptionFields.ARCHIVED)),
                    new Register<>(
                            RosterFields.TABLE,
                            List.of(
                                    RosterFields.TITLE,
                                    RosterFields.OWNER,
                                    RosterFields.PEOPLE,
                                    RosterFields.CHECKED)),
                    new Register<>(
                            ContributorFields.TABLE,
                            List.of(ContributorFields.WORDING, ContributorFields.PART)),
                    new Register<>(
                            ProfessionFields.TABLE,
                            List.of(
                                    ProfessionFields.NAME,
                                    ProfessionFields.TRAINING,
                                    ProfessionFields.CODES,
                                    ProfessionFields.SPECIAL_LIMIT)),
                    new Register<>(
                            ScenarioFields.TABLE,
                            List.of(ScenarioFields.NAME, ScenarioFields.TEXT)),
                    new Register<>(
                            AssumptionFields.TABLE,
                            List.of(
                                    AssumptionFields.KIND,
                                    AssumptionFields.SCENARIO,
                                    AssumptionFields.PROFESSION,
                                    AssumptionFields.SHARE,
                                    AssumptionFields.SOURCE)),
                    new Register<>(
                            EducationPathFields.TABLE,
                            List.of(
                                    EducationPathFields.NAME,
                                    EducationPathFields.PROFESSION,
                                    EducationPathFields.INTAKE,
                                    EducationPathFields.YEARS,
                                    EducationPathFields.DROPOUT)),
                    new Register<>(
                            MeasureEffectFields.TABLE,
                            List.of(
                                    MeasureEffectFields.MEASURE,
                                    MeasureEffectFields.KIND,
                                    MeasureEffectFields.PROFESSION,
                                    MeasureEffectFields.FIRST_YEAR,
                                    MeasureEffectFields.LIKELY)),
                    new Register<>(
                            WorkloadFields.TABLE,
                            List.of(
                                    WorkloadFields.SERVICE,
                                    WorkloadFields.MUNICIPALITY,
                                    WorkloadFields.PROFESSION,
                                    WorkloadFields.EXISTING)),
                    new Register<>(
                            WorkloadActivityFields.TABLE,
                            List.of(
                                    WorkloadActivityFields.NAME,
                                    WorkloadActivityFields.WORKLOAD,
                                    WorkloadActivityFields.KIND,
                                    WorkloadActivityFields.VOLUME)),
                    new Register<>(
                            IndicatorFields.TABLE,
                            List.of(
                                    IndicatorFields.NAME,
                                    IndicatorFields.OWNER,
                                    IndicatorFields.SOURCE,
                                    IndicatorFields.SENSITIVITY,
                                    IndicatorFields.UNIT)),
                    new Register<>(
                            IndicatorMethodFields.TABLE,
                            List.of(
                                    IndicatorMethodFields.NAME,
                                    IndicatorMethodFields.INDICATOR,
                                    IndicatorMethodFields.VERSION,
                                    IndicatorMethodFields.SOURCE,
                                    IndicatorMethodFields.DATE)),
                    new Register<>(
                            IndicatorFigureFields.TABLE,
                            List.of(
                                    IndicatorFigureFields.PLACE,
                                    IndicatorFigureFields.METHOD,
                                    IndicatorFigureFields.YEAR,
                                    IndicatorFigureFields.VALUE,
                                    IndicatorFigureFields.BASE,
                                    IndicatorFigureFields.IS_TOTAL)),
                    new Register<>(
                            BenchmarkFields.TABLE,
                            List.of(
                                    BenchmarkFields.GROUP,
                                    BenchmarkFields.MEASURE,
                                    BenchmarkFields.SHARE,
                                    BenchmarkFields.YEAR,
                                    BenchmarkFields.SOURCE)),
                    new Register<>(
                            SharedPostFields.TABLE,
                            List.of(
                                    SharedPostFields.TITLE,
                                    SharedPostFields.HOST,
                                    SharedPostFields.PROFESSION,
                                    SharedPostFields.POSITION,
                                    SharedPostFields.IN_REGISTER)),
                    new Register<>(
                            PostShareFields.TABLE,
                            List.of(
                                    PostShareFields.POST,
                                    PostShareFields.MUNICIPALITY,
                                    PostShareFields.SHARE)),
                    new Register<>(
                            BankEntryFields.TABLE,
                            List.of(
                                    BankEntryFields.TEXT,
                                    BankEntryFields.KIND,
                                    BankEntryFields.MUNICIPALITY,
                                    BankEntryFields.PROFESSION,
                                    BankEntryFields.PERIOD)),
                    new Register<>(
                            CostShareFields.TABLE,
                            List.of(
                                    CostShareFields.LINE,
                                    CostShareFields.BODY,
                                    CostShareFields.PERCENT,
                                    CostShareFields.AMOUNT)),
                    new Register<>(
                            PriceIndexFields.TABLE,
                            List.of(
                                    PriceIndexFields.YEAR,
                                    PriceIndexFields.RISE,
                                    PriceIndexFields.SOURCE)),
                    new Register<>(
                            BudgetFrameFields.TABLE,
                            List.of(
                                    BudgetFrameFields.BODY,
                                    BudgetFrameFields.YEAR,
                                    BudgetFrameFields.AMOUNT,
                                    BudgetFrameFields.SOURCE)),
                    new Register<>(
                            GrantFields.TABLE,
                            List.of(
                                    GrantFields.TITLE,
                                    GrantFields.GIVER,
                                    GrantFields.STATE,
                                    GrantFields.AWARDED,
                                    GrantFields.USE_BY)),
                    new Register<>(
                            GrantApplicationFields.TABLE,
                            List.of(
                                    GrantApplicationFields.GRANT,
                                    GrantApplicationFields.BODY,
                                    GrantApplicationFields.APPLICANTS,
                                    GrantApplicationFields.APPLIED,
                                    GrantApplicationFields.AT_START,
                                    GrantApplicationFields.AT_COMPLETION)),
                    new Register<>(
                            GrantUseFields.TABLE,
                            List.of(
                                    GrantUseFields.GRANT,
                                    GrantUseFields.DAY,
                                    GrantUseFields.BODY,
                                    GrantUseFields.AMOUNT,
                                    GrantUseFields.TEXT)),
                    new Register<>(
                            AgreementFields.TABLE,
                            List.of(
                                    AgreementFields.NUMBER,
                                    AgreementFields.BODY,
                                    AgreementFields.KIND,
                                    AgreementFields.WHAT,
                                    AgreementFields.STATE)),
                    new Register<>(
                            PlannedConversionFields.TABLE,
                            List.of(
                                    PlannedConversionFields.RULE,
                                    PlannedConversionFields.BODY,
                                    PlannedConversionFields.YEAR,
                                    PlannedConversionFields.POSTS,
                                    PlannedConversionFields.MODE)),
                    new Register<>(
                            TenureRuleFields.TABLE,
                            List.of(
                                    TenureRuleFields.YEARS,
                                    TenureRuleFields.AMOUNT,
                                    TenureRuleFields.PROPORTIONAL,
                                    TenureRuleFields.ADDS)),
                    new Register<>(
                            TenureBandFields.TABLE,
                            List.of(
                                    TenureBandFields.BODY,
                                    TenureBandFields.PROFESSION,
                                    TenureBandFields.AS_OF,
                                    TenureBandFields.YEARS,
                                    TenureBandFields.COUNT)),
                    new Register<>(
                            AccountCodeFields.TABLE,
                            List.of(
                                    AccountCodeFields.KIND,
                                    AccountCodeFields.BODY,
                                    AccountCodeFields.ACCOUNT,
                                    AccountCodeFields.UNIT,
                                    AccountCodeFields.PROJECT)),
                    new Register<>(DictionaryWordFields.TABLE, List.of(DictionaryWordFields.WORD)));

    /// The register that keeps rows of a type; null for a type that has its own page.
    public static @Nullable Register<?> of(Table<?> table) {
        return ALL.stream().filter(each -> each.table().equals(table)).findFirst().orElse(null);
    }

    /// Its key in texts and places.
    public String name() {
        return table.name();
    }
}
