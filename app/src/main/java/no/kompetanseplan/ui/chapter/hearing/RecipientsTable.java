package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.RowHeight;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/// Those who are asked in a round: when it was sent, when they answered, and whether their comments
/// are answered. As high as eight of them, and then it scrolls.
final class RecipientsTable {

    private static final int MOST = 8;
    private static final double ROW_EM = 1.95;
    private static final double HEAD_EM = 2.2;

    private final Desk desk;
    private final RowTable<HearingRecipient> table;
    private final Grid<HearingRecipient> grid;
    private final Map<Id, Hearing.Recipient> states = new HashMap<>();
    private @Nullable HearingRound round;

    RecipientsTable(Desk desk) {
        this.desk = desk;
        FieldColumns<HearingRecipient> fields =
                new FieldColumns<>(
                        HearingRecipientFields.TABLE, desk.texts(), () -> desk.session().plan());
        table =
                new RowTable<>(
                        desk,
                        HearingRecipientFields.TABLE,
                        "hearing-recipient",
                        plan -> HearingEdits.recipients(plan, round),
                        fields::apply,
                        columns(fields));
        table.keepWhile((_, row) ->
                comments(row) == 0 ? "" : desk.text("hearing.recipient.needed", name(row)));
        table.model().unnumbered().rowHeightProperty().set(RowHeight.ONE_LINE);
        grid = Grid.of(table.model(), desk.texts()).named(desk.text("hearing.recipients"));
    }

    Grid<HearingRecipient> grid() {
        return grid;
    }

    RowTable<HearingRecipient> table() {
        return table;
    }

    void refresh(Plan plan, Hearing hearing) {
        round = hearing.round();
        states.clear();
        hearing.recipients().forEach(each -> states.put(each.row().id(), each));
        table.refresh(plan);
        // counts are no part of the rows: with other counts it is another section
        String key = Integer.toString(hearing.recipients().hashCode());
        table.model()
                .setSections(
                        List.of(Section.of(key, "", "", HearingEdits.recipients(plan, round))));
        int rows = Math.clamp(hearing.recipients().size(), 1, MOST);
        String height = String.format(Locale.ROOT, "%.2fem", rows * ROW_EM + HEAD_EM);
        grid.setStyle("-fx-pref-height: " + height + "; -fx-min-height: " + height + ";");
    }

    String name(HearingRecipient row) {
        Hearing.Recipient state = states.get(row.id());
        return state == null ? row.name() : state.name();
    }

    private int comments(HearingRecipient row) {
        Hearing.Recipient state = states.get(row.id());
        return state == null ? 0 : state.comments();
    }

    private int open(HearingRecipient row) {
        Hearing.Recipient state = states.get(row.id());
        return state == null ? 0 : state.open();
    }

    private boolean isReady(HearingRecipient row) {
        Hearing.Recipient state = states.get(row.id());
        return state != null && state.isReady();
    }

    /// How far their part of the comments document is.
    private String part(HearingRecipient row) {
        Hearing.Recipient state = states.get(row.id());
        return state == null || state.isAwaited()
                ? desk.text("hearing.awaited")
                : state.isReady()
                        ? desk.text("hearing.ready")
                        : desk.text("hearing.waiting", state.open());
    }

    private List<Column<HearingRecipient>> columns(FieldColumns<HearingRecipient> fields) {
        return List.of(
                Column.<HearingRecipient>of("who", desk.text("hearing.recipient"), 11, this::name)
                        .strong()
                        .grow(2),
                fields.of(HearingRecipientFields.SENT, 6.5),
                fields.of(HearingRecipientFields.ANSWERED, 7),
                number("comments", "hearing.comments", this::comments),
                number("open", "hearing.open", this::open)
                        .look(row -> Look.of(open(row) > 0 ? Tone.WARNING : Tone.PLAIN)),
                Column.<HearingRecipient>of("ready", desk.text("hearing.document"), 10, this::part)
                        .look(row ->
                                isReady(row)
                                        ? Look.of(Tone.SUCCESS, Icon.CHECK, "")
                                        : Look.of(Tone.MUTED)));
    }

    private Column<HearingRecipient> number(
            String key, String title, ToIntFunction<HearingRecipient> count) {
        return Column.<HearingRecipient>of(
                        key, desk.text(title), 5.5, row -> Integer.toString(count.applyAsInt(row)))
                .right();
    }
}
