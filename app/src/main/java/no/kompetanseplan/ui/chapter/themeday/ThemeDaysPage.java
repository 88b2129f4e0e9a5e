package no.kompetanseplan.ui.chapter.themeday;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// The theme days: theme, when, area, the measures they belong to, and where.
public final class ThemeDaysPage implements Page {

    private final Desk desk;
    private final Id section;
    private final RowTable<ThemeDay> table;
    private final Grid<ThemeDay> grid;
    private final Button leaflet;
    private final PageHead head;
    private final VBox node = new VBox();
    private Plan plan;

    public ThemeDaysPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.plan = desk.session().plan();
        FieldColumns<ThemeDay> fields =
                new FieldColumns<>(ThemeDayFields.TABLE, desk.texts(), () -> plan);
        this.table =
                new RowTable<>(
                        desk,
                        ThemeDayFields.TABLE,
                        "theme-day",
                        now -> now.ordered(ThemeDayFields.TABLE),
                        fields::apply,
                        columns(fields));
        this.grid = Grid.of(table.model(), desk.texts()).named(desk.text("themedays.grid"));
        Button add = Buttons.accent(Icon.ADD, desk.text("themedays.new"));
        add.setOnAction(_ -> newRow());
        leaflet = Buttons.of(Icon.DOCUMENT, desk.text("themedays.leaflet"));
        leaflet.setOnAction(_ -> leaflet());
        leaflet.disableProperty().bind(table.model().selectedProperty().isNull());
        this.head = new PageHead(leaflet, add);
        StackPane body = new StackPane(grid);
        body.getStyleClass().add("grid-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        node.getStyleClass().add("page");
        node.getChildren().addAll(head, body);
        refresh(desk.session().state());
    }

    private static List<Column<ThemeDay>> columns(FieldColumns<ThemeDay> fields) {
        return List.of(
                fields.of(ThemeDayFields.TITLE, 14).strong().grow(2),
                fields.of(ThemeDayFields.PERIOD, 8),
                fields.ref(
                        ThemeDayFields.AREA,
                        11,
                        FocusAreaFields.TABLE,
                        now -> now.ordered(FocusAreaFields.TABLE),
                        FocusArea::heading),
                fields.ranked(
                        ThemeDayFields.MEASURES,
                        12,
                        MeasureFields.TABLE,
                        now -> now.ordered(MeasureFields.TABLE),
                        Measure::title),
                fields.of(ThemeDayFields.PLACE, 9),
                fields.of(ThemeDayFields.REGISTRATION, 6),
                fields.of(ThemeDayFields.HOURS, 4),
                fields.ref(
                        ThemeDayFields.SERIES,
                        9,
                        MeetingSeriesFields.TABLE,
                        now -> now.ordered(MeetingSeriesFields.TABLE),
                        MeetingSeries::title));
    }

    /// Writes the programme of the selected day as a leaflet.
    private void leaflet() {
        grid.commit();
        ThemeDay day = table.model().selected();
        if (day != null) {
            desk.window().papers(new Paper(Paper.Kind.PROGRAMME, day.id(), null));
        }
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        plan = state.plan();
        table.refresh(plan);
        Section own = plan.find(SectionFields.TABLE, section);
        String printed = plan.head().themeDaysTitle();
        String title = own == null ? printed : own.title();
        head.show(own == null ? "" : own.number(), title);
        List<Node> facts = new ArrayList<>();
        facts.add(Words.of(desk.text("themedays.count", plan.themeDays().size()), Tone.MUTED));
        if (!printed.isEmpty() && !printed.equals(title)) {
            facts.add(Words.of(desk.text("themedays.printed", printed), Tone.MUTED));
        }
        head.facts(facts);
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null) {
            table.model().reveal(place.row(), place.field());
        }
    }

    @Override
    public @Nullable Place here() {
        ThemeDay at = table.model().selected();
        Column<ThemeDay> column = table.model().focusColumn();
        return at == null
                ? null
                : new Place(section.toString(), at.id(), column == null ? null : column.key());
    }

    @Override
    public boolean focus() {
        grid.requestFocus();
        return true;
    }

    @Override
    public String status() {
        return desk.text("measures.status.rows", table.model().shownProperty().get());
    }

    @Override
    public boolean newRow() {
        grid.commit();
        table.add(UnaryOperator.identity());
        return true;
    }

    @Override
    public void leave() {
        grid.commit();
    }
}
