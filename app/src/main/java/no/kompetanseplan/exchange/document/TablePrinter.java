package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.figure.Bars;
import no.kompetanseplan.exchange.figure.Drawing.Fill;
import no.kompetanseplan.exchange.figure.Drawing.Ink;
import no.kompetanseplan.exchange.figure.Kind;
import no.kompetanseplan.grants.SharingDuty;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.OldAndNew;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.staffing.TableSource;
import no.kompetanseplan.text.Captions;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables that follow from the plan: staffing, action plan, theme days; the budget is printed
/// by [BudgetPrinter], rules by [RulePrinter].
final class TablePrinter {

    /// A number that stands in a title already; the document numbers its tables itself.
    private static final int MOST_BARS = 40;

    private final Pages pages;
    private final RulePrinter rules;
    private final List<Dimension> dimensions;
    private final Set<Id> printed = new HashSet<>();
    private boolean isInRules;

    TablePrinter(Pages pages) {
        this.pages = pages;
        this.rules = new RulePrinter(pages);
        this.dimensions = pages.plan().ordered(DimensionFields.TABLE);
    }

    /// Rules are printed from here on, each in the section that is its source.
    void openRules() {
        isInRules = true;
    }

    /// Prints the rules whose source is a section.
    void rulesOf(String number) {
        if (isInRules) {
            rules.of(number);
        }
    }

    /// Prints the rules that no section of the chapter is the source of.
    void closeRules(int level) {
        isInRules = false;
        rules.rest(level);
    }

