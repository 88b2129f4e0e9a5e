package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.ListNumbers;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Goes through the chapters in the order of the book and prints each section: its heading, its
/// text, what its page holds, and the sections below it.
final class PlanPrinter {

    private final Pages pages;
    private final Texts texts;
    private final Book book;
    private final Map<Id, List<Block>> blocks = new HashMap<>();
    private final AreaPrinter areas;
    private final TablePrinter tables;

    PlanPrinter(Assessment assessment, Texts texts) {
        this.pages = new Pages(assessment, texts);
        this.texts = texts;
        this.areas = new AreaPrinter(pages);
        this.tables = new TablePrinter(pages);
        this.book = Book.of(pages.plan());
        for (Block block : pages.plan().ordered(BlockFields.TABLE)) {
            Id section = block.section();
            if (section != null) {
                blocks.computeIfAbsent(section, _ -> new ArrayList<>()).add(block);
            }
        }
    }

    PrintedPlan print(@Nullable Id only, ExportStamp stamp) {
        Section chosen = pages.plan().find(SectionFields.TABLE, only);
        PlanHead head = pages.plan().head();
        if (chosen == null) {
            chapters();
            return made(head.subtitle(), true, stamp);
        }
        within(book.above(chosen), chosen, 1);
        return made(chosen.heading(), true, stamp);
    }

    /// The whole plan with the supplement of each municipality after it.
    PrintedPlan printWithSupplements(ExportStamp stamp) {
        chapters();
        pages.assessment()
                .supplements()
                .all()
                .forEach(each -> new SupplementPrinter(pages, each).print());
        return made(pages.plan().head().subtitle(), true, stamp);
    }

    /// The supplement of one municipality alone.
    PrintedPlan printSupplement(MunicipalSupplement supplement, ExportStamp stamp) {
        new SupplementPrinter(pages, supplement).print();
        return made(texts.get("supplement.of", supplement.name()), false, stamp);
    }

    /// The whole plan with what one municipality says in its place.
    PrintedPlan printMerged(MunicipalSupplement supplement, ExportStamp stamp) {
        SupplementPrinter local = new SupplementPrinter(pages, supplement);
        pages.merge(local);
        chapters();
        local.rest();
        return made(texts.get("supplement.merged", supplement.name()), true, stamp);
    }

    private void chapters() {
        book.chapters().forEach(chapter -> section(chapter, 1));
    }

    /// @param isOfAll whether it is the region's, so that the cover lists the municipalities
    private PrintedPlan made(String subtitle, boolean isOfAll, ExportStamp stamp) {
        PlanHead head = pages.plan().head();
        String title = head.title().isEmpty() ? texts.get("document.untitled") : head.title();
        return new PrintedPlan(
                title,
                subtitle,
                facts(head, isOfAll),
                footer(head, title),
                texts,
                stamp,
                pages.parts(),
                names(),
                pages.anchors());
    }

    /// What is made of a register is for its makers, and says so on each page.
    private String footer(PlanHead head, String title) {
        String footer = head.footer().isEmpty() ? title : head.footer();
        return pages.assessment().facts().hasStaff()
                ? footer + " · " + texts.get("public.internal")
                : footer;
    }

    /// What references to rows print when the whole plan is printed.
    Map<Id, String> printedNames() {
        chapters();
        return names();
    }

    private List<String> facts(PlanHead head, boolean isOfAll) {
        List<String> facts = new ArrayList<>();
        facts.add(head.region());
        facts.add(pages.formats().period(head.planPeriod()));
        facts.add(pages.choice(head.stage()));
        if (isOfAll) {
            facts.add(municipalities());
        }
        facts.removeIf(String::isBlank);
        return facts;
    }

    private String municipalities() {
        return pages.plan().municipalities().stream()
                .map(Body::inShort)
                .collect(Collectors.joining(", "));
    }

    private void section(Section section, int level) {
        boolean isRules = section.page() == PageKind.RULES;
        if (isRules) {
            tables.openRules();
        }
        pages.heading(level, section.number(), section.title(), section.id());
        text(section, level);
        PageKind page = section.page() == null ? PageKind.TEXT : section.page();
        switch (page) {
            case THEME_DAYS -> {
                tables.themeDays();
                new WheelPrinter(pages).print();
            }
            case STAFFING -> staffing();
            case BUDGET -> new BudgetPrinter(pages).print();
            default -> {}
        }
        local(section, level + 1);
        under(section).forEach(each -> within(section, each, level + 1));
        switch (page) {
            case STRATEGIES -> areas.otherStrategies(level + 1);
            case AREAS -> areas.otherAreas(level + 1);
            case ACTION_PLAN -> {
                measures(level + 1);
                tables.sharing(level + 1);
                localMeasures(level + 1);
                if (!hasThemeDays()) {
                    new WheelPrinter(pages).print();
                }
            }
            default -> {}
        }
        tables.rulesOf(section.number());
        if (isRules) {
            tables.closeRules(level + 1);
        }
    }

    private void staffing() {
        if (pages.assessment().isPublic()) {
            new PublicStaffPrinter(pages, texts, tables::staffing).print();
        } else {
            tables.staffing();
            new StaffPrinter(pages, texts).print();
            new ForecastPrinter(pages, texts).print();
            new WorkloadPrinter(pages, texts).print();
        }
        StaffPrinter.residents(pages, texts);
        StaffPrinter.indicators(pages, texts);
    }

