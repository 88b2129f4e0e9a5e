package no.kompetanseplan.ui.kit.table;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;

/// What the page does when the user acts on a table. An act that the page has not taken on is not
/// offered: its key goes on to the window.
public final class Acts<R> {

    private @Nullable Consumer<Edits<R>> edit;
    private @Nullable Consumer<List<R>> remove;
    private @Nullable Consumer<List<R>> duplicate;
    private @Nullable ObjIntConsumer<List<R>> move;
    private @Nullable Consumer<List<Refusal>> refused;
    private @Nullable Consumer<R> inspect;
    private @Nullable Consumer<R> fold;
    private @Nullable Consumer<R> open;
    private @Nullable Consumer<String> say;
    private @Nullable Runnable resize;

    /// Cells change; all of them in one step. Without this the table is for reading only.
    public Acts<R> onEdit(Consumer<Edits<R>> action) {
        edit = action;
        return this;
    }

    /// Ctrl+Delete.
    public Acts<R> onRemove(Consumer<List<R>> action) {
        remove = action;
        return this;
    }

    /// Ctrl+Shift+D.
    public Acts<R> onDuplicate(Consumer<List<R>> action) {
        duplicate = action;
        return this;
    }

    /// Alt+Shift+up or down, given as -1 or 1, for rows of one section in plan order.
    public Acts<R> onMove(ObjIntConsumer<List<R>> action) {
        move = action;
        return this;
    }

    /// Cells that kept their old value, after filling or emptying or when an editor was left.
    public Acts<R> onRefused(Consumer<List<Refusal>> action) {
        refused = action;
        return this;
    }

    /// Ctrl+Enter: into the inspector.
    public Acts<R> onInspect(Consumer<R> action) {
        inspect = action;
        return this;
    }

    /// A row that folds others is opened or closed.
    public Acts<R> onFold(Consumer<R> action) {
        fold = action;
        return this;
    }

    /// Enter or a double click on a cell that can't be changed: what it is made of. The column is
    /// the one with focus.
    public Acts<R> onOpen(Consumer<R> action) {
        open = action;
        return this;
    }

    /// A short sentence for the user, such as why rows can't be moved now.
    public Acts<R> onSay(Consumer<String> action) {
        say = action;
        return this;
    }

    /// The widths of columns have been chosen; told when the pull has ended.
    public Acts<R> onResize(Runnable action) {
        resize = action;
        return this;
    }

    public @Nullable Consumer<Edits<R>> edit() {
        return edit;
    }

    public @Nullable Consumer<List<R>> remove() {
        return remove;
    }

    public @Nullable Consumer<List<R>> duplicate() {
        return duplicate;
    }

    public @Nullable ObjIntConsumer<List<R>> move() {
        return move;
    }

    public @Nullable Consumer<List<Refusal>> refused() {
        return refused;
    }

    public @Nullable Consumer<R> inspect() {
        return inspect;
    }

    public @Nullable Consumer<R> fold() {
        return fold;
    }

    public @Nullable Consumer<R> open() {
        return open;
    }

    public @Nullable Consumer<String> say() {
        return say;
    }

    public @Nullable Runnable resize() {
        return resize;
    }
}
