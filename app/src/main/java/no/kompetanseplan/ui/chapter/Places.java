package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.AccountCode;
import no.kompetanseplan.model.Assumption;
import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.Benchmark;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.Claim;
import no.kompetanseplan.model.Contributor;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DictionaryWord;
import no.kompetanseplan.model.Duty;
import no.kompetanseplan.model.EducationPath;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.Need;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PriceIndex;
import no.kompetanseplan.model.Principle;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.RoleDescription;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.Roster;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.Study;
import no.kompetanseplan.model.StudyModule;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Where in the window each row of a plan is shown: what a hit of the search, a finding or a link
/// leads to.
public final class Places {

    /// The page of the plan's head, its region, dimensions and bodies. As the field of a measure:
    /// what it is expected to do to the staff.
    public static final String EFFECTS = "effects";

    public static final String PLAN = "plan";

    /// The page of what does not agree or is missing.
    public static final String CONTROL = "control";

    /// The page of the table of contents.
    public static final String CONTENTS = "contents";

    /// The page of the registers that chapters print.
    public static final String REGISTERS = "registers";

    /// The page of participants, grants and agreements, where no section has it.
    public static final String GRANTS = "grants";

    /// The page of shared posts, the competence bank, conversions, full-time work and tenure.
    public static final String POSTS = "posts";

    /// The page that makes files of the plan.
    public static final String EXPORT = "export";

    /// The page that searches and replaces in the whole plan.
    public static final String FIND = "find";

    /// The page of hearings and of what the councils decide.
    public static final String HEARING = "hearing";

    /// The page of an edition that was sent on hearing; a place on it is the round.
    public static final String EDITION = "edition";

    /// The page of what is unfinished and due.
    public static final String OVERVIEW = "overview";

    /// The field of a place on the page of hearings that stands for the decisions.
    public static final String DECISIONS = "decisions";

    /// The page that takes measures in from a file.
    public static final String FETCH = "fetch";

    /// The page that takes figures changed in a workbook of the plan.
    public static final String RETURNED = "returned";

    /// The page that takes registers and population tables in from files.
    public static final String INTAKE = "intake";

    /// The page of the registers and population tables that the plan has.
    public static final String DATASETS = "datasets";

    /// The page of what the municipalities say to the plan; a place on it is a supplement or a
    /// municipality.
    public static final String SUPPLEMENTS = "supplements";

    /// The page of the clocks, of what the next rollover takes up, and of what becomes of the
    /// measures of the plan before.
    public static final String ROLLOVER = "rollover";

    /// The page of what would be if a rule were another; a place on it is a variant.
    public static final String WHAT_IF = "whatif";

    private Places() {}

    /// The place of a row; null when no page shows it.
    public static @Nullable Place of(Plan plan, Row row) {
        return switch (row) {
            case Section section -> ofSection(plan, section.id(), section.id());
            case Block block -> ofSection(plan, block.section(), block.id());
            case FocusArea area -> at(plan, page(area), area.id());
            case Proposal proposal -> inArea(plan, proposal.area(), proposal.id());
            case LegalBasis basis -> inArea(plan, basis.area(), basis.id());
            case Measure measure -> ofMeasure(plan, measure.id());
            case CostLine line -> ofLine(plan, line);
            case Participation part -> ofMeasure(plan, part.measure());
            case Responsibility part -> ofMeasure(plan, part.measure());
            case ThemeDay day -> ofThemeDay(plan, day);
            case MeasureEffect effect -> ofEffect(plan, effect);
            default -> onTablePage(plan, row);
        };
    }

    private static @Nullable Place onTablePage(Plan plan, Row row) {
        String table = no.kompetanseplan.model.Tables.of(row).name();
        return switch (table) {
            case "leave_rule",
                    "leave_policy",
                    "supplement_rule",
                    "stipend_rule",
                    "conversion_rule",
                    "wage",
                    "employer_rate" ->
                    at(plan, PageKind.RULES, row.id());
            case "budget_frame" -> ofFrame(plan, row);
            case "cost_share" -> ofShare(plan, row);
            case "hearing_round",
                    "hearing_recipient",
                    "hearing_comment",
                    "decision_round",
                    "decision_point",
                    "council_decision",
                    "council_point" ->
                    Place.of(HEARING).at(row.id());
            case "staffing" -> at(plan, PageKind.STAFFING, row.id());
            case "workload", "workload_activity" -> ofWorkload(plan, row);
            case "supplement", "local_measure" -> Place.of(SUPPLEMENTS).at(row.id());
            case "dataset" -> Place.of(DATASETS).at(row.id());
            case "rollover_choice" -> Place.of(ROLLOVER).at(row.id());
            case "grant", "grant_application", "grant_use", "agreement" ->
                    ofGrants(plan).at(row.id());
            case "rule_variant" -> Place.of(WHAT_IF).at(row.id());
            case "body", "plan_head", "dimension" -> Place.of(PLAN).at(row.id());
            default -> ofRegister(row);
        };
    }

