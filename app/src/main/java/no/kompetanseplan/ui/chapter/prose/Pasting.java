package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.paste.CopiedPage;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.prose.ProseClip;
import no.kompetanseplan.ui.kit.prose.Range;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What Ctrl+V puts in: text copied here with its marks, else the words of what was copied, each
/// paragraph becoming one, all in one step.
final class Pasting {

    /// Characters that are taken at once: a hundred pages.
    private static final long MOST = 300_000;

    /// Characters of one paragraph, a page and a half: more is slow to lay out at every key.
    private static final int LONGEST = 5_000;

    private final TextPage page;
    private final Desk desk;

    Pasting(TextPage page, Desk desk) {
        this.page = page;
        this.desk = desk;
    }

    void paste(Piece piece) {
        List<ProseEdits.Fresh> fresh = read();
        if (fresh.size() == 1 && fresh.getFirst().style() == BlockStyle.PARAGRAPH) {
            piece.field().put(fresh.getFirst().text());
        } else if (!fresh.isEmpty()) {
            insert(piece, fresh);
        }
    }

    /// With an empty line before a table that comes first and after one that comes last.
    private static List<ProseEdits.Fresh> betweenLines(List<ProseEdits.Fresh> copied) {
        List<ProseEdits.Fresh> fresh = new ArrayList<>(copied);
        ProseEdits.Fresh empty = new ProseEdits.Fresh(BlockStyle.PARAGRAPH, Prose.EMPTY);
        if (ProseEdits.isOwn(fresh.getFirst().style())) {
            fresh.addFirst(empty);
        }
        if (ProseEdits.isOwn(fresh.getLast().style())) {
            fresh.addLast(empty);
        }
        return fresh;
    }

    /// What was copied, to be put in the place of several blocks.
    List<ProseEdits.Fresh> copied() {
        List<ProseEdits.Fresh> fresh = read();
        return fresh.isEmpty() ? fresh : betweenLines(fresh);
    }

    /// What was copied; nothing, and a sentence that says so, for more than a chapter can hold.
    private List<ProseEdits.Fresh> read() {
        List<ProseEdits.Fresh> all = whole();
        long length = all.stream().mapToLong(each -> each.text().length()).sum();
        if (length > MOST) {
            desk.window().toast(desk.text("shell.text.paste.long", length, MOST), false);
            return List.of();
        }
        return all.stream().flatMap(each -> parted(each).stream()).toList();
    }

    /// A paragraph that is longer than anybody reads, in several.
    private static List<ProseEdits.Fresh> parted(ProseEdits.Fresh block) {
        if (block.text().length() <= LONGEST || ProseEdits.isOwn(block.style())) {
            return List.of(block);
        }
        List<ProseEdits.Fresh> parts = new ArrayList<>();
        String signs = block.text().signs();
        int from = 0;
        while (from < signs.length()) {
            int blank = signs.lastIndexOf(' ', from + LONGEST);
            boolean isLast = signs.length() - from <= LONGEST;
            int to = isLast ? signs.length() : blank > from ? blank + 1 : from + LONGEST;
            parts.add(
                    new ProseEdits.Fresh(
                            block.style(), block.level(), block.text().part(from, to)));
            from = to;
        }
        return parts;
    }

    private static List<ProseEdits.Fresh> whole() {
        List<ProseEdits.Fresh> blocks = ChapterClip.copied();
        if (!blocks.isEmpty()) {
            return blocks;
        }
        Prose own = ProseClip.copied();
        if (own != null) {
            return List.of(new ProseEdits.Fresh(BlockStyle.PARAGRAPH, own));
        }
        String html = ProseClip.html();
        if (html != null) {
            List<ProseEdits.Fresh> fresh =
                    CopiedPage.read(html).stream()
                            .map(each ->
                                    new ProseEdits.Fresh(each.style(), each.level(), each.text()))
                            .toList();
            if (!fresh.isEmpty()) {
                return fresh;
            }
        }
        return paragraphs(ProseClip.text());
    }

    private static List<ProseEdits.Fresh> paragraphs(@Nullable String text) {
        List<ProseEdits.Fresh> fresh = new ArrayList<>();
        if (text != null && text.lines().count() == 1) {
            fresh.add(new ProseEdits.Fresh(BlockStyle.PARAGRAPH, Prose.plain(text)));
        } else if (text != null) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .forEach(line ->
                            fresh.add(
                                    new ProseEdits.Fresh(BlockStyle.PARAGRAPH, Prose.plain(line))));
        }
        return fresh;
    }

    private void insert(Piece piece, List<ProseEdits.Fresh> copied) {
        List<ProseEdits.Fresh> fresh = betweenLines(copied);
        piece.commit();
        ProseItem item = piece.item();
        Range selected = piece.field().selected();
        Prose all = piece.field().prose();
        Prose before = all.part(0, selected.from());
        Prose after = all.part(selected.to(), all.length());
        List<Id> made = new ArrayList<>();
        for (int i = 1; i < fresh.size(); i++) {
            made.add(desk.newId());
        }
        Id end = made.isEmpty() ? item.id() : made.getLast();
        int caret = fresh.getLast().text().length() + (made.isEmpty() ? before.length() : 0);
        desk.edit(
                "step.text.paste",
                plan ->
                        ProseEdits.insert(
                                plan, item.section(), item.id(), before, fresh, after, made),
                () -> page.edit(end, caret));
    }
}
