package no.kompetanseplan.paste;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.prose.Span.Note;
import no.kompetanseplan.model.prose.Span.Words;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads the page that Word, LibreOffice, a browser or a mail program puts on the clipboard. Word
/// writes its lists, footnotes and comments in ways of its own («mso»), which are read too.
public final class CopiedPage {

    private static final Pattern FOOTNOTE = Pattern.compile("mso-(?:foot|end)note-id:(\\w+)");
    private static final Pattern WORD_LEVEL = Pattern.compile("mso-list:[^;]*level(\\d)");
    private static final Pattern NUMBERED = Pattern.compile("\\(?(\\d+|[a-zA-Z]|[ivxIVX]+)[.)].*");
    private static final Pattern BOLD = Pattern.compile("(?:^|;)font-weight:(bold|[6-9]00)");
    private static final Pattern NOT_BOLD = Pattern.compile("(?:^|;)font-weight:(normal|[1-5]00)");
    private static final Pattern ITALIC = Pattern.compile("(?:^|;)font-style:(italic|oblique)");
    private static final Pattern UPRIGHT = Pattern.compile("(?:^|;)font-style:normal");
    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?|mailto):.+");

    /// How words are set where one stands.
    private record Look(boolean bold, boolean italic, String link) {

        Words words(String text) {
            return new Words(text, bold, italic, link);
        }
    }

    private static final Look PLAIN = new Look(false, false, "");

    private final Map<String, String> footnotes = new HashMap<>();
    private final List<Copied> blocks = new ArrayList<>();
    private final List<Span> line = new ArrayList<>();
    private BlockStyle style = BlockStyle.PARAGRAPH;
    private int level;

    private CopiedPage() {}

    /// The blocks of a page; none when it holds no words.
    public static List<Copied> read(String html) {
        return new CopiedPage().blocks(Jsoup.parse(html));
    }

    private List<Copied> blocks(Document page) {
        for (Element note :
                page.select("[style*=mso-element:footnote], [style*=mso-element:endnote]")) {
            String words = note.text().replaceFirst("^\\s*\\[\\w+]\\s*", "").strip();
            if (!note.id().isEmpty() && !words.isEmpty()) {
                footnotes.put(note.id(), words);
            }
        }
        nodes(page.body(), PLAIN);
        endLine();
        return List.copyOf(blocks);
    }

    private void nodes(Element parent, Look look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                words(text.getWholeText(), look);
            } else if (node instanceof Element element && !isDropped(element)) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        Look inside = look(element, look);
        switch (element.normalName()) {
            case "br" -> endLine();
            case "table" -> table(element);
            case "h1", "h2", "h3", "h4", "h5", "h6" -> block(element, BlockStyle.HEADING, PLAIN);
            case "li" -> line(element, listStyle(element), listLevel(element), inside);
            case "blockquote" -> block(element, BlockStyle.QUOTE, inside);
            case "p" -> paragraph(element, inside);
            case "div",
                    "section",
                    "article",
                    "ul",
                    "ol",
                    "dl",
                    "dt",
                    "dd",
                    "pre",
                    "header",
                    "main" ->
                    block(element, style, inside);
            case "a" -> link(element, inside);
            default -> nodes(element, inside);
        }
    }

    /// Everything inside is of one style, unless it says otherwise.
    private void block(Element element, BlockStyle inside, Look look) {
        endLine();
        BlockStyle before = style;
        style = inside;
        nodes(element, look);
        endLine();
        style = before;
    }

    private void line(Element element, BlockStyle inside, int deep, Look look) {
        endLine();
        int before = level;
        level = Math.min(deep, BlockFields.MOST_LEVEL);
        block(element, inside, look);
        level = before;
    }

    private void paragraph(Element element, Look look) {
        String kind = element.className().toLowerCase(Locale.ROOT);
        if (css(element).contains("mso-list:") && !css(element).contains("mso-list:none")) {
            line(element, wordList(element), wordLevel(element), look);
        } else if (kind.contains("mso") && (kind.contains("title") || kind.contains("heading"))) {
            block(element, BlockStyle.HEADING, PLAIN);
        } else if (kind.contains("msoquote") || kind.contains("msointensequote")) {
            block(element, BlockStyle.QUOTE, look);
        } else {
            block(element, style, look);
        }
    }

    private static BlockStyle listStyle(Element item) {
        Element list = item.parent();
        return list != null && list.normalName().equals("ol")
                ? BlockStyle.NUMBERED
                : BlockStyle.BULLET;
    }

    /// How many lists lie round the one of a line. Some programs put an inner list beside the line
    /// it belongs to, not into it.
    private static int listLevel(Element item) {
        long lists =
                item.parents().stream()
                        .filter(each ->
                                each.normalName().equals("ul") || each.normalName().equals("ol"))
                        .count();
        return Math.clamp(lists - 1, 0, BlockFields.MOST_LEVEL);
    }

    private static int wordLevel(Element item) {
        Matcher level = WORD_LEVEL.matcher(css(item));
        return level.find() ? Math.max(0, Integer.parseInt(level.group(1)) - 1) : 0;
    }

    /// Word writes the mark of a line into the line, and says that it is to be ignored.
    private static BlockStyle wordList(Element item) {
        for (Element mark : item.select("[style]")) {
            if (css(mark).contains("mso-list:ignore")) {
                return NUMBERED.matcher(mark.text().strip()).matches()
                        ? BlockStyle.NUMBERED
                        : BlockStyle.BULLET;
            }
        }
        return BlockStyle.BULLET;
    }

    private void link(Element element, Look look) {
        Matcher note = FOOTNOTE.matcher(css(element));
        String words = note.find() ? footnotes.get(note.group(1)) : null;
        if (words != null) {
            line.add(new Note(words));
            return;
        }
        String address = element.attr("href").strip();
        boolean leads = ADDRESS.matcher(address).matches();
        nodes(element, new Look(look.bold(), look.italic(), leads ? address : look.link()));
    }

    private Look look(Element element, Look look) {
        String css = css(element);
        boolean bold =
                switch (element.normalName()) {
                    case "b", "strong" -> true;
                    default -> look.bold();
                };
        boolean italic =
                switch (element.normalName()) {
                    case "i", "em", "cite" -> true;
                    default -> look.italic();
                };
        bold = BOLD.matcher(css).find() || (bold && !NOT_BOLD.matcher(css).find());
        italic = ITALIC.matcher(css).find() || (italic && !UPRIGHT.matcher(css).find());
        boolean isHeading = style == BlockStyle.HEADING;
        return new Look(bold && !isHeading, italic && !isHeading, look.link());
    }

    /// What a reader does not see, and what belongs to Word alone.
    private static boolean isDropped(Element element) {
        String css = css(element);
        return switch (element.normalName()) {
            case "script",
                    "style",
                    "head",
                    "title",
                    "meta",
                    "link",
                    "xml",
                    "img",
                    "del",
                    "object" ->
                    true;
            default ->
                    css.contains("display:none")
                            || css.contains("mso-hide:all")
                            || css.contains("mso-list:ignore")
                            || css.contains("mso-element:footnote")
                            || css.contains("mso-element:endnote")
                            || css.contains("mso-element:comment")
                            || element.className().contains("msocomanchor")
                            || element.className().contains("MsoCommentReference");
        };
    }

    private static String css(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replaceAll("\\s*([:;])\\s*", "$1");
    }

    private void table(Element table) {
        endLine();
        List<String> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            rows.add(
                    row.select("> td, > th").stream()
                            .map(cell -> cell.text().replaceAll("[\\s\u00a0]+", " ").strip())
                            .collect(Collectors.joining("\t")));
        }
        rows.removeIf(String::isBlank);
        if (!rows.isEmpty()) {
            blocks.add(new Copied(BlockStyle.TABLE, 0, Prose.plain(String.join("\n", rows))));
        }
    }

    /// Blanks are one blank, and none at the beginning of a line; those that do not break are kept.
    private void words(String text, Look look) {
        String words = text.replaceAll("[ \\t\\r\\n\\f]+", " ").replace("\u00ad", "");
        boolean atBlank =
                line.isEmpty()
                        || (line.getLast() instanceof Words last && last.text().endsWith(" "));
        if (atBlank && words.startsWith(" ")) {
            words = words.substring(1);
        }
        if (!words.isEmpty()) {
            line.add(look.words(words));
        }
    }

    private void endLine() {
        Prose prose = new Prose(line);
        line.clear();
        String signs = prose.signs();
        int from = 0;
        int to = signs.length();
        while (from < to && isBlank(signs.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(signs.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            blocks.add(new Copied(style, isLine() ? level : 0, prose.part(from, to)));
        }
    }

    private boolean isLine() {
        return style == BlockStyle.BULLET || style == BlockStyle.NUMBERED;
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }
}
