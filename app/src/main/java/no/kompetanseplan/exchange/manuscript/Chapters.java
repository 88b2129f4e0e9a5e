package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.office.word.WordPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The chapters of the plan as they grow: headings one in the other, and the text of each.
final class Chapters {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_TEXT = 20_000;
    private static final int PIECE = 10_000;
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,5})\\.?\\s+(.*)");
    private static final Pattern LABEL = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,5}");
    private static final Pattern OWN_NUMBER = Pattern.compile("^\\s*\\d{1,3}[.)]\\t\\s*");

    /// A heading that is open, and its depth in the document.
    private record Open(int level, Id section) {}

    private final Supplier<Id> ids;
    private final String front;
    private final Map<Id, Section> sections = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();

    /// @param front heading of what stands ahead of the first heading
    Chapters(Supplier<Id> ids, String front) {
        this.ids = ids;
        this.front = front;
    }

    /// Whether no heading has come yet.
    boolean isFront() {
        return open.isEmpty();
    }

    List<Row> rows() {
        boolean hasNumbers = sections.values().stream().anyMatch(each -> !each.number().isEmpty());
        List<Row> rows = new ArrayList<>(blocks);
        for (Section section : sections.values()) {
            boolean isUnnumbered = hasNumbers && section.number().isEmpty();
            rows.add(
                    isUnnumbered
                            ? SectionFields.TABLE.with(
                                    section, section.id(), SectionFields.UNNUMBERED, true)
                            : section);
        }
        return rows;
    }

    int count() {
        return sections.size();
    }

    int blockCount() {
        return blocks.size();
    }

    /// The heading one stands under; empty ahead of the first.
    String title() {
        Section section = current();
        return section == null ? "" : section.title();
    }

    private @Nullable Section current() {
        return open.isEmpty() ? null : sections.get(open.getLast().section());
    }

    /// The title of the first chapter with an action plan; empty for none.
    String actionPlan() {
        return sections.values().stream()
                .filter(section -> section.page() == PageKind.ACTION_PLAN)
                .map(Section::title)
                .findFirst()
                .orElse("");
    }

    void heading(Paragraph paragraph) {
        String words = paragraph.words();
        String label = paragraph.label().replaceFirst("[.):]+$", "");
        Matcher labelNumber = LABEL.matcher(label);
        String number = "";
        String title = words;
        if (labelNumber.find()) {
            number = labelNumber.group();
        } else {
            Matcher written = NUMBERED.matcher(words);
            if (written.matches() && !written.group(2).isBlank()) {
                number = written.group(1);
                title = written.group(2).strip();
            } else if (!label.isEmpty()) {
                title = label + " " + words;
            }
        }
        open(paragraph.level(), number, title);
    }

    private void open(int level, String number, String title) {
        while (!open.isEmpty() && open.getLast().level() >= level) {
            open.removeLast();
        }
        Id parent = open.isEmpty() ? null : open.getLast().section();
        Id id = ids.get();
        String line = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        PageKind page = parent == null ? PageKind.TEXT : null;
        sections.put(id, new Section(id, parent, number, line, page, Rank.at(sections.size())));
        open.add(new Open(level, id));
        if (title.length() > LONGEST_TITLE) {
            put(BlockStyle.PARAGRAPH, Prose.plain(title.substring(LONGEST_TITLE)).write());
        }
    }

    void text(Paragraph paragraph) {
        BlockStyle style =
                switch (paragraph.role()) {
                    case BULLET -> BlockStyle.BULLET;
                    case NUMBERED -> BlockStyle.NUMBERED;
                    case QUOTE -> BlockStyle.QUOTE;
                    default -> BlockStyle.PARAGRAPH;
                };
        Prose prose = paragraph.prose();
        prose = style == BlockStyle.NUMBERED ? withoutNumber(prose) : prose;
        String text = tidy(prose).write();
        boolean isLine = style == BlockStyle.BULLET || style == BlockStyle.NUMBERED;
        if (text.length() <= LONGEST_TEXT) {
            put(style, text, "", isLine ? level(paragraph) : null);
        } else {
            pieces(WordPart.plain(prose)).forEach(piece -> put(style, piece));
        }
    }

    /// Null for a line of a list that stands below no other.
    private static @Nullable Integer level(Paragraph paragraph) {
        int level = Math.min(paragraph.level(), BlockFields.MOST_LEVEL);
        return level > 0 ? level : null;
    }

    /// The number of a line, where it stands among the words: the plan counts itself.
    private static Prose withoutNumber(Prose prose) {
        if (prose.spans().isEmpty() || !(prose.spans().getFirst() instanceof Span.Words first)) {
            return prose;
        }
        String rest = OWN_NUMBER.matcher(first.text()).replaceFirst("");
        List<Span> spans = new ArrayList<>(prose.spans());
        spans.set(0, new Span.Words(rest, first.bold(), first.italic(), first.link()));
        return new Prose(spans);
    }

    /// Tabs as spaces, and no space at either end.
    private static Prose tidy(Prose prose) {
        List<Span> spans = new ArrayList<>();
        for (Span span : prose.spans()) {
            spans.add(
                    span instanceof Span.Words words
                            ? new Span.Words(
                                    words.text().replace('\t', ' ').replace('\u00A0', ' '),
                                    words.bold(),
                                    words.italic(),
                                    words.link())
                            : span);
        }
        if (!spans.isEmpty() && spans.getFirst() instanceof Span.Words first) {
            spans.set(0, with(first, first.text().stripLeading()));
        }
        if (!spans.isEmpty() && spans.getLast() instanceof Span.Words last) {
            spans.set(spans.size() - 1, with(last, last.text().stripTrailing()));
        }
        return new Prose(spans);
    }

    private static Span.Words with(Span.Words words, String text) {
        return new Span.Words(text, words.bold(), words.italic(), words.link());
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + PIECE);
            int space = end == text.length() ? end : text.lastIndexOf(' ', end);
            int cut = space <= at ? end : space;
            pieces.add(Prose.plain(text.substring(at, cut).strip()).write());
            at = cut;
        }
        return pieces;
    }

    void put(BlockStyle style, String text) {
        put(style, text, "");
    }

    void put(BlockStyle style, String text, String caption) {
        put(style, text, caption, null);
    }

    private void put(BlockStyle style, String text, String caption, @Nullable Integer level) {
        if (open.isEmpty()) {
            open(1, "", front);
        }
        Id section = open.getLast().section();
        blocks.add(
                new Block(
                        ids.get(),
                        section,
                        style,
                        text,
                        null,
                        caption,
                        level,
                        Rank.at(blocks.size())));
    }

    /// Lets the page of the section one stands in, or of the one above it, show a table of the
    /// plan.
    ///
    /// @param isPart whether the section is the heading of one of several tables of one page
    void page(PageKind page, boolean isPart) {
        if (open.isEmpty()) {
            open(1, "", front);
        }
        int at = isPart && open.size() > 1 ? open.size() - 2 : open.size() - 1;
        Section section = sections.get(open.get(at).section());
        if (section != null && (section.page() == null || section.page() == PageKind.TEXT)) {
            sections.put(
                    section.id(),
                    SectionFields.TABLE.with(section, section.id(), SectionFields.PAGE, page));
        }
    }

    /// Gives the section one stands in another title.
    void rename(String title) {
        Section section = current();
        if (section != null) {
            sections.put(
                    section.id(),
                    SectionFields.TABLE.with(section, section.id(), SectionFields.TITLE, title));
        }
    }

    /// Whether the section one stands in lies in another.
    boolean isWithin() {
        return open.size() > 1;
    }
}