    private void local(Section section, int level) {
        SupplementPrinter local = pages.local();
        if (local != null) {
            local.under(section.id(), level);
        }
    }

    private void localMeasures(int level) {
        SupplementPrinter local = pages.local();
        if (local != null) {
            local.measures(level);
        }
    }

    /// Whether the plan has a section for theme days, where the wheel then stands.
    private boolean hasThemeDays() {
        return pages.plan().sections().stream()
                .anyMatch(section -> section.page() == PageKind.THEME_DAYS);
    }

    private List<Section> under(Section section) {
        return book.under(section.id());
    }

    /// Prints a section as the page of the one above it asks: it may be the place of an area or of
    /// a table of the action plan.
    private void within(@Nullable Section parent, Section section, int level) {
        PageKind page = parent == null ? null : parent.page();
        if (page == PageKind.STRATEGIES) {
            section(section, level);
            areas.strategiesOf(section.number(), level + 1);
        } else if (page == PageKind.AREAS && areas.isPlaceOf(section)) {
            area(section, level);
        } else if (page == PageKind.ACTION_PLAN && !isByGoals() && tables.isPlaceOf(section)) {
            measures(section, level);
        } else {
            section(section, level);
        }
    }

    /// Whether the plan puts goals first instead of the seven columns.
    private boolean isByGoals() {
        return pages.plan().head().layout() == ActionPlanLayout.GOALS_FIRST;
    }

    private void measures(int level) {
        if (isByGoals()) {
            new GoalPrinter(pages).print(level);
        } else {
            tables.otherMeasures(level);
        }
    }

    private void measures(Section section, int level) {
        Dimension dimension = tables.open(section, level);
        text(section, level);
        if (dimension != null) {
            tables.measuresOf(dimension);
        }
        local(section, level + 1);
        under(section).forEach(each -> section(each, level + 1));
    }

    /// An area with what is written in its section; the sections below that are named as its fixed
    /// blocks are those blocks.
    private void area(Section section, int level) {
        List<Section> rest = new ArrayList<>(under(section));
        FocusArea area = areas.open(section, level);
        if (area == null) {
            return;
        }
        text(section, level);
        local(section, level + 1);
        for (AreaPrinter.Fixed block : AreaPrinter.Fixed.values()) {
            Section own = named(rest, texts.get(block.key()));
            boolean isWritten = own != null && blocks.containsKey(own.id());
            areas.print(area, block, level + 1, isWritten);
            if (own != null) {
                rest.remove(own);
                if (isWritten) {
                    text(own, level + 1);
                    local(own, level + 2);
                }
                under(own).stream()
                        .filter(this::isWritten)
                        .forEach(each -> section(each, level + 2));
            }
        }
        rest.stream().filter(this::isWritten).forEach(each -> section(each, level + 1));
    }

    private static @Nullable Section named(List<Section> sections, String title) {
        return sections.stream()
                .filter(each -> each.title().strip().equalsIgnoreCase(title))
                .findFirst()
                .orElse(null);
    }

    private boolean isWritten(Section section) {
        return blocks.containsKey(section.id()) || !under(section).isEmpty();
    }

    private void text(Section section, int level) {
        int number = 0;
        ListNumbers lines = new ListNumbers();
        for (Block block : blocks.getOrDefault(section.id(), List.of())) {
            BlockStyle style = block.style() == null ? BlockStyle.PARAGRAPH : block.style();
            int line = lines.next(block);
            switch (style) {
                case PARAGRAPH -> pages.paragraph(block.text());
                case HEADING ->
                        pages.heading(level + 1, "", Prose.read(block.text()).words(), block.id());
                case QUOTE -> pages.quote(block.text());
                case BULLET -> pages.item("", Prose.read(block.text()), block.depth());
                case NUMBERED ->
                        pages.item(Integer.toString(line), Prose.read(block.text()), block.depth());
                case TABLE, REGISTER -> new BlockPrinter(pages, texts).print(block);
            }
            number++;
        }
        if (number == 0 && section.page() == PageKind.TEXT && under(section).isEmpty()) {
            pages.note(texts.get("document.empty"));
        }
    }

    private Map<Id, String> names() {
        Map<Id, String> names = new HashMap<>();
        for (Section section : pages.plan().sections()) {
            names.put(
                    section.id(),
                    section.number().isEmpty()
                            ? "«" + section.title() + "»"
                            : texts.get("document.reference.section", section.number()));
        }
        pages.plan().focusAreas().forEach(area -> names.put(area.id(), name(area)));
        pages.plan().measures().forEach(each -> names.put(each.id(), "«" + each.title() + "»"));
        pages.plan().bodies().forEach(body -> names.put(body.id(), body.name()));
        pages.plan()
                .ordered(SourceFields.TABLE)
                .forEach(each -> names.put(each.id(), "«" + each.title() + "»"));
        names.putAll(pages.tableNames());
        return names;
    }

    private String name(FocusArea area) {
        return area.kind() == FocusKind.STRATEGY || area.number().isEmpty()
                ? "«" + area.title() + "»"
                : texts.get("document.reference.section", area.number());
    }
}
