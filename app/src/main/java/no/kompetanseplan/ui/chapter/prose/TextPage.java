package no.kompetanseplan.ui.chapter.prose;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A chapter as running text: its headings and paragraphs, and those of the sections below it, as
/// they print, each edited where it stands.
public final class TextPage implements Page {

    private final Desk desk;
    private final @Nullable Id chapter;
    private final VBox document = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final BorderPane node = new BorderPane();
    private final Segments<BlockStyle> styles;
    private final Label where = new Label();
    private final Tooltip place = new Tooltip();
    private final Map<Id, Piece> pieces = new HashMap<>();
    private final Map<Id, Node> links = new HashMap<>();
    private final Map<Id, Id> blanks = new HashMap<>();
    private final ProseKeys keys;
    private List<ProseItem> items = List.of();
    private @Nullable Piece last;
    private boolean showing;

    /// The page of a chapter, or with null of a plan that has none.
    public TextPage(Desk desk, @Nullable Id chapter) {
        this.desk = desk;
        this.chapter = chapter;
        Writing writing = new Writing(this, desk);
        keys =
                new ProseKeys(
                        writing::pressed, this::entered, writing::write, this::prompt, this::name);
        styles =
                Segments.of(
                                List.of(BlockStyle.values()),
                                style -> desk.text("choice.BlockStyle." + style.name()))
                        .small();
        styles.valueProperty().subscribe(this::styleChosen);
        document.getStyleClass().add("doc");
        StackPane column = new StackPane(document);
        column.getStyleClass().add("doc-column");
        StackPane.setAlignment(document, Pos.TOP_CENTER);
        scroll.setContent(column);
        scroll.getStyleClass().addAll("edge-to-edge", "doc-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(desk.text("shell.text.document"));
        node.setTop(toolRow());
        node.setCenter(scroll);
        refresh(desk.session().state());
    }

    private HBox toolRow() {
        var add = Buttons.flat(Icon.ADD, desk.text("shell.text.add"));
        add.setOnAction(_ -> newRow());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        where.getStyleClass().addAll("muted", "small");
        where.setMinWidth(0);
        where.setTooltip(place);
        styles.setMinWidth(Region.USE_PREF_SIZE);
        add.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(styles, add, gap, where);
        row.getStyleClass().addAll("tool-row", "doc-tools");
        return row;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        items = chapter == null ? List.of() : ProseItem.of(plan, chapter, this::blank);
        List<Node> shown = new ArrayList<>();
        Map<Id, Piece> gone = new HashMap<>(pieces);
        for (ProseItem item : items) {
            if (item.kind() == ProseItem.Kind.LINK) {
                shown.add(links.computeIfAbsent(item.id(), _ -> link(item)));
            } else {
                gone.remove(item.id());
                Piece piece = pieces.get(item.id());
                if (piece == null) {
                    piece = new Piece(item, keys);
                    pieces.put(item.id(), piece);
                } else {
                    piece.show(item);
                }
                shown.add(piece.node());
            }
        }
        gone.keySet().forEach(pieces::remove);
        if (shown.isEmpty()) {
            Label none = new Label(desk.text("shell.text.nochapters"));
            none.getStyleClass().add("muted");
            shown.add(none);
        }
        place(shown);
        Section section = plan.find(SectionFields.TABLE, chapter);
        where.setText(section == null ? "" : (section.number() + " " + section.title()).strip());
        place.setText(where.getText());
        showStyle();
    }

    /// Changes only what differs, so that the focus stays where it is.
    private void place(List<Node> shown) {
        if (!document.getChildren().equals(shown)) {
            document.getChildren().removeIf(each -> !shown.contains(each));
            for (int i = 0; i < shown.size(); i++) {
                if (i >= document.getChildren().size()) {
                    document.getChildren().add(shown.get(i));
                } else if (!document.getChildren().get(i).equals(shown.get(i))) {
                    document.getChildren().remove(shown.get(i));
                    document.getChildren().add(i, shown.get(i));
                }
            }
        }
    }

    /// The id of the first paragraph of an empty section, kept until it is written.
    private Id blank(Id section) {
        Id id = blanks.computeIfAbsent(section, _ -> desk.newId());
        if (desk.session().plan().find(BlockFields.TABLE, id) != null) {
            id = desk.newId();
            blanks.put(section, id);
        }
        return id;
    }

    private Node link(ProseItem item) {
        Hyperlink link =
                Buttons.link(
                        desk.text("shell.text.openpage"),
                        () -> desk.window().go(Place.section(item.section())));
        link.getStyleClass().add("doc-link");
        return link;
    }

    /// The document as a whole: arrows scroll it, Tab goes to its first line.
    @Override
    public boolean focus() {
        scroll.requestFocus();
        return true;
    }

    @Override
    public void reveal(Place place) {
        Id row = place.row();
        Piece piece = row == null ? null : pieces.get(row);
        if (piece != null) {
            edit(piece.item().id(), 0);
        }
    }

    @Override
    public boolean newRow() {
        ProseItem at = last == null ? firstPlace() : last.item();
        if (at == null) {
            return false;
        }
        Id made = desk.newId();
        Id after = at.kind() == ProseItem.Kind.BLOCK ? at.id() : null;
        leave();
        desk.edit(
                "step.text.add",
                plan ->
                        at.kind() == ProseItem.Kind.TITLE
                                ? Writing.addFirst(plan, at.section(), made)
                                : ProseEdits.add(
                                        plan, at.section(), made, after, "", BlockStyle.PARAGRAPH),
                () -> edit(made, 0));
        return true;
    }

    private @Nullable ProseItem firstPlace() {
        return items.isEmpty() ? null : items.getLast();
    }

    @Override
    public void leave() {
        pieces.values().stream().filter(Piece::isEdited).forEach(Piece::commit);
    }

    // ---------- editing ----------

    /// Edits the piece of an id, once it is shown.
    void edit(Id id, int caret) {
        Piece piece = pieces.get(id);
        if (piece != null) {
            piece.edit(caret);
        }
    }

    @Nullable Piece piece(Id id) {
        return pieces.get(id);
    }

    /// The piece before (-1) or after this one, or null.
    @Nullable Piece neighbour(Piece piece, int by) {
        int at = items.indexOf(piece.item()) + by;
        while (at >= 0 && at < items.size()) {
            Piece found = pieces.get(items.get(at).id());
            if (found != null) {
                return found;
            }
            at += by;
        }
        return null;
    }

    private void entered(Piece piece) {
        last = piece;
        showStyle();
        Platform.runLater(() -> scrollTo(piece));
    }

    private void scrollTo(Piece piece) {
        Node content = scroll.getContent();
        Bounds at = piece.boundsIn(content);
        double room = scroll.getViewportBounds().getHeight();
        double beyond = content.getBoundsInLocal().getHeight() - room;
        if (beyond <= 0 || room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (at.getMinY() < top) {
            scroll.setVvalue(Math.max(0, at.getMinY() - room / 6) / beyond);
        } else if (at.getMaxY() > top + room && at.getHeight() < room) {
            scroll.setVvalue(Math.min(beyond, at.getMaxY() - room + room / 6) / beyond);
        }
    }

    private void showStyle() {
        ProseItem item = last == null ? null : last.item();
        BlockStyle style =
                item != null && item.kind() == ProseItem.Kind.BLOCK ? item.style() : null;
        styles.setDisable(style == null);
        showing = true;
        styles.setValue(style == null ? BlockStyle.PARAGRAPH : style);
        showing = false;
    }

    private void styleChosen(BlockStyle style) {
        Piece piece = last;
        if (showing || piece == null || piece.item().kind() != ProseItem.Kind.BLOCK) {
            return;
        }
        Id id = piece.item().id();
        int caret = piece.caret();
        piece.commit();
        desk.edit(
                "step.text.style",
                plan -> {
                    Block block = plan.find(BlockFields.TABLE, id);
                    return block == null || ProseEdits.style(block) == style
                            ? plan
                            : ProseEdits.style(plan, id, style);
                },
                () -> edit(id, caret));
    }

    private String prompt(ProseItem item) {
        return desk.text(
                item.kind() == ProseItem.Kind.TITLE ? "shell.text.untitled" : "shell.text.write");
    }

    /// The heading a piece stands under.
    private String name(ProseItem item) {
        Section section = desk.session().plan().find(SectionFields.TABLE, item.section());
        return section == null ? "" : (section.number() + " " + section.title()).strip();
    }
}
