package no.kompetanseplan.ui.kit.form;

import javafx.scene.Node;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Editor;
import no.kompetanseplan.ui.kit.table.Edits;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// One column shown as a field: which piece it is, and how values go in and out of it.
///
/// @param values gives the piece the rows it shows, and whether they are those of before
record RowField<R>(Node node, Node input, Values<R> values, Runnable write) {

    /// Shows rows in a piece.
    interface Values<R> {
        void show(List<R> rows, boolean same);
    }

    static <R> RowField<R> of(Form<R> form, Column<R> column, Texts texts) {
        return switch (column.editor()) {
            case null -> reading(column);
            case Editor.Line<R> line -> line(form, column, line, texts);
            case Editor.Box<R> box -> box(form, column, box, texts);
            case Editor.Choice<R> choice -> choice(form, column, choice, texts);
            case Editor.Checks<R> checks -> checks(form, column, checks, texts);
        };
    }

    void show(List<R> rows, boolean same) {
        values.show(rows, same);
    }

    void commit() {
        write.run();
    }

    private static <R> RowField<R> reading(Column<R> column) {
        TextPiece piece = new TextPiece(column.title()).unit(column.unit()).readOnly(true);
        return new RowField<>(
                piece,
                piece.input(),
                (rows, same) -> piece.show(common(rows, column::shown, "")),
                () -> {});
    }

    private static <R> RowField<R> line(
            Form<R> form, Column<R> column, Editor.Line<R> editor, Texts texts) {
        TextPiece piece = new TextPiece(column.title()).unit(column.unit());
        piece.read(text -> read(form.rows(), text, editor::read));
        piece.onCommit(text -> edit(form, column, row -> editor.read().apply(row, text)));
        piece.onType(text -> type(form, column, row -> editor.read().apply(row, text)));
        return new RowField<>(
                piece,
                piece.input(),
                (rows, same) -> {
                    piece.prompt(prompt(rows, column, texts));
                    piece.readOnly(isLocked(rows, column));
                    String text = common(rows, column::text, "");
                    var shown = same ? piece.show(text) : piece.replace(text);
                    shown.input().setAccessibleText(column.title());
                },
                piece::commit);
    }

    private static <R> RowField<R> box(
            Form<R> form, Column<R> column, Editor.Box<R> editor, Texts texts) {
        AreaPiece piece = new AreaPiece(column.title());
        piece.read(text -> read(form.rows(), text, editor::read));
        piece.onCommit(text -> edit(form, column, row -> editor.read().apply(row, text)));
        piece.onType(text -> type(form, column, row -> editor.read().apply(row, text)));
        return new RowField<>(
                piece,
                piece.input(),
                (rows, same) -> {
                    piece.prompt(prompt(rows, column, texts));
                    piece.readOnly(isLocked(rows, column));
                    String text = common(rows, column::text, "");
                    var shown = same ? piece.show(text) : piece.replace(text);
                    shown.input().setAccessibleText(column.title());
                },
                piece::commit);
    }

    private static <R> RowField<R> choice(
            Form<R> form, Column<R> column, Editor.Choice<R> editor, Texts texts) {
        ChoicePiece piece = new ChoicePiece(column.title());
        piece.onCommit(picked -> edit(form, column, row -> editor.pick().apply(row, picked)));
        return new RowField<>(
                piece,
                piece.input(),
                (rows, same) -> {
                    piece.none(prompt(rows, column, texts).isEmpty() ? "–" : differs(texts));
                    piece.readOnly(isLocked(rows, column));
                    piece.options(rows.isEmpty() ? List.of() : options(rows, editor.options()));
                    piece.show(common(rows, editor.chosen(), ""));
                },
                () -> {});
    }

    private static <R> RowField<R> checks(
            Form<R> form, Column<R> column, Editor.Checks<R> editor, Texts texts) {
        ChecksPiece piece = new ChecksPiece(column.title(), editor.prompt(), texts);
        piece.onCommit(picked -> edit(form, column, row -> editor.pick().apply(row, picked)));
        return new RowField<>(
                piece,
                piece.input(),
                (rows, same) -> {
                    piece.readOnly(isLocked(rows, column));
                    piece.options(rows.isEmpty() ? List.of() : options(rows, editor.options()));
                    Set<String> keys = common(rows, editor.chosen(), Set.of());
                    String differing = prompt(rows, column, texts);
                    piece.show(
                            keys, differing.isEmpty() ? common(rows, column::text, "") : differing);
                },
                piece::commit);
    }

    private static <R, T> T options(List<R> rows, Function<R, T> options) {
        return options.apply(rows.getFirst());
    }

    private static String differs(Texts texts) {
        return texts.get("kit.form.differs");
    }

    private static <R> String prompt(List<R> rows, Column<R> column, Texts texts) {
        return new HashSet<>(rows.stream().map(column::text).toList()).size() > 1
                ? differs(texts)
                : "";
    }

    private static <R> boolean isLocked(List<R> rows, Column<R> column) {
        return rows.stream().anyMatch(row -> column.editor(row) == null);
    }

    /// The value all rows have; `otherwise` when they differ or there are none.
    private static <R, T> T common(List<R> rows, Function<R, T> value, T otherwise) {
        Set<T> values = new HashSet<>(rows.stream().map(value).toList());
        return values.size() == 1 ? values.iterator().next() : otherwise;
    }

    private static <R> Reading read(
            List<R> rows, String text, Supplier<BiFunction<R, String, Reading>> read) {
        return rows.isEmpty() ? Reading.ok(text) : read.get().apply(rows.getFirst(), text);
    }

    private static <R> void edit(Form<R> form, Column<R> column, Function<R, Reading> read) {
        give(form, column, read, form::edited);
    }

    private static <R> void type(Form<R> form, Column<R> column, Function<R, Reading> read) {
        give(form, column, read, form::typed);
    }

    private static <R> void give(
            Form<R> form,
            Column<R> column,
            Function<R, Reading> read,
            Consumer<Edits<R>> receiver) {
        List<CellEdit<R>> cells =
                form.rows().stream()
                        .filter(row -> column.editor(row) != null)
                        .flatMap(row -> cell(row, column, read.apply(row)))
                        .toList();
        if (!cells.isEmpty()) {
            receiver.accept(new Edits<>(Edits.Act.TYPED, cells));
        }
    }

    private static <R> Stream<CellEdit<R>> cell(R row, Column<R> column, Reading reading) {
        @Nullable Object value = reading instanceof Reading.Ok ok ? ok.value() : null;
        return reading instanceof Reading.Ok
                ? Stream.of(new CellEdit<>(row, column, value))
                : Stream.empty();
    }
}
