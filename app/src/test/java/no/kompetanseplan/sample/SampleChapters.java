package no.kompetanseplan.sample;

import static java.util.Map.entry;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.field.Field;
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
import java.util.Set;
import java.util.regex.Pattern;

/// The chapters of the sample plan with the numbers they are printed with, and their text in our
/// own words.
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
                    entry("86", PageKind.GRANTS),
                    entry("90", PageKind.BUDGET),
                    entry("91", PageKind.ACTION_PLAN),
                    entry("95", PageKind.THEME_DAYS),
                    entry("96", PageKind.TEXT),
                    entry("98", PageKind.TEXT));

    private static final Field<Block, String> TEXT = BlockFields.TEXT;

    /// Headings of single levels of goals: the register of goals prints them.
    private static final Set<String> GOAL_LEVELS = Set.of("8", "9", "10");

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{see #(\\d+)}}");

    private SampleChapters() {}

    static List<Row> rows(Facts facts) {
        List<Row> rows = new ArrayList<>();
        for (Fact fact : facts.table("chapters")) {
            String order = fact.get("order");
            if (GOAL_LEVELS.contains(order)) {
                continue;
            }
            String parent = fact.get("parent_order");
            rows.add(
                    Draft.of(SectionFields.TABLE, order)
                            .set(
                                    SectionFields.PARENT,
                                    parent.isEmpty() ? null : Draft.id(SectionFields.TABLE, parent))
                            .set(SectionFields.NUMBER, number(fact))
                            .set(SectionFields.TITLE, inOrdinaryCase(fact.get("title")))
                            .set(SectionFields.PAGE, PAGES.get(order))
                            .set(SectionFields.UNNUMBERED, number(fact).isEmpty())
                            .set(SectionFields.RANK, Rank.at(rows.size()))
                            .row());
        }
        rows.addAll(blocks());
        return rows;
    }

    /// As printed, jumps included; the full stop that some numbers have is a matter of looks.
    private static String number(Fact fact) {
        String printed = fact.get("number_printed");
        return printed.endsWith(".") ? printed.substring(0, printed.length() - 1) : printed;
    }

    /// The text: a line `# 3` opens the section at that place, `* ` is a bullet, `1. ` a numbered
    /// line, `> ` a quote, `= ` a heading, `@ ` a register with its caption, any other line a
    /// paragraph.
    private static List<Row> blocks() {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : text().lines().filter(each -> !each.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                section = line.substring(2).strip();
                continue;
            }
            Draft<Block> block =
                    Draft.of(BlockFields.TABLE, section + "/" + rows.size())
                            .set(BlockFields.SECTION, Draft.id(SectionFields.TABLE, section))
                            .set(BlockFields.RANK, Rank.at(rows.size()));
            rows.add(written(block, line).row());
        }
        return rows;
    }

    private static Draft<Block> written(Draft<Block> block, String line) {
        String words = line.substring(line.indexOf(' ') + 1);
        return switch (line.substring(0, line.indexOf(' '))) {
            case "*" -> block.set(BlockFields.STYLE, BlockStyle.BULLET).set(TEXT, words);
            case "1." -> block.set(BlockFields.STYLE, BlockStyle.NUMBERED).set(TEXT, words);
            case ">" -> block.set(BlockFields.STYLE, BlockStyle.QUOTE).set(TEXT, words);
            case "=" -> block.set(BlockFields.STYLE, BlockStyle.HEADING).set(TEXT, words);
            case "@" -> register(block, words);
            default ->
                    block.set(BlockFields.STYLE, BlockStyle.PARAGRAPH)
                            .set(
                                    TEXT,
                                    REFERENCE
                                            .matcher(line)
                                            .replaceAll(found -> see(found.group(1))));
        };
    }

    private static String see(String order) {
        return "{{see " + Draft.id(SectionFields.TABLE, order) + "}}";
    }

    private static Draft<Block> register(Draft<Block> block, String words) {
        String[] parts = words.split(" ", 2);
        return block.set(BlockFields.STYLE, BlockStyle.REGISTER)
                .set(BlockFields.REGISTER, RegisterKind.valueOf(parts[0]))
                .set(BlockFields.CAPTION, parts.length > 1 ? parts[1] : "");
    }

    private static String text() {
        return resource("sample-text.txt");
    }

    /// A text beside this class.
    static String resource(String name) {
        try (InputStream in = SampleChapters.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
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