    void staffing() {
        StaffingTable table = pages.assessment().staffing();
        if (table.rows().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (StaffingTable.Line line : table.rows()) {
            rows.add(
                    List.of(
                            line.name(),
                            line.positions() == null ? "–" : count(line.positions()),
                            line.share() == null ? "–" : share(line.share().number())));
        }
        rows.add(
                List.of(
                        pages.text("document.total"),
                        count(table.total()),
                        table.total() == 0 ? "–" : share(new BigDecimal("100"))));
        PlanHead head = pages.plan().head();
        pages.table(
                titled(head.staffingTitle(), "document.staffing"),
                List.of(
                        Column.words(pages.text("document.municipality"), 5),
                        Column.number(pages.text("document.positions"), 3),
                        Column.number(pages.text("document.share"), 2)),
                rows,
                true,
                false);
        staffingFigure(table);
        pages.note(table.coverageNote());
        TableSource source = TableSource.of(head, pages.assessment().facts());
        if (!source.words().isBlank()) {
            pages.note(pages.text("document.source", source.words()));
        }
        if (source.date() != null) {
            pages.note(pages.text("document.date", pages.formats().date(source.date())));
        }
    }

    /// The same positions as bars, where there are some to compare and room for them on a page.
    private void staffingFigure(StaffingTable table) {
        List<Bars.Bar> bars = new ArrayList<>();
        for (StaffingTable.Line line : table.rows()) {
            if (line.positions() != null) {
                long positions = line.positions();
                bars.add(new Bars.Bar(line.name(), List.of(positions), count(positions)));
            }
        }
        if (bars.size() < 2 || bars.size() > MOST_BARS) {
            return;
        }
        String words =
                bars.stream()
                        .map(bar -> bar.name() + " " + bar.total())
                        .collect(Collectors.joining(", "));
        Kind positions = new Kind("", pages.text("document.positions"), Fill.of(0, Ink.BLUE));
        pages.figure(
                pages.text("document.staffing.figure"),
                pages.text("document.staffing.figure.described", words),
                Bars.of(List.of(positions), bars, this::count));
    }

    private String count(long number) {
        return pages.formats().number(BigDecimal.valueOf(number));
    }

    private String share(BigDecimal percent) {
        return pages.formats().number(percent, 1);
    }

    /// Whether a section is the heading of a table of measures not yet printed.
    boolean isPlaceOf(Section section) {
        return at(section) != null;
    }

    private @Nullable Dimension at(Section section) {
        return dimensions.stream()
                .filter(each -> !printed.contains(each.id()))
                .filter(each -> heading(each).strip().equalsIgnoreCase(section.title().strip()))
                .findFirst()
                .orElse(null);
    }

    /// Prints the heading of the table a section is the place of.
    ///
    /// @return whose measures the table holds, or null when there is none
    @Nullable Dimension open(Section section, int level) {
        Dimension dimension = at(section);
        if (dimension != null) {
            open(dimension, level);
            pages.anchors().put(section.id(), Pages.anchor(dimension.id()));
        }
        return dimension;
    }

    private void open(Dimension dimension, int level) {
        printed.add(dimension.id());
        pages.heading(level, dimension.letter(), heading(dimension), dimension.id());
    }

    /// Prints the tables no section is the heading of, and the measures of no dimension.
    void otherMeasures(int level) {
        for (Dimension dimension : dimensions) {
            if (!printed.contains(dimension.id())) {
                open(dimension, level);
                measuresOf(dimension);
            }
        }
        List<Measure> rest =
                measures().stream()
                        .filter(each ->
                                pages.plan().find(DimensionFields.TABLE, each.dimension()) == null)
                        .toList();
        if (!rest.isEmpty()) {
            String title = pages.text("document.no-dimension");
            pages.heading(level, "", title, Id.named("measures without a dimension"));
            measures(title, "", rest);
        }
    }

    private static String heading(Dimension dimension) {
        return dimension.tableTitle().isEmpty() ? dimension.name() : dimension.tableTitle();
    }

    private List<Measure> measures() {
        Set<Id> ended = OldAndNew.ended(pages.plan());
        return pages.plan().ordered(MeasureFields.TABLE).stream()
                .filter(measure -> !ended.contains(measure.id()))
                .toList();
    }

    /// Prints the table of a dimension.
    void measuresOf(Dimension dimension) {
        List<Measure> own =
                measures().stream()
                        .filter(each -> dimension.id().equals(each.dimension()))
                        .toList();
        if (own.isEmpty()) {
            pages.note(pages.text("document.no-measures"));
        } else {
            measures(heading(dimension), dimension.measureHeading(), own);
            pages.name(dimension.id());
        }
    }

    /// The seven columns.
    private void measures(String caption, String first, List<Measure> measures) {
        List<List<String>> rows = new ArrayList<>();
        for (Measure each : measures) {
            String cost = each.costWording();
            rows.add(
                    List.of(
                            each.title(),
                            each.goal(),
                            each.targetGroup(),
                            each.scope(),
                            pages.formats().period(each.period()),
                            each.responsibleWording(),
                            cost.isEmpty() ? pages.choice(each.costState()) : cost));
            pages.anchors().put(each.id(), pages.nextTable());
        }
        pages.table(
                caption,
                List.of(
                        Column.words(first.isEmpty() ? pages.text("document.measure") : first, 20),
                        Column.words(pages.text("document.goal"), 20),
                        Column.words(pages.text("document.target-group"), 14),
                        Column.words(pages.text("document.scope"), 18),
                        Column.words(pages.text("document.period"), 12),
                        Column.words(pages.text("document.by"), 15),
                        Column.words(pages.text("document.cost"), 17)),
                rows,
                false,
                true);
        measures.forEach(each -> pages.local(each.id()));
    }

    /// Who must share what they learn, by measure. Not in what all may have: so few may take part
    /// that the number tells who they are.
    void sharing(int level) {
        List<SharingDuty> duties =
                pages.assessment().isPublic() ? List.of() : SharingDuty.all(pages.plan());
        if (duties.isEmpty()) {
            return;
        }
        String title = pages.text("grants.sharing.title");
        pages.heading(level, "", title, Id.named("sharing of knowledge"));
        pages.note(pages.text(duties.getFirst().keyOfAll()));
        pages.table(
                title,
                List.of(
                        Column.words(pages.text("document.measure"), 6),
                        Column.number(pages.text("grants.participants"), 2)),
                duties.stream()
                        .map(duty -> List.of(duty.measure().title(), count(duty.participants())))
                        .toList(),
                false,
                false);
    }

    void themeDays() {
        List<List<String>> rows = new ArrayList<>();
        for (ThemeDay day : pages.plan().ordered(ThemeDayFields.TABLE)) {
            FocusArea area = pages.plan().find(FocusAreaFields.TABLE, day.area());
            rows.add(
                    List.of(
                            pages.formats().period(day.period()),
                            day.title(),
                            area == null ? "" : area.heading(),
                            day.place()));
        }
        if (rows.isEmpty()) {
            return;
        }
        pages.table(
                titled(pages.plan().head().themeDaysTitle(), "document.theme-days"),
                List.of(
                        Column.words(pages.text("document.when"), 3),
                        Column.words(pages.text("document.theme"), 6),
                        Column.words(pages.text("document.area"), 5),
                        Column.words(pages.text("document.place"), 3)),
                rows,
                false,
                false);
    }

    private String titled(String title, String otherwise) {
        String bare = Captions.bare(title);
        return bare.isEmpty() ? pages.text(otherwise) : bare;
    }
}
