package no.kompetanseplan.ui.chapter.fetch;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// What all pages that take a file in look like: head with the steps to the right, tools, the body,
/// and below «Avbryt» and the acts. Esc leaves with nothing done.
public final class FetchFrame {

    private static final String OVER = "fetch-over";

    private final Desk desk;
    private final HBox steps = new HBox();
    private final PageHead head = new PageHead(steps);
    private final HBox tools = new HBox();
    private final StackPane body = new StackPane();
    private final HBox acts = new HBox();
    private final VBox node = new VBox();

    /// @param leave goes back to where the user came from
    /// @param mayLeave whether Esc leaves now; while words are typed in a filter it empties that
    public FetchFrame(Desk desk, Runnable leave, BooleanSupplier mayLeave) {
        this.desk = desk;
        steps.getStyleClass().add("fetch-steps");
        tools.getStyleClass().add("tool-row");
        body.getStyleClass().add("fetch-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        Button cancel = Buttons.of(desk.text("shell.cancel"));
        cancel.setOnAction(_ -> leave.run());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        acts.getStyleClass().add("fetch-acts");
        HBox foot = new HBox(cancel, gap, acts);
        foot.getStyleClass().add("fetch-foot");
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, tools, body, foot);
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE && mayLeave.getAsBoolean()) {
                        event.consume();
                        leave.run();
                    }
                });
    }

    public Node node() {
        return node;
    }

    /// Shows the title, and what is known of the file.
    public void title(String words, List<? extends Node> facts) {
        head.show("", words);
        head.facts(facts);
    }

    /// Shows where one is among the steps.
    ///
    /// @param here place among the keys, from 0
    public void steps(int here, List<String> keys) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            boolean isDone = i < here;
            Label number = new Label(isDone ? "" : Integer.toString(i + 1));
            number.setGraphic(isDone ? Icon.CHECK.small() : null);
            number.getStyleClass().add("number");
            Label words = new Label(desk.text(keys.get(i)));
            words.getStyleClass().add("words");
            words.setMinWidth(Region.USE_PREF_SIZE);
            HBox step = new HBox(number, words);
            step.getStyleClass().add("fetch-step");
            if (i <= here) {
                step.getStyleClass().add(isDone ? "done" : "here");
            }
            all.add(step);
        }
        steps.getChildren().setAll(all);
    }

    /// Shows what is above the body; nothing takes no room.
    public void tools(List<? extends Node> nodes) {
        tools.getChildren().setAll(nodes);
        tools.setVisible(!nodes.isEmpty());
        tools.setManaged(!nodes.isEmpty());
    }

    public void body(Node shown) {
        if (!body.getChildren().equals(List.of(shown))) {
            body.getChildren().setAll(shown);
        }
    }

    /// Takes files that are dropped on the body, and shows while they hover that they are welcome.
    ///
    /// @param take gets one file or more
    public void onFiles(Consumer<List<Path>> take) {
        body.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getDragboard().hasFiles()) {
                        event.acceptTransferModes(TransferMode.COPY);
                        if (!body.getStyleClass().contains(OVER)) {
                            body.getStyleClass().add(OVER);
                        }
                        event.consume();
                    }
                });
        body.addEventHandler(DragEvent.DRAG_EXITED, _ -> body.getStyleClass().remove(OVER));
        body.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    List<Path> files =
                            event.getDragboard().getFiles().stream().map(File::toPath).toList();
                    if (!files.isEmpty()) {
                        take.accept(files);
                    }
                    event.setDropCompleted(!files.isEmpty());
                    event.consume();
                });
    }

    /// Shows the acts to the right below, the main one last.
    public void acts(List<? extends Node> nodes) {
        acts.getChildren().setAll(nodes);
    }

    /// Puts the keyboard on the first button of the body.
    public boolean focusBody() {
        Node first = body.lookup(".button");
        if (first == null) {
            return false;
        }
        first.requestFocus();
        return true;
    }
}
