package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.Part.Figure;
import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Part.Item;
import no.kompetanseplan.exchange.document.Part.Paragraph;
import no.kompetanseplan.exchange.document.Part.Quote;
import no.kompetanseplan.exchange.document.Part.Table;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.document.PrintedPlan.Spread;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.text.Formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One page of markup that holds the whole plan: landmarks, headings in order, tables with captions
/// and heads, and its own style sheet; no scripts, nothing fetched.
final class PlanPage {

    private final PrintedPlan plan;
    private final String style;
    private final boolean isPaper;
    private final Markup out = new Markup();
    private final List<String> notes = new ArrayList<>();

    private PlanPage(PrintedPlan plan, String style, boolean isPaper) {
        this.plan = plan;
        this.style = style;
        this.isPaper = isPaper;
    }

    /// The page as well-formed markup for a screen.
    static String forScreen(PrintedPlan plan) throws IOException {
        String style = Styles.read("plan.css") + Styles.read("screen.css");
        return new PlanPage(plan, style, false).write();
    }

    /// The same page to be set on paper: with running lines and an outline.
    static String forPaper(PrintedPlan plan) throws IOException {
        String paper = Styles.read("paper.css").replace("PAGE", plan.texts().get("document.page"));
        return new PlanPage(plan, Styles.read("plan.css") + paper, true).write();
    }

