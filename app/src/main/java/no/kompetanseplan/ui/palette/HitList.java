package no.kompetanseplan.ui.palette;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// The hits under their headings, one of them marked. The focus stays in the field above.
final class HitList {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final int MOST = 4;
    private static final int MOST_UNFOLDED = 60;
    private static final int MOST_AT_FIRST = 7;

    private final Texts texts;
    private final Consumer<Hit> choose;
    private final Runnable again;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<Line> lines = new ArrayList<>();
    private final Set<Group> unfolded = EnumSet.noneOf(Group.class);
    private int current;

    /// A line one can stand on.
    private record Line(Region node, Runnable act, Consumer<Consumer<Hit>> give) {}

    /// A list without hits.
    ///
    /// @param choose takes a hit that is clicked
    /// @param again searches again, when a group is unfolded
    HitList(Texts texts, Consumer<Hit> choose, Runnable again) {
        this.texts = texts;
        this.choose = choose;
        this.again = again;
        rows.getStyleClass().add("palette-rows");
        scroll.getStyleClass().addAll("edge-to-edge", "palette-scroll");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    }

    ScrollPane node() {
        return scroll;
    }

    void foldAll() {
        unfolded.clear();
    }

    /// How many hits of a group there is room for.
    int most(Query query, Group group) {
        if (query.isOneGroup() || unfolded.contains(group)) {
            return MOST_UNFOLDED;
        }
        return query.isEmpty() ? MOST_AT_FIRST : MOST;
    }

    void show(Hits hits, Query query) {
        rows.getChildren().clear();
        lines.clear();
        for (Hits.Found found : hits.groups()) {
            String key = "shell.palette.group." + found.group().name().toLowerCase(Locale.ROOT);
            Label heading = new Label(texts.get(key));
            heading.getStyleClass().add("palette-group");
            rows.getChildren().add(heading);
            found.shown().forEach(hit -> add(row(hit), hit));
            if (found.more() > 0 && !unfolded.contains(found.group())) {
                unfold(found);
            }
        }
        if (hits.total() == 0) {
            String words =
                    query.isEmpty()
                            ? texts.get("shell.palette.nothing")
                            : texts.get("shell.palette.none", query.words().strip());
            Label none = new Label(words);
            none.getStyleClass().addAll("palette-none", "muted");
            rows.getChildren().add(none);
        }
        current = 0;
        scroll.setVvalue(0);
        mark();
        fit();
    }

    /// As high as the hits, up to the height the sheet allows.
    private void fit() {
        rows.applyCss();
        double width = scroll.getViewportBounds().getWidth();
        scroll.setPrefViewportHeight(rows.prefHeight(width > 0 ? width : -1));
    }

    private void add(Region node, Hit hit) {
        node.setOnMouseClicked(_ -> choose.accept(hit));
        rows.getChildren().add(node);
        lines.add(new Line(node, () -> choose.accept(hit), taker -> taker.accept(hit)));
    }

    private void unfold(Hits.Found found) {
        Label more = new Label(texts.get("shell.palette.more", found.more()));
        more.getStyleClass().add("link");
        HBox row = new HBox(more);
        row.getStyleClass().addAll("palette-row", "more");
        Runnable act =
                () -> {
                    unfolded.add(found.group());
                    int stood = current;
                    again.run();
                    current = Math.min(stood, lines.size() - 1);
                    mark();
                };
        row.setOnMouseClicked(_ -> act.run());
        rows.getChildren().add(row);
        lines.add(new Line(row, act, _ -> act.run()));
    }

    private Region row(Hit hit) {
        Entry entry = hit.entry();
        TextFlow words = new TextFlow();
        marked(words, entry.title(), hit.title(), "title-part");
        if (!hit.excerpt().isEmpty()) {
            words.getChildren().add(text("  ", "extra-part"));
            if (!hit.label().isEmpty()) {
                words.getChildren().add(text(hit.label() + ": ", "extra-part"));
            }
            marked(words, hit.excerpt(), hit.inExcerpt(), "extra-part");
        }
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(picture(entry), words);
        String keys = CommandPalette.keys(entry, texts);
        if (!keys.isEmpty()) {
            Label cap = Words.key(keys);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(cap);
        }
        row.getStyleClass().add("palette-row");
        row.setAccessibleText((entry.title() + " " + hit.excerpt()).strip());
        return row;
    }

    private static Node picture(Entry entry) {
        if (!entry.mark().isEmpty()) {
            return Words.mark(entry.mark(), entry.colour().toLowerCase(Locale.ROOT));
        }
        return switch (entry.group()) {
            case COMMANDS -> Icon.NEXT.node();
            case CHAPTERS -> Icon.BOOK.node();
            case MEASURES -> Icon.DATE.node();
            case PROPOSALS -> Icon.ADD.node();
            case BODIES -> Icon.GROUPS.node();
            case TEXTS -> Icon.DOCUMENT.node();
            case NUMBERS -> Icon.CALCULATE.node();
        };
    }

    /// Text with the matching stretches set off.
    private static void marked(TextFlow flow, String words, List<int[]> found, String styleClass) {
        int at = 0;
        for (int[] stretch : found) {
            if (stretch[0] > at) {
                flow.getChildren().add(text(words.substring(at, stretch[0]), styleClass));
            }
            Text hit = text(words.substring(stretch[0], stretch[1]), styleClass);
            hit.getStyleClass().add("match");
            flow.getChildren().add(hit);
            at = stretch[1];
        }
        if (at < words.length()) {
            flow.getChildren().add(text(words.substring(at), styleClass));
        }
    }

    private static Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        return text;
    }

    void move(int by) {
        if (!lines.isEmpty()) {
            current = Math.clamp(current + by, 0, lines.size() - 1);
            mark();
            reveal(lines.get(current).node());
        }
    }

    /// Gives the marked hit, or unfolds the group when the line says so.
    void choose(Consumer<Hit> taker) {
        if (!lines.isEmpty()) {
            lines.get(current).give().accept(taker);
        }
    }

    private void mark() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).node().pseudoClassStateChanged(CURRENT, i == current);
        }
    }

    private void reveal(Node node) {
        rows.applyCss();
        rows.layout();
        Bounds at = node.getBoundsInParent();
        double room = scroll.getViewportBounds().getHeight();
        double beyond = rows.getHeight() - room;
        if (beyond <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (current == 0) {
            scroll.setVvalue(0);
        } else if (at.getMinY() < top) {
            scroll.setVvalue(at.getMinY() / beyond);
        } else if (at.getMaxY() > top + room) {
            scroll.setVvalue((at.getMaxY() - room) / beyond);
        }
    }
}
