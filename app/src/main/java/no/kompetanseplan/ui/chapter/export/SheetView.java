package no.kompetanseplan.ui.chapter.export;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.exchange.SheetPicture;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Printing.Drawn;
import no.kompetanseplan.ui.kit.Newest;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The pages of a document: small ones to choose from, and the chosen one large. Pages are painted
/// beside the window, the first one first.
final class SheetView {

    private static final int SMALL = 24;
    private static final int LARGE = 150;

    private final Texts texts;
    private final ListView<Integer> list = new ListView<>();
    private final ImageView sheet = new ImageView();
    private final ScrollPane scroll;
    private final HBox node = new HBox();
    private final Runnable turned;
    private final List<ObjectProperty<@Nullable Image>> small = new ArrayList<>();
    private final Newest<SheetPicture> newest =
            new Newest<>("page", picture -> show(image(picture)));
    private @Nullable Drawn drawn;
    private Fit fit = Fit.WIDTH;

    /// How large a page is shown.
    enum Fit {
        PAGE,
        WIDTH,
        DOUBLE
    }

    /// @param turned what to do when another page is shown
    SheetView(Texts texts, Runnable turned) {
        this.texts = texts;
        this.turned = turned;
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        StackPane paper = new StackPane(sheet);
        paper.getStyleClass().add("sheet-paper");
        scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        scroll.viewportBoundsProperty().addListener((_, _, _) -> size());
        list.getStyleClass().add("sheet-list");
        list.setAccessibleText(texts.get("export.pages"));
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel().selectedIndexProperty().subscribe(_ -> turn());
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node.getChildren().setAll(list, scroll);
    }

    HBox node() {
        return node;
    }

    ListView<Integer> list() {
        return list;
    }

    /// The chosen page, from 1; 0 for none.
    int page() {
        return list.getSelectionModel().getSelectedIndex() + 1;
    }

    /// Goes some pages on, or back.
    void step(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int to = Math.clamp(page() - 1L + by, 0, last);
            list.getSelectionModel().clearAndSelect(to);
            list.scrollTo(Math.max(0, to - 1));
        }
    }

    void fit(Fit wanted) {
        fit = wanted;
        size();
    }

    /// Shows a document from its first page, or where one stood when it has as many.
    void show(Drawn document) {
        int at = document.pages() == small.size() ? Math.max(0, page() - 1) : 0;
        drawn = document;
        small.clear();
        for (int i = 0; i < document.pages(); i++) {
            small.add(new SimpleObjectProperty<>());
        }
        list.getItems().setAll(IntStream.rangeClosed(1, document.pages()).boxed().toList());
        list.getSelectionModel().clearAndSelect(at);
        turn();
        List<ObjectProperty<@Nullable Image>> places = List.copyOf(small);
        Thread.ofPlatform().daemon().name("pages").start(() -> paint(document, places));
    }

    /// Stops the painting.
    void leave() {
        drawn = null;
        newest.forget();
    }

    private void paint(Drawn document, List<ObjectProperty<@Nullable Image>> places) {
        try {
            for (int i = 0; i < places.size() && document.equals(drawn); i++) {
                SheetPicture picture = document.picture().of(i, SMALL);
                ObjectProperty<@Nullable Image> place = places.get(i);
                Platform.runLater(() -> place.set(image(picture)));
            }
        } catch (IOException _) {
            // The large page says it when it is asked for.
        }
    }

    private void turn() {
        Drawn document = drawn;
        int page = page() - 1;
        if (document != null && page >= 0) {
            newest.ask(() -> picture(document, page));
            turned.run();
        }
    }

    private static SheetPicture picture(Drawn document, int page) {
        try {
            return document.picture().of(page, LARGE);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void show(Image image) {
        sheet.setImage(image);
        sheet.setAccessibleText(texts.get("export.page", page(), list.getItems().size()));
        scroll.setVvalue(0);
        size();
    }

    private void size() {
        double width = Math.max(1, scroll.getViewportBounds().getWidth() - 40);
        double height = Math.max(1, scroll.getViewportBounds().getHeight() - 40);
        sheet.setFitHeight(fit == Fit.PAGE ? height : 0);
        sheet.setFitWidth(fit == Fit.DOUBLE ? 2 * width : width);
    }

    private static Image image(SheetPicture picture) {
        return new WritableImage(
                new PixelBuffer<>(
                        picture.width(),
                        picture.height(),
                        picture.pixels(),
                        PixelFormat.getIntArgbPreInstance()));
    }

    /// A small page with its number.
    private final class Cell extends ListCell<Integer> {

        private final ImageView picture = new ImageView();
        private final Label number = new Label();
        private final StackPane frame = new StackPane(picture);
        private final VBox box = new VBox(frame, number);

        Cell() {
            frame.getStyleClass().add("sheet-frame");
            frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            picture.setPreserveRatio(true);
            picture.setFitWidth(96);
            picture.setFitHeight(110);
            box.setAlignment(Pos.CENTER);
            box.getStyleClass().add("sheet-small");
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean empty) {
            super.updateItem(page, empty);
            picture.imageProperty().unbind();
            picture.setImage(null);
            if (empty || page == null || page > small.size()) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                picture.imageProperty().bind(small.get(page - 1));
                number.setText(Integer.toString(page));
                setAccessibleText(texts.get("export.page", page, small.size()));
                setGraphic(box);
            }
        }
    }
}
