package no.kompetanseplan.checks;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Says where in the printed plan a row stands: «7 Kurs og studier, rad 4», «5.1 Demens», «3.2.1
/// Aldersutfordringen».
public final class Where {

    /// Sections deeper than this are a circle that a merge has made.
    private static final int DEEPEST = 50;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    /// What a heading says after its name: «Kurs og studier – kompetansetiltak (kap. 5)».
    private static final Pattern REMARK = Pattern.compile("\\s+[–(].*");

    private final Plan plan;
    private final Texts texts;
    private final Map<Id, Integer> numbers = new HashMap<>();
    private final Map<PageKind, Section> pages = new HashMap<>();
    private final Map<String, Section> byNumber = new HashMap<>();

    public Where(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        Map<@Nullable Id, Integer> last = new HashMap<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            numbers.put(measure.id(), last.merge(measure.dimension(), 1, Integer::sum));
        }
        List<ThemeDay> days = plan.ordered(ThemeDayFields.TABLE);
        for (int i = 0; i < days.size(); i++) {
            numbers.put(days.get(i).id(), i + 1);
        }
        for (Section section : plan.ordered(SectionFields.TABLE)) {
            byNumber.putIfAbsent(section.number(), section);
            PageKind page = section.page();
            if (page != null) {
                pages.putIfAbsent(page, section);
            }
        }
    }

    /// The place of a row in words; the name of its table for a row that stands in no chapter.
    public String of(Id id) {
        Row row = plan.find(id);
        return row == null ? "" : of(row);
    }

    private String of(Row row) {
        return switch (row) {
            case Section section -> section(section);
            case Block block -> section(plan.find(SectionFields.TABLE, block.section()));
            case Measure measure -> numbered(tableOf(measure), measure.id());
            case ThemeDay day -> numbered(section(pages.get(PageKind.THEME_DAYS)), day.id());
            case FocusArea area -> area(area);
            case Proposal proposal -> area(plan.find(FocusAreaFields.TABLE, proposal.area()));
            case LegalBasis law -> area(plan.find(FocusAreaFields.TABLE, law.area()));
            case LeaveRule rule -> rules(rule, rule.source());
            case SupplementRule rule -> rules(rule, rule.source());
            case StipendRule rule -> rules(rule, rule.source());
            case ConversionRule rule -> rules(rule, rule.source());
            case CostLine line -> measure(line.measure(), line);
            case CostShare share -> {
                CostLine line = plan.find(CostLineFields.TABLE, share.line());
                yield line == null ? onTablePage(share) : measure(line.measure(), share);
            }
            case Participation part -> measure(part.measure(), part);
            case TenureRule rule -> rules(rule, rule.source());
            case LocalMeasure measure -> supplement(measure.municipality());
            case Supplement own -> supplement(own.municipality());
            case PlanHead _, Body _ -> texts.get("region.title");
            case Goal goal when GoalDeadlines.isByGoals(plan) ->
                    (section(pages.get(PageKind.ACTION_PLAN)) + ", " + goal.number()).strip();
            default -> onTablePage(row);
        };
    }

    private String supplement(@Nullable Id municipality) {
        Body body = plan.find(BodyFields.TABLE, municipality);
        String name =
                body == null ? "" : body.shortName().isEmpty() ? body.name() : body.shortName();
        return name.isEmpty() ? texts.get("supplement.title") : texts.get("supplement.page", name);
    }

    /// What belongs to a measure stands where the measure does.
    private String measure(@Nullable Id id, Row row) {
        Measure measure = plan.find(MeasureFields.TABLE, id);
        return measure == null ? onTablePage(row) : of(measure);
    }

    private String onTablePage(Row row) {
        String table = Tables.of(row).name();
        Section page =
                switch (table) {
                    case "leave_policy", "wage", "employer_rate" -> pages.get(PageKind.RULES);
                    case "staffing" -> pages.get(PageKind.STAFFING);
                    case "budget_frame" -> pages.get(PageKind.BUDGET);
                    case "grant", "grant_application", "grant_use", "agreement" ->
                            pages.get(PageKind.GRANTS);
                    default -> null;
                };
        if (page != null) {
            return section(page);
        }
        return switch (table) {
            case "hearing_round", "hearing_recipient", "hearing_comment" ->
                    texts.get("hearing.title");
            case "grant", "grant_application", "grant_use", "agreement" ->
                    texts.get("grants.title");
            default -> begun(texts.get("table." + table));
        };
    }

    /// With a capital, as the names of pages have.
    private static String begun(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /// The section a rule is written in, where it lies in the chapter of the rules.
    private String rules(Row rule, String source) {
        Section page = pages.get(PageKind.RULES);
        if (page == null) {
            return begun(texts.get("table." + Tables.of(rule).name()));
        }
        Matcher number = NUMBER.matcher(source);
        boolean isBelow = number.lookingAt() && source.startsWith(page.number() + ".");
        Section own = isBelow ? byNumber.get(number.group()) : null;
        return section(own == null ? page : own);
    }

    private String tableOf(Measure measure) {
        Section page = pages.get(PageKind.ACTION_PLAN);
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        if (dimension == null) {
            return section(page);
        }
        String title = REMARK.matcher(dimension.tableTitle()).replaceFirst("");
        String name = title.isEmpty() ? dimension.name() : title;
        return page == null ? name : (page.number() + " " + name).strip();
    }

    private String numbered(String place, Id row) {
        return texts.get("check.place.row", place, Integer.toString(numbers.getOrDefault(row, 0)));
    }

    private String area(@Nullable FocusArea area) {
        if (area == null) {
            return texts.get("table.focus_area");
        }
        boolean isStrategy = area.kind() == FocusKind.STRATEGY;
        String number = isStrategy ? area.chapter() : area.number();
        return (number + " " + area.title()).strip();
    }

    /// A section without a number goes by that of the one it stands in.
    private String section(@Nullable Section section) {
        if (section == null) {
            return texts.get("table.section");
        }
        Section at = section;
        for (int depth = 0; depth < DEEPEST && at != null && at.number().isEmpty(); depth++) {
            at = plan.find(SectionFields.TABLE, at.parent());
        }
        return ((at == null ? "" : at.number()) + " " + section.title()).strip();
    }
}
