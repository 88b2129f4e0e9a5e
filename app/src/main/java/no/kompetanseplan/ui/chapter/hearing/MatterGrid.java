package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.hearing.Matter.Council;
import no.kompetanseplan.hearing.Matter.Deviation;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The decisions side by side: a column per council and a row per fact and point; with many
/// councils the other way round. A point shows only what differs from the joint proposal.
final class MatterGrid {

    /// With more councils than this they are rows.
    private static final int MOST = 8;

    private static final String FIRST = "first";

    /// What is shown of the matter.
    enum Shown {
        SIDE_BY_SIDE,
        DEVIATIONS,
        FULL_TEXT,
        PAPERS
    }

    /// What is told of a council.
    enum Kind {
        MEETING,
        CASE_NUMBER,
        STATE,
        VOTES,
        SENT,
        POINT,
        OWN
    }

    /// A fact or a point.
    ///
    /// @param number of the point, from 1; 0 for a fact
    record Feature(Kind kind, @Nullable DecisionPoint point, int number) {

        /// Whether councils may have decided it otherwise than proposed.
        boolean isPoint() {
            return kind == Kind.POINT || kind == Kind.OWN;
        }

        String key() {
            return point == null ? kind.name() : point.id().toString();
        }
    }

    /// A row: a feature or a council. With the matter in it, it is another row after each change.
    record Line(@Nullable Feature feature, @Nullable Council council, Matter matter) {}

    private final Desk desk;
    private final Formats formats;
    private final GridModel<Line> model;
    private final Grid<Line> grid;
    private Matter matter;
    private List<Feature> features = List.of();
    private List<String> heads = List.of();
    private Shown shown = Shown.SIDE_BY_SIDE;

