package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Goes through the chapters in the order of the book and prints each section: its heading, its
/// text, what its page holds, and the sections below it.
final class PlanPrinter {

    /// Sections deeper than this are a circle that a merge has made.
    private static final int DEEPEST = 50;

    private final Pages pages;
    private final Texts texts;
    private final Map<Id, List<Section>> below = new HashMap<>();
    private final List<Section> chapters = new ArrayList<>();
    private final Map<Id, List<Block>> blocks = new HashMap<>();
    private final AreaPrinter areas;
    private final TablePrinter tables;

    PlanPrinter(Assessment assessment, Texts texts) {
        this.pages = new Pages(assessment, texts);
        this.texts = texts;
        this.areas = new AreaPrinter(pages);
        this.tables = new TablePrinter(pages);
        for (Section section : pages.plan().ordered(SectionFields.TABLE)) {
            Section parent = pages.plan().find(SectionFields.TABLE, section.parent());
            if (parent == null) {
                chapters.add(section);
            } else {
                below.computeIfAbsent(parent.id(), _ -> new ArrayList<>()).add(section);
            }
        }
        for (Block block : pages.plan().ordered(BlockFields.TABLE)) {
            Id section = block.section();
            if (section != null) {
                blocks.computeIfAbsent(section, _ -> new ArrayList<>()).add(block);
            }
        }
    }

    PrintedPlan print(@Nullable Id only, ExportStamp stamp) {
        Section chosen = pages.plan().find(SectionFields.TABLE, only);
        List<Section> printed = chosen == null ? chapters : List.of(chosen);
        printed.forEach(chapter -> section(chapter, 1));
        PlanHead head = pages.plan().head();
        String title = head.title().isEmpty() ? texts.get("document.untitled") : head.title();
        return new PrintedPlan(
                title,
                head.subtitle(),
                facts(head),
                head.footer().isEmpty() ? title : head.footer(),
                texts,
                stamp,
                pages.parts(),
                names(),
                pages.anchors());
    }

    private List<String> facts(PlanHead head) {
        List<String> facts = new ArrayList<>();
        facts.add(head.region());
        facts.add(pages.formats().period(head.planPeriod()));
        facts.add(pages.choice(head.stage()));
        facts.add(
                String.join(
                        ", ",
                        pages.plan().ordered(BodyFields.TABLE).stream()
                                .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                                .map(PlanPrinter::shortName)
                                .toList()));
        facts.removeIf(String::isBlank);
        return facts;
    }

    private static String shortName(Body body) {
        return body.shortName().isEmpty() ? body.name() : body.shortName();
    }

    private void section(Section section, int level) {
        if (level > DEEPEST) {
            return;
        }
        pages.heading(level, section.number(), section.title(), section.id());
        text(section);
        PageKind page = section.page() == null ? PageKind.TEXT : section.page();
        List<Section> under = below.getOrDefault(section.id(), List.of());
        switch (page) {
            case TEXT, RULES -> under.forEach(each -> section(each, level + 1));
            case STRATEGIES -> under.forEach(each -> strategies(each, level + 1));
            case AREAS -> areas(under, level);
            case ACTION_PLAN -> actionPlan(under, level);
            case THEME_DAYS -> tables.themeDays();
            case STAFFING -> tables.staffing();
            case BUDGET -> tables.budget();
        }
        if (page != PageKind.TEXT && page != PageKind.RULES && !isContainer(page)) {
            under.forEach(each -> section(each, level + 1));
        }
        tables.rulesOf(section.number(), page == PageKind.RULES);
    }

    private static boolean isContainer(PageKind page) {
        return page == PageKind.STRATEGIES
                || page == PageKind.AREAS
                || page == PageKind.ACTION_PLAN;
    }

    private void text(Section section) {
        int number = 0;
        for (Block block : blocks.getOrDefault(section.id(), List.of())) {
            BlockStyle style = block.style() == null ? BlockStyle.PARAGRAPH : block.style();
            switch (style) {
                case PARAGRAPH -> pages.paragraph(block.text());
                case HEADING ->
                        pages.heading(Pages.DEEPEST, "", Prose.read(block.text()).words(), block.id());
                case BULLET -> pages.item("", Prose.read(block.text()), 0);
            }
            number++;
        }
        if (number == 0 && section.page() == PageKind.TEXT && !below.containsKey(section.id())) {
            pages.note(texts.get("document.empty"));
        }
    }

    /// A section of the strategies, with the satsinger printed in it.
    private void strategies(Section section, int level) {
        section(section, level);
        areas.strategiesOf(section.number(), level + 1);
    }

    /// The areas where the sections of their numbers stand; areas without such a section last.
    private void areas(List<Section> under, int level) {
        for (Section section : under) {
            if (!areas.print(section, level + 1)) {
                section(section, level + 1);
            }
        }
        areas.printRest(level + 1);
    }

    /// The tables where the sections of their headings stand; other tables last.
    private void actionPlan(List<Section> under, int level) {
        for (Section section : under) {
            if (!tables.measuresOf(section, level + 1)) {
                section(section, level + 1);
            }
        }
        tables.otherMeasures(level + 1);
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
        for (Measure measure : pages.plan().measures()) {
            names.put(measure.id(), "«" + measure.title() + "»");
        }
        for (Body body : pages.plan().bodies()) {
            names.put(body.id(), Objects.requireNonNull(body.name()));
        }
        return names;
    }
}
