package no.kompetanseplan.ui.chapter;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// A page beside its inspector, without the window around them.
public final class TestDesk implements Desk.Window {

    private final PlanSession session;
    private final Desk desk;
    private final BorderPane root = new BorderPane();
    private final StackPane inspector = new StackPane();
    private final List<Place> went = new ArrayList<>();
    private @Nullable Page page;

    private TestDesk(Plan plan, Language language) {
        session = PlanSession.inMemory(plan, SampleFacts.of(plan), Platform::runLater);
        Clock clock = Clock.fixed(Instant.parse("2016-10-14T08:31:00Z"), ZoneOffset.UTC);
        desk = new Desk(session, Texts.of(language), clock, this);
        inspector.getStyleClass().add("inspector");
        inspector.setPrefWidth(344);
        root.setRight(inspector);
    }

    /// Opens a page on a plan; to be called on the FX thread.
    public static TestDesk open(Plan plan, Language language, Function<Desk, Page> make) {
        TestDesk opened = new TestDesk(plan, language);
        Page page = make.apply(opened.desk);
        opened.page = page;
        opened.root.setCenter(page.node());
        opened.session.addListener(page::refresh);
        opened.inspectorChanged();
        return opened;
    }

    public BorderPane root() {
        return root;
    }

    public PlanSession session() {
        return session;
    }

    public Page page() {
        if (page == null) {
            throw new IllegalStateException("No page is open");
        }
        return page;
    }

    /// Where the page has asked to go.
    public List<Place> went() {
        return went;
    }

    @Override
    public void go(Place place) {
        went.add(place);
    }

    @Override
    public void inspectorChanged() {
        Node now = page == null ? null : page.inspector();
        if (now == null) {
            inspector.getChildren().clear();
        } else if (!inspector.getChildren().contains(now)) {
            inspector.getChildren().setAll(now);
        }
    }

    @Override
    public void toast(String words, boolean undoable) {}

    @Override
    public void failed(Throwable problem) {
        throw new IllegalStateException(problem);
    }

    @Override
    public void chooseSource(String description, String extensions, Consumer<Path> then) {}

    @Override
    public void chooseTarget(String description, String suggested, Consumer<Path> then) {}

    @Override
    public <T> void work(String name, Desk.Work<T> work) {}

    @Override
    public void export() {}

    @Override
    public void begin(Plan beginning, String name, Runnable chosen) {}

    @Override
    public void exportEdition(String extension, SessionState edition) {}

    @Override
    public Printing printing() {
        return Printings.NONE;
    }

    @Override
    public String planName() {
        return "plan";
    }

    @Override
    public void chooseFolder(String purpose, Consumer<Path> then) {}

    @Override
    public void papers(Paper paper) {}

    @Override
    public void remember(String key, String value) {}

    @Override
    public @Nullable String recall(String key) {
        return null;
    }
}
