package no.kompetanseplan.ui.chapter.export;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Printing.Drawn;
import no.kompetanseplan.ui.chapter.Printing.Format;
import no.kompetanseplan.ui.chapter.Printing.Order;
import no.kompetanseplan.ui.chapter.Printing.Written;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The plan as it would be printed, page by page, beside the form that makes the files.
public final class ExportPage implements Page {

    /// As a place's field: print what is chosen.
    public static final String PRINT = "print";

    private final Desk desk;
    private final PageHead head;
    private final ExportForm form;
    private final SheetView sheets;
    private final StackPane body = new StackPane();
    private final VBox node = new VBox();
    private @Nullable SessionState shown;
    private @Nullable Order order;
    private @Nullable AccountPane accounts;
    private int asked;

    public ExportPage(Desk desk) {
        this.desk = desk;
        this.sheets = new SheetView(desk.texts(), desk::inspectorChanged);
        this.form = new ExportForm(desk, this::draw, this::print, this::accounts);
        Segments<SheetView.Fit> fit =
                Segments.of(
                        List.of(SheetView.Fit.WIDTH, SheetView.Fit.PAGE, SheetView.Fit.DOUBLE),
                        each -> desk.text("export.fit." + each));
        fit.small().valueProperty().subscribe(sheets::fit);
        head = new PageHead(fit);
        head.show("", desk.text("shell.export"));
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().addAll("page", "export-page");
        node.getChildren().setAll(head, body);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        form.node().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        body.getChildren().setAll(Words.of(desk.text("export.drawing"), Tone.MUTED));
        draw();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node inspector() {
        return form.node();
    }

    @Override
    public void refresh(SessionState state) {
        if (accounts != null) {
            form.refresh(state);
            accounts.show();
        } else if (shown == null || !shown.head().equals(state.head())) {
            form.refresh(state);
            draw();
        }
    }

    @Override
    public void reveal(Place place) {
        if (PRINT.equals(place.field())) {
            print();
        }
    }

    @Override
    public String status() {
        int pages = sheets.list().getItems().size();
        return pages == 0 ? "" : desk.text("export.page", sheets.page(), pages);
    }

    @Override
    public boolean focus() {
        form.focus();
        return true;
    }

    @Override
    public void leave() {
        sheets.leave();
    }

    /// Shows the lines for an accounting system in place of the document.
    private void accounts() {
        asked++;
        shown = null;
        accounts = new AccountPane(desk, this::documents);
        head.facts(List.of());
        body.getChildren().setAll(accounts.node());
    }

    private void documents() {
        accounts = null;
        draw();
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown();
        if (event.getCode() == KeyCode.PAGE_DOWN && isPlain) {
            sheets.step(1);
        } else if (event.getCode() == KeyCode.PAGE_UP && isPlain) {
            sheets.step(-1);
        } else if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            form.make();
        } else {
            return;
        }
        event.consume();
    }

    /// Sets what is wanted anew; of two that are under way the later one is shown.
    private void draw() {
        accounts = null;
        SessionState state = desk.session().state();
        Order wanted = form.order();
        if (wanted.equals(order) && shown != null && shown.head().equals(state.head())) {
            return;
        }
        shown = state;
        order = wanted;
        int mine = ++asked;
        head.facts(List.of(Words.of(desk.text("export.drawing"), Tone.MUTED)));
        desk.window()
                .work(
                        desk.text("export.drawing"),
                        new Desk.Work<Drawn>(
                                progress ->
                                        desk.window()
                                                .printing()
                                                .draw()
                                                .draw(wanted, state, desk.texts(), progress),
                                drawn -> {
                                    if (mine == asked) {
                                        show(drawn);
                                    }
                                },
                                problem -> said("export.failed", problem.getMessage()),
                                () -> said("export.stopped.preview", "")));
    }

    private void show(Drawn drawn) {
        head.facts(
                List.of(
                        Words.of(desk.text("export.facts"), Tone.MUTED),
                        Words.of(desk.text("export.count", drawn.pages()), Tone.MUTED)));
        body.getChildren().setAll(sheets.node());
        sheets.show(drawn);
        desk.inspectorChanged();
    }

    private void said(String key, @Nullable String why) {
        shown = null;
        body.getChildren()
                .setAll(
                        new EmptyState(
                                desk.text(key),
                                why == null ? desk.text("export.failed.says") : why));
        head.facts(List.of());
    }

    /// Writes what is chosen to a file that nobody keeps, and opens it in the program that reads
    /// PDF here: its dialog knows the printers, the pages wanted and both sides of the paper.
    private void print() {
        Order wanted = form.order();
        SessionState state = desk.session().state();
        desk.window()
                .work(
                        desk.text("export.printing"),
                        new Desk.Work<Path>(
                                progress -> {
                                    Path file = place();
                                    Written written =
                                            desk.window()
                                                    .printing()
                                                    .write()
                                                    .write(
                                                            wanted,
                                                            Format.PDF,
                                                            file,
                                                            state,
                                                            desk.texts(),
                                                            progress);
                                    if (!written.problem().isEmpty()) {
                                        throw new IOException(written.problem());
                                    }
                                    return file;
                                },
                                form::open,
                                desk.window()::failed,
                                () -> {}));
    }

    private Path place() throws IOException {
        Path folder = Files.createTempDirectory("kompetanseplan");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(form.printName());
        file.toFile().deleteOnExit();
        return file;
    }
}
