package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/// One column of a table, or one field of a form: its words, how it is read and how it is changed.
/// Every call of the chain adds to the column and returns it; it is finished before it is used.
public final class Column<R> {

    private final String key;
    private final String title;
    private final double minEm;
    private final Function<R, String> shown;
    private Function<R, String> text;
    private Function<R, String> note = row -> "";
    private Function<R, Look> look = row -> Look.PLAIN;
    private Predicate<R> editable = row -> true;
    private double grow = 1;
    private boolean right;
    private boolean strong;
    private String unit = "";
    private @Nullable Editor<R> editor;
    private @Nullable Comparator<R> order;
    private @Nullable Consumer<R> link;
    private Predicate<R> leads = row -> true;
    private Function<R, @Nullable WordDiff> change = row -> null;
    private boolean wholeChange;

    private Column(String key, String title, double minEm, Function<R, String> shown) {
        this.key = key;
        this.title = title;
        this.minEm = minEm;
        this.shown = shown;
        this.text = shown;
    }

    /// A column that only shows.
    ///
    /// @param key names the column to the program; for a field of the plan, the field's name
    /// @param title the words of its head, and of its label in a form
    /// @param minEm narrowest useful width in em (px at 100 % divided by 14)
    /// @param shown the words of a cell; empty is shown as «–»
    public static <R> Column<R> of(
            String key, String title, double minEm, Function<R, String> shown) {
        return new Column<>(key, title, minEm, shown);
    }

    /// What editing starts from and copying gives, where it is not what the cell shows.
    public Column<R> text(Function<R, String> typed) {
        text = typed;
        return this;
    }

    /// Edited on one line; for numbers, money, per cent and periods.
    public Column<R> line(BiFunction<R, String, Reading> read) {
        editor = new Editor.Line<>(read);
        return this;
    }

    /// Edited in a box of several lines.
    public Column<R> box(BiFunction<R, String, Reading> read) {
        editor = new Editor.Box<>(read);
        return this;
    }

    /// Edited by choosing one option. Pasted text is matched with the labels.
    ///
    /// @param chosen the key in force, empty for none
    /// @param pick what a chosen key means
    public Column<R> choice(
            Function<R, List<Option>> options,
            Function<R, String> chosen,
            BiFunction<R, String, Reading> pick,
            String unknown) {
        editor = new Editor.Choice<>(options, chosen, pick, byLabel(options, pick, unknown));
        return this;
    }

    /// Edited by ticking options in a list with a search field.
    ///
    /// @param read what pasted or typed words mean
    public Column<R> checks(
            String prompt,
            Function<R, List<Option>> options,
            Function<R, Set<String>> chosen,
            BiFunction<R, Set<String>, Reading> pick,
            BiFunction<R, String, Reading> read) {
        editor = new Editor.Checks<>(prompt, options, chosen, pick, read);
        return this;
    }

    /// Only rows for which this holds can be changed here.
    public Column<R> editableWhen(Predicate<R> may) {
        editable = may;
        return this;
    }

    /// Numbers: set to the right edge, head included.
    public Column<R> right() {
        right = true;
        grow = 0.6;
        return this;
    }

    /// Semibold: the column that names the row.
    public Column<R> strong() {
        strong = true;
        return this;
    }

    /// Its part of the width left over; 1 unless said, 0 to stay at its narrowest.
    public Column<R> grow(double part) {
        grow = part;
        return this;
    }

    /// How rows are sorted by this column, where it is not by its words.
    public Column<R> order(Comparator<R> comparator) {
        order = comparator;
        return this;
    }

    /// A second, muted line in the cell.
    public Column<R> note(Function<R, String> words) {
        note = words;
        return this;
    }

    /// Tone and icon of a cell.
    public Column<R> look(Function<R, Look> looks) {
        look = looks;
        return this;
    }

    /// Cells that show words taken out and put in, in place of their words, with a bar before them.
    public Column<R> change(Function<R, @Nullable WordDiff> changes) {
        change = changes;
        return this;
    }

    /// Such cells show the whole text with its changes, and not the changes alone.
    public Column<R> wholeChange(boolean on) {
        wholeChange = on;
        return this;
    }

    /// Enter or a click goes somewhere; the words look like a link.
    public Column<R> link(Consumer<R> go) {
        link = go;
        look = row -> Look.of(Tone.LINK);
        return this;
    }

    /// As [#link(Consumer)], in the rows for which this holds; the others have words alone.
    public Column<R> linkWhen(Predicate<R> holds, Consumer<R> go) {
        link = go;
        leads = holds;
        look = row -> holds.test(row) ? Look.of(Tone.LINK) : Look.PLAIN;
        return this;
    }

    /// What stands after the value in a form, such as «kr».
    public Column<R> unit(String words) {
        unit = words;
        return this;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    public double minEm() {
        return minEm;
    }

    public String shown(R row) {
        return shown.apply(row);
    }

    public String text(R row) {
        return text.apply(row);
    }

    public String note(R row) {
        return note.apply(row);
    }

    /// What was taken out and put in; null for a cell of words.
    public @Nullable WordDiff change(R row) {
        return change.apply(row);
    }

    public boolean isWholeChange() {
        return wholeChange;
    }

    public Look look(R row) {
        return look.apply(row);
    }

    public double grow() {
        return grow;
    }

    public boolean isRight() {
        return right;
    }

    public boolean isStrong() {
        return strong;
    }

    public String unit() {
        return unit;
    }

    /// How this row's cell is changed; null when it cannot be.
    public @Nullable Editor<R> editor(R row) {
        return editor != null && editable.test(row) ? editor : null;
    }

    /// How cells of this column are changed where they may be; null when none may.
    public @Nullable Editor<R> editor() {
        return editor;
    }

    /// What Enter or a click on a row's cell does; null where it leads nowhere.
    public @Nullable Consumer<R> link(R row) {
        return leads.test(row) ? link : null;
    }

    @Nullable Comparator<R> order() {
        return order;
    }

    private static <R> BiFunction<R, String, Reading> byLabel(
            Function<R, List<Option>> options,
            BiFunction<R, String, Reading> pick,
            String unknown) {
        return (row, typed) -> {
            String wanted = typed.strip();
            for (Option option : options.apply(row)) {
                if (option.label().equalsIgnoreCase(wanted)) {
                    return pick.apply(row, option.key());
                }
            }
            return wanted.isEmpty() ? pick.apply(row, "") : Reading.refused(unknown);
        };
    }
}
