package no.kompetanseplan.ui.palette;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Makes the search index of a plan: which rows are found by which of their words.
public final class PlanWords {

    private static final List<Field<Measure, String>> OF_MEASURE =
            List.of(
                    MeasureFields.GOAL,
                    MeasureFields.TARGET_GROUP,
                    MeasureFields.SCOPE,
                    MeasureFields.RESPONSIBLE_WORDING,
                    MeasureFields.COST_WORDING,
                    MeasureFields.AREA_WORDING,
                    MeasureFields.NOTE);

    private final Plan plan;
    private final Texts texts;

    private PlanWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /// The index of a plan.
    ///
    /// @param others entries that are not rows: commands and numbers
    /// @param before index of an earlier state of the same plan in the same language, or null
    public static SearchIndex index(
            Plan plan, Texts texts, List<Entry> others, @Nullable SearchIndex before) {
        PlanWords words = new PlanWords(plan, texts);
        SearchIndex usable = before != null && words.sameFrame(before.plan()) ? before : null;
        SearchIndex.Builder index = new SearchIndex.Builder(plan, usable);
        index.rows(SectionFields.TABLE, words::section)
                .rows(FocusAreaFields.TABLE, words::area)
                .rows(MeasureFields.TABLE, words::measure)
                .rows(ThemeDayFields.TABLE, words::themeDay)
                .rows(ProposalFields.TABLE, words::proposal)
                .rows(BodyFields.TABLE, words::body)
                .rows(BlockFields.TABLE, words::block);
        RegisterWords registers = new RegisterWords(plan, texts);
        RegisterWords.tables().forEach(table -> add(index, registers, table));
        others.forEach(index::add);
        return index.build();
    }

    private static <R extends Row> void add(
            SearchIndex.Builder index, RegisterWords registers, Table<R> table) {
        var _ = index.rows(table, row -> registers.entry(table, row));
    }

    /// Whether the rows that others take their titles, marks and places from are untouched.
    @SuppressWarnings("ReferenceEquality") // untouched lists are shared on purpose
    private boolean sameFrame(Plan before) {
        return plan.sections() == before.sections()
                && plan.dimensions() == before.dimensions()
                && plan.bodies() == before.bodies()
                && plan.focusAreas() == before.focusAreas();
    }

    private Entry section(Section section) {
        String title = section.heading();
        return Entry.of(Group.CHAPTERS, title, "", onPage(section))
                .at(Places.of(plan, section), order(section.number()));
    }

    /// What a page holds that nobody would look for under its title: «budsjett» for a chapter
    /// called «Økonomi».
    private List<Entry.Part> onPage(Section section) {
        PageKind page = section.page();
        if (page == null || page == PageKind.TEXT) {
            return List.of();
        }
        Entry.Part kind = new Entry.Part("", texts.get("choice.PageKind." + page.name()));
        return page == PageKind.STAFFING
                ? List.of(
                        kind,
                        new Entry.Part("", texts.get("staffing.curve.heading")),
                        new Entry.Part("", texts.get("workload.title")))
                : List.of(kind);
    }

    private Entry area(FocusArea area) {
        String title = area.heading();
        List<Entry.Part> parts = new ArrayList<>();
        part(parts, FocusAreaFields.TABLE, FocusAreaFields.RATIONALE, area);
        return Entry.of(Group.CHAPTERS, title, "", parts)
                .at(Places.of(plan, area), order(area.number()));
    }

    private Entry measure(Measure measure) {
        List<Entry.Part> parts = new ArrayList<>();
        OF_MEASURE.forEach(field -> part(parts, MeasureFields.TABLE, field, measure));
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        String order = (dimension == null ? "~" : dimension.rank()) + "/" + measure.rank();
        return Entry.of(Group.MEASURES, measure.title(), "", parts)
                .at(Places.of(plan, measure), order)
                .marked(dimension == null ? "" : dimension.letter(), colour(dimension));
    }

    /// The name of the mark's colour in the sheet.
    private static String colour(@Nullable Dimension dimension) {
        return switch (dimension == null ? null : dimension.colour()) {
            case BLUE -> "r";
            case GREEN -> "m";
            case VIOLET -> "k";
            case ORANGE -> "o";
            case null -> "";
        };
    }

    private Entry themeDay(ThemeDay day) {
        return Entry.of(Group.MEASURES, day.title(), texts.get("shell.palette.themeday"), List.of())
                .at(Places.of(plan, day), "~" + day.rank());
    }

    private Entry proposal(Proposal proposal) {
        List<Entry.Part> parts = new ArrayList<>();
        part(parts, ProposalFields.TABLE, ProposalFields.DESCRIPTION, proposal);
        part(parts, ProposalFields.TABLE, ProposalFields.RESPONSIBLE_WORDING, proposal);
        FocusArea area = plan.find(FocusAreaFields.TABLE, proposal.area());
        String under = area == null ? "" : area.heading();
        return Entry.of(Group.PROPOSALS, proposal.title(), under, parts)
                .at(
                        Places.of(plan, proposal),
                        (area == null ? "~" : area.rank()) + "/" + proposal.rank());
    }

    private Entry body(Body body) {
        List<Entry.Part> parts = new ArrayList<>();
        part(parts, BodyFields.TABLE, BodyFields.CODE, body);
        part(parts, BodyFields.TABLE, BodyFields.ROLE_NOTE, body);
        String title =
                body.shortName().isEmpty() || body.shortName().equals(body.name())
                        ? body.name()
                        : body.name() + " (" + body.shortName() + ")";
        return Entry.of(Group.BODIES, title, body.code(), parts)
                .at(Places.of(plan, body), body.rank());
    }

    private Entry block(Block block) {
        Section section = plan.find(SectionFields.TABLE, block.section());
        String title = section == null ? "" : section.heading();
        return Entry.underTitle(
                        Group.TEXTS,
                        title,
                        List.of(new Entry.Part("", Prose.read(block.text()).words())))
                .at(
                        Places.of(plan, block),
                        order(section == null ? "~" : section.number()) + "/" + block.rank());
    }

    private <R extends Row> void part(
            List<Entry.Part> parts, Table<R> table, Field<R, String> field, R row) {
        String text = field.get().apply(row);
        if (text != null && !text.isEmpty()) {
            String key = "field." + table.name() + "." + field.name();
            String label =
                    texts.has(key) ? texts.get(key).toLowerCase(texts.language().locale()) : "";
            parts.add(new Entry.Part(label, text));
        }
    }

    /// Numbers such as «3.2.10» so that they sort as numbers.
    private static String order(String number) {
        StringBuilder out = new StringBuilder();
        for (String part : number.split("\\.", -1)) {
            String digits = part.strip();
            boolean whole = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
            out.append(whole ? String.format(Locale.ROOT, "%4s", digits) : digits).append('.');
        }
        return out.toString();
    }
}
