package no.kompetanseplan.ui.chapter.edition;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.hearing.EditionChanges;
import no.kompetanseplan.hearing.EditionChanges.Change;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PrintedText;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An edition that was sent on hearing. It cannot be edited: it is read from the history of the
/// plan file, and stays what it was.
public final class EditionPage implements Page {

    /// What is shown.
    private enum Shown {
        CHANGES,
        EDITION
    }

    /// Where a change was made, and how.
    private record Line(int number, Change change) {}

    private final Desk desk;
    private final PageHead head;
    private final Segments<Shown> which;
    private final MenuButton export = new MenuButton();
    private final GridModel<Line> model;
    private final Grid<Line> grid;
    private final EditionText text;
    private final Newest<List<Change>> comparing;
    private final Newest<List<PrintedText.Line>> printing;
    private final StackPane body = new StackPane();
    private final VBox inspector = new VBox();
    private final VBox node = new VBox();
    private @Nullable Id wanted;
    private @Nullable SessionState edition;
    private String shownEdition = "";
    private List<Change> changes = List.of();
    private boolean isKnown;

    public EditionPage(Desk desk) {
        this.desk = desk;
        which = Segments.of(List.of(Shown.values()), this::segment).small();
        export.setText(desk.text("edition.export"));
        for (String extension : List.of("docx", "pdf", "html")) {
            MenuItem item = new MenuItem(desk.text("shell.export." + extension) + " …");
            item.setOnAction(_ -> export(extension));
            export.getItems().add(item);
        }
        head = new PageHead(export);
        model = new GridModel<>(Line::number, columns());
        model.unnumbered().rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("edition.changes"))
                        .whenEmpty(
                                new EmptyState(
                                        desk.text("edition.same"), desk.text("edition.same.says")));
        text = new EditionText(desk.text("edition.title"));
        comparing = new Newest<>("edition-changes", this::compared);
        printing = new Newest<>("edition-text", text::show);
        HBox tools = new HBox(which);
        tools.getStyleClass().add("tool-row");
        body.getStyleClass().add("hearing-body");
        body.setAlignment(Pos.TOP_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        inspector.getStyleClass().add("inspector-body");
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, tools, body);
        model.selectedProperty().addListener((_, _, _) -> selected());
        which.valueProperty().subscribe(_ -> show());
        refresh(desk.session().state());
    }

    private String segment(Shown shown) {
        String words = desk.text("edition.show." + shown.name().toLowerCase(Locale.ROOT));
        return shown == Shown.CHANGES && isKnown ? words + " " + changes.size() : words;
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.<Line>of(
                                "where",
                                desk.text("edition.where"),
                                11,
                                line -> line.change().where())
                        .strong()
                        .link(line -> go(line.change())),
                Column.<Line>of("what", desk.text("edition.what"), 9, line -> line.change().what()),
                Column.<Line>of("sort", desk.text("edition.sort"), 7, this::sort).look(this::look),
                Column.<Line>of("words", desk.text("edition.words"), 20, this::spoken)
                        .change(line -> line.change().words())
                        .grow(3));
    }

    private String sort(Line line) {
        return desk.text("edition.sort." + line.change().sort().name().toLowerCase(Locale.ROOT));
    }

    private Look look(Line line) {
        return line.change().matters()
                ? Look.of(Tone.WARNING, Icon.WARNING, desk.text("edition.matters"))
                : Look.PLAIN;
    }

    private String spoken(Line line) {
        return Changes.spoken(
                line.change().words(), desk.text("decisions.out"), desk.text("decisions.in"));
    }

    private void go(Change change) {
        Plan plan = desk.session().plan();
        Row row = plan.find(change.row());
        Place place = row == null ? null : Places.of(plan, row);
        if (place == null) {
            desk.window().toast(desk.text("hearing.place.gone"), false);
        } else {
            desk.window().go(change.field().isEmpty() ? place : place.in(change.field()));
        }
    }

    private void export(String extension) {
        SessionState sent = edition;
        if (sent != null) {
            desk.window().exportEdition(extension, sent);
        }
    }

    private @Nullable HearingRound round(Plan plan) {
        HearingRound chosen = plan.find(HearingRoundFields.TABLE, wanted);
        Hearing newest = chosen == null ? Hearing.newest(plan) : null;
        return newest == null ? chosen : newest.round();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        HearingRound round = round(state.plan());
        String name = round == null ? "" : round.edition();
        if (!name.equals(shownEdition) || !isKnown) {
            shownEdition = name;
            read(name);
        } else {
            compare();
        }
        facts(round);
    }

    private void read(String name) {
        var _ =
                desk.session()
                        .edition(name)
                        .thenAcceptAsync(found -> take(name, found), Platform::runLater);
    }

    private void take(String name, Optional<SessionState> found) {
        if (!name.equals(shownEdition)) {
            return;
        }
        isKnown = true;
        edition = found.orElse(null);
        found.ifPresent(
                sent -> printing.ask(() -> PrintedText.of(sent.assessment(), desk.texts())));
        compare();
        show();
    }

    private void compare() {
        SessionState sent = edition;
        Plan now = desk.session().plan();
        if (sent != null) {
            comparing.ask(() -> EditionChanges.between(sent.plan(), now, desk.texts()));
        }
    }

    private void compared(List<Change> found) {
        changes = found;
        List<Line> lines = new ArrayList<>();
        found.forEach(change -> lines.add(new Line(lines.size(), change)));
        model.setSections(List.of(Section.untitled(lines)));
        which.say(this::segment);
        show();
    }

    private void facts(@Nullable HearingRound round) {
        head.show("", desk.text("edition.title"));
        if (round == null) {
            head.facts(List.of());
            return;
        }
        String sent =
                round.opened() == null
                        ? round.title()
                        : desk.text(
                                "edition.sent",
                                round.title(),
                                Formats.of(desk.texts().language()).date(round.opened()));
        head.facts(
                List.of(
                        Words.of(sent, Tone.MUTED),
                        Words.status(Icon.LOCK, desk.text("edition.locked"), Tone.MUTED)));
    }

    private void show() {
        boolean isThere = edition != null;
        export.setDisable(!isThere);
        which.setDisable(!isThere);
        if (!isKnown) {
            body.getChildren().setAll(Words.of(desk.text("edition.reading"), Tone.MUTED));
        } else if (!isThere) {
            body.getChildren()
                    .setAll(
                            new EmptyState(
                                            desk.text("edition.none"),
                                            desk.text("edition.none.says"))
                                    .act(
                                            Buttons.link(
                                                    desk.text("edition.tohearing"),
                                                    () ->
                                                            desk.window()
                                                                    .go(
                                                                            Place.of(
                                                                                    Places
                                                                                            .HEARING)))));
        } else {
            body.getChildren().setAll(which.getValue() == Shown.CHANGES ? grid : text.node());
        }
        selected();
    }

    private void selected() {
        Line line = model.selected();
        if (line != null) {
            Label place = new Label(line.change().where());
            place.getStyleClass().add("heading");
            place.setWrapText(true);
            VBox quote = new VBox(Changes.flow(line.change().words()));
            quote.getStyleClass().add("hearing-quote");
            List<Node> parts = new ArrayList<>();
            parts.add(place);
            parts.add(Words.of(line.change().what() + " · " + sort(line), Tone.MUTED));
            parts.add(quote);
            if (line.change().matters()) {
                parts.add(
                        Words.notice(
                                Icon.WARNING, desk.text("edition.matters.says"), Tone.WARNING));
            }
            parts.add(Buttons.link(desk.text("edition.go"), () -> go(line.change())));
            inspector.getChildren().setAll(parts);
        }
        desk.inspectorChanged();
    }

    @Override
    public void reveal(Place place) {
        wanted = place.row();
        refresh(desk.session().state());
    }

    @Override
    public @Nullable Place here() {
        return wanted == null ? null : Place.of(Places.EDITION).at(wanted);
    }

    @Override
    public @Nullable Node inspector() {
        boolean isShown = edition != null && which.getValue() == Shown.CHANGES;
        return isShown && model.selected() != null ? inspector : null;
    }

    @Override
    public String status() {
        return isKnown && edition != null ? desk.text("edition.count", changes.size()) : "";
    }

    @Override
    public boolean focus() {
        if (edition == null) {
            return false;
        }
        if (which.getValue() == Shown.CHANGES) {
            grid.requestFocus();
        } else {
            text.node().requestFocus();
        }
        return true;
    }

    @Override
    public void leave() {
        comparing.forget();
        printing.forget();
    }
}