    /// The page where a register that chapters print is kept.
    public static Place of(Plan plan, RegisterKind register) {
        Place registers = Place.of(REGISTERS);
        return switch (register) {
            case MUNICIPALITIES, ORGANISATION -> Place.of(PLAN);
            case GOALS -> registers.in("goal");
            case DEFINITIONS, ABBREVIATIONS -> registers.in("definition");
            case CLAIMS -> registers.in("claim");
            case PRINCIPLES -> registers.in("principle");
            case PARKED_TOPICS -> registers.in("parked_topic");
            case STUDIES -> registers.in("study");
            case MEETING_SERIES -> registers.in("meeting_series");
            case PROGRAMMES -> registers.in("programme_item");
            case ROLLOVER -> registers.in("rollover_clock");
            case DUTIES -> registers.in("duty");
            case GOVERNING_DOCUMENTS, SOURCES -> registers.in("source");
            case LAWS -> {
                Section areas = section(plan, PageKind.AREAS);
                yield areas == null ? Place.of(PLAN) : Place.section(areas.id());
            }
            case ROLES -> registers.in("role_description");
            case ROSTERS -> registers.in("roster");
            case CONTRIBUTORS -> registers.in("contributor");
            case DECISIONS -> Place.of(HEARING);
            case ROLLOVER_CHOICES -> Place.of(ROLLOVER);
            case NEEDS, NEEDS_BY_AREA -> registers.in("need");
            case YEARLY_HOURS -> registers.in("meeting_series");
            case ACTIVITY_PLAN -> Place.of(PLAN).at(PlanHead.ID).in("activityPeriods");
        };
    }

    /// The line of a register; null for what no register keeps.
    private static @Nullable Place ofRegister(Row row) {
        return switch (row) {
            case Goal _,
                    Principle _,
                    Definition _,
                    Claim _,
                    Source _,
                    Study _,
                    StudyModule _,
                    MeetingSeries _,
                    ProgrammeItem _,
                    Duty _,
                    RolloverClock _,
                    ParkedTopic _,
                    RoleDescription _,
                    Roster _,
                    Contributor _,
                    DictionaryWord _,
                    Need _,
                    Profession _,
                    Scenario _,
                    Assumption _,
                    EducationPath _,
                    Workload _,
                    WorkloadActivity _,
                    Indicator _,
                    IndicatorMethod _,
                    IndicatorFigure _,
                    Benchmark _,
                    CostShare _,
                    PriceIndex _,
                    BudgetFrame _,
                    AccountCode _ ->
                    Place.of(REGISTERS).at(row.id());
            case SharedPost _,
                    PostShare _,
                    BankEntry _,
                    PlannedConversion _,
                    TenureRule _,
                    TenureBand _ ->
                    Place.of(POSTS).at(row.id());
            default -> null;
        };
    }

    /// The first section, in the order of the book, whose page is of that kind; null without one.
    public static @Nullable Section section(Plan plan, PageKind kind) {
        return plan.sections().stream()
                .filter(section -> section.page() == kind)
                .min(Plan.ORDER)
                .orElse(null);
    }

    /// The page of participants, grants and agreements: that of a section, or the one of its own.
    public static Place ofGrants(Plan plan) {
        Section section = section(plan, PageKind.GRANTS);
        return section == null ? Place.of(GRANTS) : Place.section(section.id());
    }

    private static Place ofEffect(Plan plan, MeasureEffect effect) {
        Place measure = ofMeasure(plan, effect.measure());
        return (measure == null ? Place.of(REGISTERS) : measure).at(effect.id());
    }

    /// What a measure is expected to do to the staff, in the action plan; null when the plan has no
    /// such chapter.
    public static @Nullable Place ofEffects(Plan plan, Id measure) {
        Place place = ofMeasure(plan, measure);
        return place == null ? null : place.in(EFFECTS);
    }

    /// A cost line stands among the costs of its measure.
    private static @Nullable Place ofLine(Plan plan, CostLine line) {
        Place measure = ofMeasure(plan, line.measure());
        return measure == null ? null : measure.at(line.id());
    }

    private static Place ofWorkload(Plan plan, Row row) {
        Place own = at(plan, PageKind.STAFFING, row.id());
        return own == null ? Place.of(REGISTERS).at(row.id()) : own;
    }

    private static @Nullable Place ofThemeDay(Plan plan, ThemeDay day) {
        Place own = at(plan, PageKind.THEME_DAYS, day.id());
        return own == null ? at(plan, PageKind.ACTION_PLAN, day.id()) : own;
    }

    /// The row of a measure in the action plan; null when the plan has no such chapter.
    public static @Nullable Place ofMeasure(Plan plan, @Nullable Id measure) {
        return measure == null ? null : at(plan, PageKind.ACTION_PLAN, measure);
    }

    private static @Nullable Place inArea(Plan plan, @Nullable Id area, Id row) {
        FocusArea found = plan.find(FocusAreaFields.TABLE, area);
        return found == null ? null : at(plan, page(found), row);
    }

    private static PageKind page(FocusArea area) {
        return area.kind() == FocusKind.STRATEGY ? PageKind.STRATEGIES : PageKind.AREAS;
    }

    /// The sum of the municipality that a frame is of, where frames are entered; in the registers
    /// one that is of none.
    private static @Nullable Place ofFrame(Plan plan, Row row) {
        Id body = row instanceof BudgetFrame frame ? frame.body() : null;
        Place budget = body == null ? null : at(plan, PageKind.BUDGET, body);
        return budget == null ? ofRegister(row) : budget;
    }

    /// A share is changed at its line.
    private static @Nullable Place ofShare(Plan plan, Row row) {
        CostLine line =
                row instanceof CostShare share
                        ? plan.find(CostLineFields.TABLE, share.line())
                        : null;
        Place place = line == null ? null : ofLine(plan, line);
        return place == null ? ofRegister(row) : place;
    }

    private static @Nullable Place at(Plan plan, PageKind kind, Id row) {
        Section section = section(plan, kind);
        return section == null ? null : Place.section(section.id()).at(row);
    }

    private static @Nullable Place ofSection(Plan plan, @Nullable Id id, Id row) {
        Section page = Chapters.shownOn(plan, id);
        if (page == null) {
            return null;
        }
        Place place = Place.section(page.id());
        return page.id().equals(row) ? place : place.at(row);
    }
}
