package no.kompetanseplan.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The fields of a row, or of several rows at once, by the same columns as the table's. Where rows
/// differ it says «Ulike verdier», and a change there changes all of them in one step.
public final class Form<R> extends VBox {

    private static final double NARROW_EM = 18;

    private final Texts texts;
    private final Function<R, ?> key;
    private final Map<String, RowField<R>> fields = new LinkedHashMap<>();
    private List<R> rows = List.of();
    private Consumer<Edits<R>> edit = edits -> {};
    private @Nullable Consumer<Edits<R>> type;

    private Form(Texts texts, Function<R, ?> key) {
        this.texts = texts;
        this.key = key;
        getStyleClass().add("form");
    }

    /// A form whose fields are added in `add`.
    ///
    /// @param key tells a row from all others, also when a newer version of it takes its place
    public static <R> Form<R> of(Texts texts, Function<R, ?> key, Consumer<Form<R>> add) {
        Form<R> form = new Form<>(texts, key);
        add.accept(form);
        return form;
    }

    /// A field on a line of its own.
    public Form<R> field(Column<R> column) {
        getChildren().add(add(column));
        return this;
    }

    /// Two fields beside each other; below each other when the form is narrow.
    public Form<R> pair(Column<R> first, Column<R> second) {
        getChildren().add(new Pair(add(first), add(second), NARROW_EM));
        return this;
    }

    /// A small heading, with a link to the right of it where there is one.
    public Form<R> section(String words, @Nullable Node link) {
        Label label = new Label(words);
        HBox line = new HBox(label);
        line.getStyleClass().add("section-line");
        if (link != null) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            line.getChildren().addAll(space, link);
        }
        getChildren().add(line);
        return this;
    }

    /// Anything else that belongs between the fields.
    public Form<R> node(Node node) {
        getChildren().add(node);
        return this;
    }

    /// A finished change, of all rows shown.
    public Form<R> onEdit(Consumer<Edits<R>> action) {
        edit = action;
        return this;
    }

    /// Text as it is typed, half a second after the last key. Without it, text is given when it is
    /// finished.
    public Form<R> onType(Consumer<Edits<R>> action) {
        type = action;
        return this;
    }

    /// Shows rows. For the same rows in newer versions, what is being typed stays.
    public void show(List<R> newest) {
        List<?> before = rows.stream().map(key).toList();
        boolean same = before.equals(newest.stream().map(key).toList());
        if (!same) {
            commit();
        }
        rows = List.copyOf(newest);
        List<RowField<R>> all = new ArrayList<>(fields.values());
        all.forEach(field -> field.show(rows, same));
    }

    /// Writes what is being typed.
    public void commit() {
        fields.values().forEach(RowField::commit);
    }

    /// Puts the keyboard in the field of a column; in the first field for an unknown one.
    public void focus(@Nullable String column) {
        RowField<R> field = column == null ? null : fields.get(column);
        if (field == null && !fields.isEmpty()) {
            field = fields.values().iterator().next();
        }
        if (field != null) {
            field.input().requestFocus();
        }
    }

    /// As [#focus], and in a field of text writes on from what stands there.
    public void write(String column, String typed) {
        focus(column);
        RowField<R> field = fields.get(column);
        if (field != null && field.input() instanceof TextInputControl text && text.isEditable()) {
            text.end();
            text.replaceSelection(typed);
        }
    }

    List<R> rows() {
        return rows;
    }

    void edited(Edits<R> edits) {
        edit.accept(edits);
    }

    void typed(Edits<R> edits) {
        if (type != null) {
            type.accept(edits);
        }
    }

    private Node add(Column<R> column) {
        RowField<R> field = RowField.of(this, column, texts);
        fields.put(column.key(), field);
        return field.node();
    }
}