    MatterGrid(Desk desk, Matter matter) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.matter = matter;
        model = new GridModel<>(MatterGrid::key, List.of(first()));
        model.unnumbered().rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        grid = Grid.of(model, desk.texts()).named(desk.text("decisions.grid"));
    }

    private static Object key(Line line) {
        Council council = line.council();
        Feature feature = line.feature();
        if (feature != null) {
            return feature.key();
        }
        return council == null ? "" : council.row().id();
    }

    Grid<Line> grid() {
        return grid;
    }

    GridModel<Line> model() {
        return model;
    }

    boolean isTurned() {
        return matter.councils().size() > MOST;
    }

    void show(Matter newest, Shown what) {
        matter = newest;
        shown = what;
        features = features();
        List<String> wanted = new ArrayList<>();
        wanted.add(shown.name() + isTurned());
        if (isTurned()) {
            features.forEach(each -> wanted.add(each.key() + title(each)));
        } else {
            matter.councils().forEach(each -> wanted.add(each.row().id() + each.name()));
        }
        Cell at = focused();
        boolean isOther = !wanted.equals(heads);
        if (isOther) {
            heads = wanted;
            model.columnsProperty().set(columns());
        }
        model.setSections(List.of(Section.untitled(lines())));
        if (isOther && at.council() != null && at.feature() != null) {
            reveal(at.council().row().id(), at.feature());
        }
    }

    private boolean isOnlyDeviations() {
        return shown == Shown.DEVIATIONS;
    }

    private boolean isFullText() {
        return shown == Shown.FULL_TEXT;
    }

    private List<Feature> features() {
        List<Feature> all = new ArrayList<>();
        for (Kind kind :
                List.of(Kind.MEETING, Kind.CASE_NUMBER, Kind.STATE, Kind.VOTES, Kind.SENT)) {
            if (!isOnlyDeviations() && !isFullText()) {
                all.add(new Feature(kind, null, 0));
            }
        }
        for (int i = 0; i < matter.points().size(); i++) {
            Feature feature = new Feature(Kind.POINT, matter.points().get(i), i + 1);
            if (!isOnlyDeviations() || deviates(feature)) {
                all.add(feature);
            }
        }
        Feature own = new Feature(Kind.OWN, null, 0);
        if (!isOnlyDeviations() || deviates(own)) {
            all.add(own);
        }
        return all;
    }

    private boolean deviates(Feature feature) {
        return matter.councils().stream().anyMatch(each -> deviation(feature, each) != null);
    }

    private List<Line> lines() {
        return isTurned()
                ? matter.councils().stream()
                        .filter(each -> !isOnlyDeviations() || !each.deviations().isEmpty())
                        .map(each -> new Line(null, each, matter))
                        .toList()
                : features.stream().map(each -> new Line(each, null, matter)).toList();
    }

    private Column<Line> first() {
        return Column.<Line>of(FIRST, desk.text("decisions.first"), 9, this::title).strong();
    }

    private String title(Line line) {
        Feature feature = line.feature();
        Council council = line.council();
        if (feature != null) {
            return title(feature);
        }
        return council == null ? "" : council.name();
    }

    String title(Feature feature) {
        DecisionPoint point = feature.point();
        if (point != null) {
            String words = point.title().isBlank() ? point.text() : point.title();
            return feature.number() + " " + words;
        }
        return desk.text("decisions.row." + feature.kind().name().toLowerCase(Locale.ROOT));
    }

    private List<Column<Line>> columns() {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(first());
        if (isTurned()) {
            features.forEach(each -> columns.add(column(each.key(), title(each), each, null)));
        } else {
            matter.councils()
                    .forEach(each ->
                            columns.add(
                                    column(
                                            each.row().id().toString(),
                                            each.name(),
                                            null,
                                            each.row().id())));
        }
        return columns;
    }

    private Column<Line> column(
            String key, String title, @Nullable Feature feature, @Nullable Id decision) {
        return Column.<Line>of(
                        key,
                        title,
                        isFullText() ? 14 : 8.2,
                        line -> words(at(line, feature, decision)))
                .wholeChange(isFullText())
                .look(line -> look(at(line, feature, decision)))
                .change(line -> change(at(line, feature, decision)));
    }

    /// A fact or point of a council.
    record Cell(@Nullable Feature feature, @Nullable Council council) {}

    private Cell at(Line line, @Nullable Feature feature, @Nullable Id decision) {
        Feature of = feature == null ? line.feature() : feature;
        Council council = decision == null ? line.council() : matter.council(decision);
        return new Cell(of, council);
    }

    /// The cell with focus; its council is null in the column of titles.
    Cell focused() {
        Line line = model.selected();
        Column<Line> column = model.focusColumn();
        if (line == null || column == null) {
            return new Cell(null, null);
        }
        if (column.key().equals(FIRST)) {
            return new Cell(line.feature(), line.council());
        }
        if (isTurned()) {
            Feature feature =
                    features.stream()
                            .filter(each -> each.key().equals(column.key()))
                            .findFirst()
                            .orElse(null);
            return new Cell(feature, line.council());
        }
        return new Cell(line.feature(), matter.council(Id.of(column.key())));
    }

    private void reveal(Id decision, Feature feature) {
        if (isTurned()) {
            model.reveal(decision, feature.key());
        } else {
            model.reveal(feature.key(), decision.toString());
        }
    }

    /// Stands in a point of a council, or in its date.
    void reveal(Id decision, @Nullable Id point) {
        String row = point == null ? Kind.MEETING.name() : point.toString();
        if (isTurned()) {
            model.reveal(decision, row);
        } else {
            model.reveal(row, decision.toString());
        }
    }

    /// Stands in the next or the earlier deviation, councils in their order and points within them;
    /// false when there is none.
    boolean step(int by) {
        List<Deviation> all = matter.deviations();
        if (all.isEmpty()) {
            return false;
        }
        Cell at = focused();
        Deviation now =
                at.council() == null || at.feature() == null
                        ? null
                        : deviation(at.feature(), at.council());
        int from = now == null ? (by > 0 ? -1 : 0) : all.indexOf(now);
        Deviation next = all.get(Math.floorMod(from + by, all.size()));
        Id decision = next.row().decision();
        if (decision != null) {
            DecisionPoint point = next.point();
            reveal(decision, new Feature(point == null ? Kind.OWN : Kind.POINT, point, 0));
            grid.requestFocus();
        }
        return true;
    }

    @Nullable Deviation deviation(@Nullable Feature feature, Council council) {
        if (feature == null || !feature.isPoint()) {
            return null;
        }
        if (feature.point() != null) {
            return council.at(feature.point().id());
        }
        return council.own().isEmpty() ? null : council.own().getFirst();
    }

    private @Nullable WordDiff change(Cell cell) {
        Council council = cell.council();
        Deviation deviation = council == null ? null : deviation(cell.feature(), council);
        return deviation == null ? null : deviation.words();
    }

    private String words(Cell cell) {
        Feature feature = cell.feature();
        Council council = cell.council();
        if (feature == null || council == null) {
            return "";
        }
        CouncilDecision row = council.row();
        return switch (feature.kind()) {
            case MEETING ->
                    row.meeting() == null ? desk.text("decisions.nodate") : date(row.meeting());
            case CASE_NUMBER -> row.caseNumber();
            case STATE ->
                    row.state() == null
                            ? ""
                            : desk.text("choice.DecisionState." + row.state().name());
            case VOTES -> row.votes();
            case SENT -> row.sent() == null ? desk.text("decisions.notsent") : date(row.sent());
            case POINT, OWN -> point(feature, council);
        };
    }

    private String point(Feature feature, Council council) {
        Deviation deviation = deviation(feature, council);
        if (deviation != null) {
            return Changes.spoken(
                    deviation.words(), desk.text("decisions.out"), desk.text("decisions.in"));
        }
        DecisionPoint of = feature.point();
        if (of == null) {
            return "";
        }
        if (isFullText() && council.hasDecided()) {
            return of.text();
        }
        return desk.text(council.hasDecided() ? "decisions.same" : "decisions.proposal");
    }

    private String date(LocalDate date) {
        return formats.date(date);
    }

    private static Look look(Cell cell) {
        Feature feature = cell.feature();
        Council council = cell.council();
        if (feature == null || council == null) {
            return Look.PLAIN;
        }
        CouncilDecision row = council.row();
        return switch (feature.kind()) {
            case MEETING -> row.meeting() == null ? Look.of(Tone.WARNING) : Look.PLAIN;
            case STATE -> state(row.state());
            case SENT -> Look.of(row.sent() == null ? Tone.MUTED : Tone.PLAIN);
            case POINT, OWN -> Look.of(Tone.MUTED);
            case CASE_NUMBER, VOTES -> Look.PLAIN;
        };
    }

    private static Look state(@Nullable DecisionState state) {
        return switch (state) {
            case ADOPTED, ADOPTED_WITH_CHANGES -> Look.of(Tone.SUCCESS, Icon.CHECK, "");
            case SCHEDULED -> Look.of(Tone.MUTED, Icon.DATE, "");
            case REJECTED -> Look.of(Tone.DANGER, Icon.REFUSED, "");
            case NOT_REPORTED -> Look.of(Tone.WARNING, Icon.LATER, "");
            case null -> Look.of(Tone.WARNING, Icon.LATER, "");
        };
    }
}
