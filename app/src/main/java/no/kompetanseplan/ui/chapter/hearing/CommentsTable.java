package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.KeptWidths;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Line;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The comments of a round with their answers. They are answered in the inspector.
final class CommentsTable {

    /// Which comments are shown.
    enum Shown {
        ALL,
        OPEN,
        FOLLOWED,
        PARTLY,
        NOT_FOLLOWED,
        NOTED;

        boolean has(Hearing.Comment comment) {
            return switch (this) {
                case ALL -> true;
                case OPEN -> comment.isOpen();
                case FOLLOWED, PARTLY, NOT_FOLLOWED, NOTED ->
                        !comment.isOpen()
                                && comment.row().answer() == CommentAnswer.valueOf(name());
            };
        }
    }

    private final Desk desk;
    private final GridModel<Hearing.Comment> model;
    private final Grid<Hearing.Comment> grid;
    private Spot spot;

    CommentsTable(Desk desk) {
        this.desk = desk;
        this.spot = new Spot(desk.session().plan(), desk.texts());
        model = new GridModel<>(each -> each.row().id(), columns());
        model.unnumbered();
        model.acts().onRemove(this::remove);
        KeptWidths.of(desk, "hearing-comment", model);
        grid =
                Grid.of(model, desk.texts())
                        .named(desk.text("hearing.comments"))
                        .whenEmpty(
                                new EmptyState(
                                        desk.text("hearing.comments.none"),
                                        desk.text("hearing.comments.none.says")));
    }

    Grid<Hearing.Comment> grid() {
        return grid;
    }

    GridModel<Hearing.Comment> model() {
        return model;
    }

    void refresh(Plan plan, Hearing hearing) {
        spot = new Spot(plan, desk.texts());
        // the words of a place are no part of the comment: with other words it is another section
        List<String> places = hearing.comments().stream().map(each -> where(each.row())).toList();
        String key = Integer.toString(places.hashCode());
        model.setSections(List.of(Section.of(key, "", "", hearing.comments())));
    }

    void show(Shown shown) {
        model.whereProperty().set(shown::has);
    }

    /// Where a comment leads; null for the plan as a whole and for a place that is gone.
    @Nullable Place place(HearingComment comment) {
        Plan plan = desk.session().plan();
        Id target = comment.target();
        Row row = target == null ? null : plan.find(target);
        Place place = row == null ? null : Places.of(plan, row);
        return place == null || comment.field().isEmpty() ? place : place.in(comment.field());
    }

    String where(HearingComment comment) {
        return spot.of(comment);
    }

    Spot spot() {
        return spot;
    }

    /// The next comment without an answer among those shown, after one or before it; null when it
    /// is the only one, or none is open.
    @Nullable Id openBeside(@Nullable Id from, int by) {
        List<Hearing.Comment> rows =
                IntStream.range(0, model.lines().size())
                        .mapToObj(model::item)
                        .flatMap(Stream::ofNullable)
                        .map(Line.Item::row)
                        .toList();
        int at = rows.stream().map(each -> each.row().id()).toList().indexOf(from);
        for (int i = 1; i <= rows.size(); i++) {
            Hearing.Comment each = rows.get(Math.floorMod(at + i * by, rows.size()));
            if (each.isOpen() && !each.row().id().equals(from)) {
                return each.row().id();
            }
        }
        return null;
    }

    private List<Column<Hearing.Comment>> columns() {
        return List.of(
                Column.<Hearing.Comment>of(
                                "number",
                                desk.text("field.hearing_comment.number"),
                                3,
                                Hearing.Comment::number)
                        .order(Comparator.comparing(each -> each.row().rank()))
                        .grow(0),
                Column.<Hearing.Comment>of(
                                "recipient",
                                desk.text("field.hearing_comment.recipient"),
                                6,
                                Hearing.Comment::from)
                        .strong()
                        .grow(0.6),
                Column.<Hearing.Comment>of(
                                "target",
                                desk.text("field.hearing_comment.target"),
                                8,
                                each -> where(each.row()))
                        .link(this::go),
                Column.<Hearing.Comment>of(
                                "text",
                                desk.text("field.hearing_comment.text"),
                                12,
                                each -> each.row().text())
                        .grow(2.4),
                Column.<Hearing.Comment>of(
                                "answer",
                                desk.text("field.hearing_comment.answer"),
                                8.5,
                                each -> Answers.words(each, desk.texts()))
                        .look(Answers::look)
                        .grow(0.6),
                Column.<Hearing.Comment>of(
                                "reason",
                                desk.text("field.hearing_comment.reason"),
                                9,
                                each -> each.row().reason())
                        .grow(1.2));
    }

    private void go(Hearing.Comment comment) {
        Place place = place(comment.row());
        if (place == null) {
            desk.window().toast(where(comment.row()), false);
        } else {
            desk.window().go(place);
        }
    }

    private void remove(List<Hearing.Comment> gone) {
        List<Id> ids = gone.stream().map(each -> each.row().id()).toList();
        desk.edit("step.hearing-comment.remove", plan -> plan.without(ids));
        desk.window().toast(desk.text("step.hearing-comment.removed"), true);
    }
}
