package no.kompetanseplan.ui.chapter.overview;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.hearing.Obstacle.Kind;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.TableClip;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is unfinished, what is due, what it costs and where the municipalities stand.
public final class OverviewPage implements Page {

    private final Desk desk;
    private final PageHead head;
    private final MenuButton whose = new MenuButton();
    private final FlowPane strip = new FlowPane();
    private final OverviewTables tables;
    private final Newest<Overview> counting;
    private final VBox node = new VBox();
    private @Nullable Id municipality;

    public OverviewPage(Desk desk) {
        this.desk = desk;
        tables = new OverviewTables(desk);
        counting = new Newest<>("overview", this::show);
        Button copy = Buttons.of(Icon.COPY, desk.text("overview.copy"));
        copy.setOnAction(_ -> copy());
        head = new PageHead(whose, copy);
        strip.getStyleClass().add("overview-strip");
        VBox body = new VBox(strip, new Quarters(tables.panels()));
        body.getStyleClass().add("overview-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().setAll(head, scroll);
        refresh(desk.session().state());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        Body only = plan.find(BodyFields.TABLE, municipality);
        if (only == null) {
            municipality = null;
        }
        String all = desk.text("overview.all");
        whose.setText(desk.text("overview.show", only == null ? all : only.inShort()));
        List<MenuItem> items = new ArrayList<>();
        items.add(item(all, null));
        plan.municipalities().forEach(body -> items.add(item(body.inShort(), body.id())));
        whose.getItems().setAll(items);
        head.show("", desk.text("overview.title"));
        head.facts(
                List.of(
                        Words.of(
                                only == null
                                        ? desk.text("overview.says")
                                        : desk.text("overview.says.only", only.inShort()),
                                Tone.MUTED)));
        Assessment assessment = state.assessment();
        Id wanted = municipality;
        counting.ask(() -> Overview.of(assessment, desk.today(), wanted, desk.texts()));
    }

    private MenuItem item(String words, @Nullable Id of) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> {
            municipality = of;
            refresh(desk.session().state());
        });
        return item;
    }

    private void show(Overview overview) {
        tables.show(overview);
        List<Node> parts = new ArrayList<>();
        if (desk.session().plan().head().stage() == PlanStage.ADOPTED) {
            parts.add(Words.status(Icon.CHECK, desk.text("overview.adopted"), Tone.SUCCESS));
        } else {
            obstacles(overview, parts);
        }
        if (overview.notCalculated() > 0) {
            parts.add(
                    Words.of(
                            desk.text("overview.notcalculated", overview.notCalculated()),
                            Tone.MUTED));
        }
        strip.getChildren().setAll(parts);
    }

    private void obstacles(Overview overview, List<Node> parts) {
        Place decisions = Place.of(Places.HEARING).in(Places.DECISIONS);
        List<Node> links =
                Stream.of(
                                link(
                                        "errors",
                                        overview.obstacles(Kind.PLACEHOLDER, Kind.MISSING),
                                        Place.of(Places.CONTROL)),
                                link(
                                        "comments",
                                        overview.obstacles(Kind.COMMENT),
                                        Place.of(Places.HEARING)),
                                link("nomatter", overview.obstacles(Kind.NO_MATTER), decisions),
                                link(
                                        "councils",
                                        overview.obstacles(Kind.NO_DECISION, Kind.NOT_ADOPTED),
                                        decisions),
                                link(
                                        "dates",
                                        overview.obstacles(Kind.NO_DATE, Kind.NO_CASE_NUMBER),
                                        decisions),
                                link("deviations", overview.obstacles(Kind.DEVIATION), decisions),
                                link("waiting", overview.waiting(), decisions))
                        .flatMap(List::stream)
                        .toList();
        if (links.isEmpty()) {
            parts.add(Words.status(Icon.CHECK, desk.text("adoption.ready"), Tone.SUCCESS));
            return;
        }
        Label before = new Label(desk.text("overview.before"));
        before.getStyleClass().add("semi");
        parts.add(before);
        parts.addAll(links);
    }

    private List<Node> link(String key, int count, Place place) {
        if (count == 0) {
            return List.of();
        }
        Hyperlink link =
                Buttons.link(
                        desk.text("overview.before." + key, count), () -> desk.window().go(place));
        link.setGraphic(Icon.FINDING.small());
        return List.of(link);
    }

    /// Puts the four tables on the clipboard, under their titles.
    private void copy() {
        List<List<String>> rows = new ArrayList<>();
        for (TablePanel panel : tables.panels()) {
            rows.add(List.of(String.valueOf(panel.grid().getAccessibleText())));
            add(panel.grid().model(), rows);
            rows.add(List.of(""));
        }
        TableClip.copy(rows, false);
        desk.window().toast(desk.text("overview.copied"), false);
    }

    private static <R> void add(GridModel<R> model, List<List<String>> rows) {
        rows.add(model.columns().stream().map(Column::title).toList());
        for (int i = 0; i < model.lines().size(); i++) {
            Line.Item<R> item = model.item(i);
            if (item != null) {
                rows.add(model.columns().stream().map(column -> column.shown(item.row())).toList());
            }
        }
    }

    @Override
    public boolean focus() {
        tables.panels().getFirst().grid().requestFocus();
        return true;
    }

    @Override
    public void leave() {
        counting.forget();
    }
}
