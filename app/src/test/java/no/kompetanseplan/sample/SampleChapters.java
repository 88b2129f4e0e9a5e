package no.kompetanseplan.sample;

import static java.util.Map.entry;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The chapters of the sample plan with the right numbers, and their text in our own words.
final class SampleChapters {

    /// Pages of sections by place in the source; the others are shown on the page above them.
    private static final Map<String, PageKind> PAGES =
            Map.ofEntries(
                    entry("1", PageKind.TEXT),
                    entry("2", PageKind.TEXT),
                    entry("17", PageKind.TEXT),
                    entry("18", PageKind.TEXT),
                    entry("19", PageKind.STAFFING),
                    entry("30", PageKind.STRATEGIES),
                    entry("37", PageKind.AREAS),
                    entry("82", PageKind.RULES),
                    entry("90", PageKind.BUDGET),
                    entry("91", PageKind.ACTION_PLAN),
                    entry("95", PageKind.THEME_DAYS),
                    entry("96", PageKind.TEXT),
                    entry("98", PageKind.TEXT));

    private SampleChapters() {}

    static List<Row> rows(Facts facts) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts.table("chapters")) {
            String order = fact.get("order");
            String parent = fact.get("parent_order");
            rows.add(
                    Draft.of(SectionFields.TABLE, order)
                            .set(
                                    SectionFields.PARENT,
                                    parent.isEmpty() ? null : Draft.id(SectionFields.TABLE, parent))
                            .set(SectionFields.NUMBER, fact.get("number_expected"))
                            .set(SectionFields.TITLE, inOrdinaryCase(fact.get("title")))
                            .set(SectionFields.PAGE, PAGES.get(order))
                            .set(SectionFields.RANK, Rank.at(rows.size()))
                            .row());
        }
        rows.addAll(blocks());
        return rows;
    }

    /// The text: a line `# 3` opens the section at that place, `* ` is a bullet, `= ` a heading,
    /// any other line a paragraph.
    private static List<Row> blocks() {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : text().lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                section = line.substring(2).strip();
                continue;
            }
            BlockStyle style =
                    switch (line.substring(0, 2)) {
                        case "* " -> BlockStyle.BULLET;
                        case "= " -> BlockStyle.HEADING;
                        default -> BlockStyle.PARAGRAPH;
                    };
            String words = style == BlockStyle.PARAGRAPH ? line : line.substring(2);
            rows.add(
                    Draft.of(BlockFields.TABLE, section + "/" + rows.size())
                            .set(BlockFields.SECTION, Draft.id(SectionFields.TABLE, section))
                            .set(BlockFields.STYLE, style)
                            .set(BlockFields.TEXT, words)
                            .set(BlockFields.RANK, Rank.at(rows.size()))
                            .row());
        }
        return rows;
    }

    private static String text() {
        try (InputStream in = SampleChapters.class.getResourceAsStream("sample-text.txt")) {
            if (in == null) {
                throw new IllegalStateException("sample-text.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A heading in capitals as a sentence; any other heading as it is.
    static String inOrdinaryCase(String heading) {
        if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
            return heading;
        }
        return heading.substring(0, 1) + heading.substring(1).toLowerCase(Locale.ROOT);
    }
}
