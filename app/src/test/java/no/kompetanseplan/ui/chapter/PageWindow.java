package no.kompetanseplan.ui.chapter;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.kit.FxDriver;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// One page with its inspector beside it, as the window shows them, over a plan in memory.
public final class PageWindow implements AutoCloseable {

    private final RecordingWindow window = new RecordingWindow();
    private final PlanSession session;
    private final FxDriver fx;
    private final Page page;
    private boolean withInspector = true;

    private PageWindow(
            Plan plan,
            Language language,
            double width,
            Dictionaries dictionaries,
            Function<Desk, Page> pages) {
        session = PlanSession.inMemory(plan, SampleFacts.of(plan), Platform::runLater);
        Desk desk = window.desk(session, language, dictionaries);
        AtomicReference<@Nullable Page> made = new AtomicReference<>();
        fx =
                FxDriver.open(
                        width,
                        868,
                        () -> {
                            Page opened = pages.apply(desk);
                            made.set(opened);
                            return frame(opened);
                        });
        Page opened = made.get();
        if (opened == null) {
            throw new IllegalStateException("The page was not made");
        }
        page = opened;
    }

    /// Opens a page, 1208 px wide as the window gives it beside its outline.
    public static PageWindow open(Plan plan, Function<Desk, Page> pages) {
        return open(plan, Language.NB, 1208, pages);
    }

    public static PageWindow open(
            Plan plan, Language language, double width, Function<Desk, Page> pages) {
        return new PageWindow(plan, language, width, Dictionaries.in(null), pages);
    }

    /// With a spelling check.
    public static PageWindow open(
            Plan plan, Dictionaries dictionaries, Function<Desk, Page> pages) {
        return new PageWindow(plan, Language.NB, 1208, dictionaries, pages);
    }

    private BorderPane frame(Page opened) {
        BorderPane frame = new BorderPane(opened.node());
        StackPane inspector = new StackPane();
        inspector.getStyleClass().add("inspector");
        inspector.setStyle("-fx-pref-width: 24.57em; -fx-min-width: 24.57em;");
        Runnable show =
                () -> {
                    Node node = opened.inspector();
                    if (node == null || !withInspector) {
                        frame.setRight(null);
                        return;
                    }
                    if (!inspector.getChildren().contains(node)) {
                        inspector.getChildren().setAll(node);
                    }
                    frame.setRight(inspector);
                };
        window.onInspector(show);
        show.run();
        session.addListener(opened::refresh);
        return frame;
    }

    public FxDriver fx() {
        return fx;
    }

    /// Shows or hides the inspector.
    public PageWindow inspector(boolean shown) {
        withInspector = shown;
        fx.run(window::inspectorChanged);
        return this;
    }

    public Page page() {
        return page;
    }

    public RecordingWindow window() {
        return window;
    }

    public PlanSession session() {
        return session;
    }

    public Plan plan() {
        return session.plan();
    }

    public Path snapshot(String name) {
        return fx.snapshot(name);
    }

    @Override
    public void close() {
        fx.close();
        session.close();
    }
}
