package no.kompetanseplan.ui.chapter.register;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.WrappedCell;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The registers of the plan: their list to the left, the chosen one beside it. A place on this
/// page is a row of a register, or with its field alone the register of that name.
public final class RegistersPage implements Page {

    private final Desk desk;
    private final PageHead head = new PageHead();
    private final ListView<Register<?>> list = new ListView<>();
    private final Map<Register<?>, RegisterView<?>> views = new HashMap<>();
    private final Map<Register<?>, Integer> counts = new HashMap<>();
    private final VBox body = new VBox();
    private final IndicatorPanel indicators;
    private final BorderPane node = new BorderPane();
    private RegisterView<?> shown;

    public RegistersPage(Desk desk) {
        this.desk = desk;
        this.indicators = new IndicatorPanel(desk);
        list.getItems().setAll(Register.ALL);
        list.getStyleClass().addAll("dense", "edge-to-edge", "register-list");
        list.setAccessibleText(desk.text("registers.title"));
        list.setCellFactory(_ -> new WrappedCell<>(list, this::line));
        body.getStyleClass().add("page-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setLeft(list);
        node.setCenter(scroll);
        head.show("", desk.text("registers.title"));
        head.facts(List.of(Words.of(desk.text("registers.says"), Tone.MUTED)));
        shown = view(Register.ALL.getFirst());
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        refresh(desk.session().state());
    }

    private RegisterView<?> view(Register<?> register) {
        return views.computeIfAbsent(register, this::made);
    }

    private <R extends Row> RegisterView<R> made(Register<R> register) {
        RegisterView<R> view = new RegisterView<>(desk, register);
        if (IndicatorPanel.isAbout(register.table())) {
            view.whenSelected(() -> indicators.refresh(desk.session().plan(), row(view)));
        }
        return view;
    }

    private @Nullable Row row(RegisterView<?> view) {
        Id selected = view.selected();
        return selected == null ? null : desk.session().plan().find(selected);
    }

    /// The chosen register, and below it what its rows tell together.
    private void fill() {
        if (IndicatorPanel.isAbout(shown.register().table())) {
            indicators.refresh(desk.session().plan(), row(shown));
            body.getChildren().setAll(shown.node(), indicators.node());
        } else {
            body.getChildren().setAll(shown.node());
        }
    }

    private void show(@Nullable Register<?> register) {
        if (register == null) {
            return;
        }
        shown.commit();
        shown = view(register);
        shown.refresh(desk.session().plan());
        fill();
        desk.inspectorChanged();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        Register.ALL.forEach(each -> counts.put(each, plan.rows(each.table()).size()));
        list.refresh();
        shown.refresh(plan);
        fill();
    }

    @Override
    public void reveal(Place place) {
        Id id = place.row();
        Row row = id == null ? null : desk.session().plan().find(id);
        Register<?> register = row == null ? named(place.field()) : Register.of(Tables.of(row));
        if (register != null) {
            list.getSelectionModel().select(register);
            list.scrollTo(register);
            if (id != null) {
                shown.reveal(id, place.field());
            }
        }
    }

    private static @Nullable Register<?> named(@Nullable String name) {
        return Register.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable Place here() {
        Id row = shown.selected();
        Place page = Place.of(Places.REGISTERS);
        return row == null ? page.in(shown.register().name()) : page.at(row);
    }

    @Override
    public @Nullable Node inspector() {
        return shown.inspector();
    }

    @Override
    public String status() {
        return desk.text("measures.status.rows", counts.getOrDefault(shown.register(), 0));
    }

    @Override
    public boolean newRow() {
        shown.add();
        return true;
    }

    @Override
    public boolean focus() {
        list.requestFocus();
        return true;
    }

    @Override
    public void leave() {
        views.values().forEach(RegisterView::commit);
    }

    /// The name of a register and how many rows it has.
    private WrappedCell.Line line(Register<?> register) {
        int rows = counts.getOrDefault(register, 0);
        Label name = new Label(desk.text("register." + register.name() + ".title"));
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(rows == 0 ? "" : Integer.toString(rows));
        count.getStyleClass().add("muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox entry = new HBox(name, count);
        entry.getStyleClass().add("entry");
        entry.setMinHeight(Region.USE_PREF_SIZE);
        String spoken = name.getText() + " " + desk.text("measures.status.rows", rows);
        return new WrappedCell.Line(entry, spoken);
    }
}
