package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.registers.RegisterTable;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.prose.ProseClip;
import no.kompetanseplan.ui.kit.prose.ProseHtml;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Blocks of a chapter on the clipboard: for ourselves with all their marks, for others as plain
/// words and as a page. A register is copied as the table it prints.
final class ChapterClip {

    private static final String BETWEEN = "\u001e";
    private static final String LEVEL = "/";
    private static final String INSIDE = "\u001f";

    private final Texts texts;
    private final Function<Span, String> words;

    /// @param words what references and gaps print
    ChapterClip(Texts texts, Function<Span, String> words) {
        this.texts = texts;
        this.words = words;
    }

    void copy(Plan plan, List<Stretch.Part> parts) {
        List<ProseEdits.Fresh> blocks = new ArrayList<>();
        for (Stretch.Part part : parts) {
            if (part.stop().item().kind() == ProseItem.Kind.BLANK) {
                continue;
            }
            if (part.stop() instanceof Piece piece) {
                Prose chosen = piece.field().prose().part(part.from(), part.to());
                boolean isTitle = piece.item().kind() == ProseItem.Kind.TITLE;
                BlockStyle style = isTitle ? BlockStyle.HEADING : piece.item().style();
                blocks.add(
                        new ProseEdits.Fresh(
                                style == null ? BlockStyle.PARAGRAPH : style,
                                isTitle ? 0 : piece.item().level(),
                                chosen));
            } else {
                blocks.add(table(plan.find(BlockFields.TABLE, part.stop().item().id()), plan));
            }
        }
        String own =
                blocks.stream()
                        .map(each -> head(each) + INSIDE + stored(each))
                        .collect(Collectors.joining(BETWEEN));
        String plain = blocks.stream().map(this::plain).collect(Collectors.joining("\n"));
        ProseClip.copy(own, plain, html(blocks));
    }

    private static String head(ProseEdits.Fresh block) {
        return block.style().name() + LEVEL + block.level();
    }

    private static String stored(ProseEdits.Fresh block) {
        return ProseEdits.isOwn(block.style()) ? block.text().words() : block.text().write();
    }

    private ProseEdits.Fresh table(@Nullable Block block, Plan plan) {
        RegisterKind register = block == null ? null : block.register();
        String cells = block == null ? "" : block.text();
        if (register != null) {
            RegisterTable rows = RegisterTable.of(plan, register, texts);
            cells =
                    new PlainTable(
                                    rows.columns().stream()
                                            .map(RegisterTable.Column::head)
                                            .toList(),
                                    rows.lines().stream().map(RegisterTable.Line::cells).toList())
                            .stored();
        }
        return new ProseEdits.Fresh(BlockStyle.TABLE, Prose.plain(cells));
    }

    private String plain(ProseEdits.Fresh block) {
        return block.text().words(words);
    }

    /// The blocks that were copied here; empty when none were.
    static List<ProseEdits.Fresh> copied() {
        String own = ProseClip.blocks();
        List<ProseEdits.Fresh> blocks = new ArrayList<>();
        if (own != null) {
            for (String each : own.split(BETWEEN, -1)) {
                int at = each.indexOf(INSIDE);
                int slash = each.lastIndexOf(LEVEL, at);
                boolean isTold = slash >= 0;
                BlockStyle style = BlockStyle.valueOf(each.substring(0, isTold ? slash : at));
                int level = isTold ? Integer.parseInt(each.substring(slash + 1, at)) : 0;
                String stored = each.substring(at + 1);
                boolean isTable = ProseEdits.isOwn(style);
                blocks.add(
                        new ProseEdits.Fresh(
                                style, level, isTable ? Prose.plain(stored) : Prose.read(stored)));
            }
        }
        return blocks;
    }

    private String html(List<ProseEdits.Fresh> blocks) {
        StringBuilder out = new StringBuilder();
        String list = "";
        for (ProseEdits.Fresh block : blocks) {
            String in =
                    switch (block.style()) {
                        case BULLET -> "ul";
                        case NUMBERED -> "ol";
                        case PARAGRAPH, HEADING, QUOTE, TABLE, REGISTER -> "";
                    };
            if (!in.equals(list)) {
                out.append(list.isEmpty() ? "" : "</" + list + ">");
                out.append(in.isEmpty() ? "" : "<" + in + ">");
                list = in;
            }
            block(block, out);
        }
        return out.append(list.isEmpty() ? "" : "</" + list + ">").toString();
    }

    private void block(ProseEdits.Fresh block, StringBuilder out) {
        switch (block.style()) {
            case PARAGRAPH -> element("p", block, out);
            case HEADING -> element("h3", block, out);
            case QUOTE -> element("blockquote", block, out);
            case BULLET, NUMBERED -> element("li", block, out);
            case TABLE, REGISTER -> table(PlainTable.read(block.text().words()), out);
        }
    }

    private void element(String name, ProseEdits.Fresh block, StringBuilder out) {
        out.append('<').append(name).append('>');
        out.append(ProseHtml.of(block.text(), words));
        out.append("</").append(name).append('>');
    }

    private static void table(PlainTable table, StringBuilder out) {
        out.append("<table>");
        row("th", table.heads(), out);
        table.rows().forEach(cells -> row("td", cells, out));
        out.append("</table>");
    }

    private static void row(String cell, List<String> cells, StringBuilder out) {
        out.append("<tr>");
        for (String words : cells) {
            out.append('<').append(cell).append('>');
            out.append(ProseHtml.escaped(words).replace("\n", "<br>"));
            out.append("</").append(cell).append('>');
        }
        out.append("</tr>");
    }
}