    private String write() {
        String language = plan.texts().language().code();
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language);
        head();
        out.open("body");
        if (!isPaper) {
            out.element("a", text("document.skip"), "class", "skip", "href", "#plan");
        }
        cover();
        contents();
        out.open("main", "id", "plan");
        for (Spread spread : plan.spreads()) {
            out.open("div", "class", spread.isWide() ? "wide" : "");
            parts(spread.parts());
            out.close();
        }
        notes();
        out.close();
        stamp();
        out.close().close();
        return out.toString();
    }

    private String text(String key, Object... arguments) {
        return plan.texts().get(key, arguments);
    }

    private void head() {
        out.open("head");
        out.empty("meta", "charset", "utf-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.empty("meta", "name", "generator", "content", "Kompetanseplan");
        out.element("title", plan.title());
        out.empty("meta", "name", isPaper ? "subject" : "description", "content", description());
        out.open("style").raw(style).close();
        if (isPaper) {
            outline();
        }
        out.close();
    }

    /// What the document is, in a line.
    private String description() {
        List<String> said = new ArrayList<>();
        said.add(plan.subtitle());
        said.addAll(plan.facts());
        said.removeIf(String::isEmpty);
        return said.isEmpty() ? plan.title() : String.join(" · ", said);
    }

    /// The outline that PDF readers show beside the pages.
    private void outline() {
        out.open("bookmarks");
        Deque<Integer> levels = new ArrayDeque<>();
        for (Heading heading : plan.contents()) {
            while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                out.close();
                levels.pop();
            }
            out.open("bookmark", "name", heading.line(), "href", "#" + heading.anchor());
            levels.push(heading.level());
        }
        levels.forEach(_ -> out.close());
        out.close();
    }

    private void cover() {
        out.open("header", "class", plan.isPaper() ? "cover paper" : "cover");
        out.element("h1", plan.title(), "class", "title");
        if (!plan.subtitle().isEmpty()) {
            out.element("p", plan.subtitle(), "class", "subtitle");
        }
        for (String fact : plan.facts()) {
            out.element("p", fact, "class", "fact");
        }
        out.close();
        if (isPaper) {
            out.element("p", plan.footer(), "class", "running");
        }
    }

    private void contents() {
        List<Heading> headings = plan.contents();
        if (headings.size() < 2) {
            return;
        }
        out.open("nav", "class", "contents", "aria-label", text("document.contents"));
        out.element("h2", text("document.contents"), "class", "contents-title");
        out.open("ul");
        for (Heading heading : headings) {
            out.open("li", "class", "level" + heading.level());
            link(heading.line(), "#" + heading.anchor());
            out.close();
        }
        out.close();
        Map<String, String> tables = new LinkedHashMap<>();
        plan.tables().forEach(table -> tables.put(table.anchor(), plan.caption(table)));
        list("document.tables", tables);
        Map<String, String> figures = new LinkedHashMap<>();
        plan.figures().forEach(figure -> figures.put(figure.anchor(), plan.caption(figure)));
        list("document.figures", figures);
        out.close();
    }

    /// @param captions by the anchors of what they stand at
    private void list(String title, Map<String, String> captions) {
        if (captions.isEmpty()) {
            return;
        }
        out.element("h2", text(title), "class", "contents-title");
        out.open("ul");
        captions.forEach((anchor, caption) -> {
            out.open("li");
            link(caption, "#" + anchor);
            out.close();
        });
        out.close();
    }

    /// A link within the document. On paper it has a title, which readers of PDF speak for it.
    private void link(String words, String target) {
        out.element("a", words, "href", target, "title", isPaper ? words : "");
    }

    /// On paper the drawing is painted where its place is held, and known by its number.
    private void figure(Figure figure) {
        out.open(isPaper ? "div" : "figure", "class", "figure", "id", figure.anchor());
        if (isPaper) {
            FigureDrawer.place(out, figure);
        } else {
            Svg.write(out, figure, plan.caption(figure));
        }
        out.element(
                isPaper ? "p" : "figcaption",
                plan.caption(figure),
                "class",
                isPaper ? "figcaption" : "");
        out.close();
    }

    private void parts(List<Part> parts) {
        List<Item> list = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Item item) {
                list.add(item);
            } else {
                items(list);
                list.clear();
            }
            switch (part) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table -> table(table);
                case Figure figure -> figure(figure);
                case Quote quote -> quote(quote);
                case Item _ -> {}
            }
        }
        items(list);
    }

    private void items(List<Item> list) {
        if (list.isEmpty()) {
            return;
        }
        int top = list.getFirst().depth();
        out.open("ul", "class", "list");
        int at = 0;
        while (at < list.size()) {
            int end = at + 1;
            while (end < list.size() && list.get(end).depth() > top) {
                end++;
            }
            item(list.get(at), list.subList(at + 1, end));
            at = end;
        }
        out.close();
    }

    private void heading(Heading heading) {
        String name = "h" + Math.min(6, heading.level() + 1);
        String style = heading.level() == 1 ? "chapter" : "";
        out.open(name, "id", heading.anchor(), "class", style);
        if (!heading.number().isEmpty()) {
            out.element("span", heading.number(), "class", "number").text(" ");
        }
        out.text(heading.words()).close();
    }

    private void paragraph(Paragraph paragraph) {
        String kind = paragraph.isLead() ? "lead" : "";
        out.open("p", "class", paragraph.isNote() ? "note" : kind);
        prose(paragraph.prose());
        out.close();
    }

    private void quote(Quote quote) {
        out.open("blockquote").open("p");
        prose(quote.prose());
        out.close().close();
    }

    /// @param below points below the line
    private void item(Item item, List<Item> below) {
        out.open("li", "class", item.number().isEmpty() ? "" : "numbered");
        if (!item.number().isEmpty()) {
            out.element("span", item.number() + ".", "class", "number").text(" ");
        }
        prose(item.prose());
        items(below);
        out.close();
    }

    private void prose(Prose prose) {
        for (Span span : prose.spans()) {
            switch (span) {
                case Span.Words words -> words(words);
                case Span.Note note -> note(note);
                case Span.Reference reference -> reference(reference);
                case Span.Gap gap -> out.element("span", gap.shown(), "class", "gap");
            }
        }
    }

    private void words(Span.Words words) {
        int opened = 0;
        if (isPaper) {
            // The text of a PDF is written element by element: words on both sides of emphasis
            // would be written together, and emphasis after them.
            out.open("span");
            opened++;
        }
        if (!words.link().isEmpty()) {
            out.open("a", "href", words.link());
            opened++;
        }
        if (words.bold()) {
            out.open("strong");
            opened++;
        }
        if (words.italic()) {
            out.open("i");
            opened++;
        }
        out.lines(words.text());
        for (int i = 0; i < opened; i++) {
            out.close();
        }
    }

    private void note(Span.Note note) {
        notes.add(note.text());
        String number = Integer.toString(notes.size());
        out.open("sup");
        out.element("a", number, "href", "#note" + number, "id", "to-note" + number);
        out.close();
    }

    private void reference(Span.Reference reference) {
        String anchor = plan.anchor(reference.row());
        String name = plan.name(reference.row());
        if (anchor == null) {
            out.text(name);
        } else {
            link(name, "#" + anchor);
        }
    }

    private void table(Table table) {
        String[] region = {
            "class", table.isShort() ? "table short" : "table",
            "id", table.anchor(),
            "role", isPaper ? "" : "region",
            "aria-label", isPaper ? "" : plan.caption(table),
            "tabindex", isPaper ? "" : "0"
        };
        out.open("div", region);
        out.open("table");
        out.element("caption", plan.caption(table));
        int total = table.columns().stream().mapToInt(Column::width).sum();
        out.open("colgroup");
        for (Column column : table.columns()) {
            out.empty("col", "style", "width:" + 100 * column.width() / Math.max(1, total) + "%");
        }
        out.close();
        out.open("thead").open("tr");
        for (Column column : table.columns()) {
            out.element(
                    "th", column.head(), "scope", "col", "class", column.isNumber() ? "num" : "");
        }
        out.close().close();
        out.open("tbody");
        for (int row = 0; row < table.rows().size(); row++) {
            boolean isTotal = table.hasTotal() && row == table.rows().size() - 1;
            row(table, table.rows().get(row), isTotal);
        }
        out.close().close().close();
    }

    private void row(Table table, List<String> cells, boolean isTotal) {
        out.open("tr", "class", isTotal ? "total" : "");
        for (int i = 0; i < cells.size(); i++) {
            boolean isNumber = table.columns().get(i).isNumber();
            if (i == 0 && !cells.getFirst().isBlank()) {
                out.open("th", "scope", "row", "class", isNumber ? "num" : "");
            } else {
                out.open("td", "class", isNumber ? "num" : "");
            }
            out.lines(cells.get(i)).close();
        }
        out.close();
    }

    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        out.open("section", "class", "notes");
        out.element("h2", text("document.notes"));
        out.open("ul");
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            out.open("li", "id", "note" + number);
            out.element("a", number + ".", "href", "#to-note" + number).text(" ");
            out.text(notes.get(i)).close();
        }
        out.close().close();
    }

    private void stamp() {
        out.open("footer");
        out.element(
                "p",
                text(
                        "document.stamp",
                        Formats.of(plan.texts().language()).date(plan.stamp().at().toLocalDate()),
                        plan.stamp().head()));
        out.close();
    }
}
