package no.kompetanseplan.ui.chapter.fetch;

import javafx.scene.Node;

import no.kompetanseplan.exchange.measures.MeasureColumn;
import no.kompetanseplan.exchange.measures.MeasureImport;
import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.measures.MeasurePreview.Outcome;
import no.kompetanseplan.exchange.measures.MeasureTable;
import no.kompetanseplan.exchange.office.SourceTable;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// The inspector beside the preview: which table is read, what each of its columns is, where rows
/// without a dimension go, and what comes of it in numbers.
final class FileColumns {

    private static final String NONE = "-";
    private static final String ALL = "0";

    private final Texts texts;
    private final Consumer<MeasureImport> choose;
    private final InspectorPane pane;

    /// @param choose told of another choice
    FileColumns(Texts texts, Consumer<MeasureImport> choose) {
        this.texts = texts;
        this.choose = choose;
        this.pane = new InspectorPane(texts, "import.page.columns", "import.page.columns.says");
    }

    Node node() {
        return pane.node();
    }

    /// Shows what can be chosen of a file, and what is.
    void show(MeasureImport file, Plan plan) {
        List<Node> pieces = new ArrayList<>();
        pieces.add(tables(file));
        columns(file).forEach((head, field) -> pieces.add(column(file, head, field)));
        if (!plan.dimensions().isEmpty()) {
            pieces.add(dimension(file, plan));
        }
        pane.choices(pieces);
    }

    /// Shows the sums.
    void counts(MeasurePreview preview) {
        List<Node> lines = new ArrayList<>();
        lines.add(pane.caption("import.page.fromfile"));
        lines.add(pane.line(texts.get("import.page.read"), preview.lines().size(), false));
        for (Outcome outcome : Outcome.values()) {
            lines.add(pane.line(texts.get(outcome.key()), preview.count(outcome), false));
        }
        lines.add(pane.line(texts.get("import.page.taken"), preview.taken(), true));
        pane.sums(lines);
    }

    private ChoicePiece tables(MeasureImport file) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(ALL, texts.get("import.page.table.all")));
        for (SourceTable table : file.tables()) {
            if (!table.rows().isEmpty()) {
                String name = shortened(table.number() + " " + table.name());
                options.add(
                        Option.of(
                                Integer.toString(table.number()),
                                texts.get("import.page.table.rows", name, table.rows().size())));
            }
        }
        return new ChoicePiece(texts.get("import.page.table"))
                .options(options)
                .show(Integer.toString(file.only()))
                .onCommit(key -> choose.accept(file.withTable(Integer.parseInt(key))));
    }

    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "…";
    }

    /// The heads of the tables that are read, each once, with what it is taken for.
    private static Map<String, String> columns(MeasureImport file) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (MeasureTable table : file.understood()) {
            for (MeasureTable.Column column : table.columns()) {
                MeasureColumn field = column.field();
                columns.putIfAbsent(column.head(), field == null ? NONE : field.key());
            }
        }
        if (columns.isEmpty()) {
            file.tables().stream()
                    .filter(table -> file.only() == 0 || table.number() == file.only())
                    .max((one, two) -> Integer.compare(one.rows().size(), two.rows().size()))
                    .map(MeasureTable::heads)
                    .orElse(List.of())
                    .forEach(head -> columns.putIfAbsent(head, said(file, head)));
        }
        return columns;
    }

    private static String said(MeasureImport file, String head) {
        MeasureColumn column = file.choice().likely(head);
        return column == null ? NONE : column.key();
    }

    private ChoicePiece column(MeasureImport file, String head, String field) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(NONE, texts.get("import.column.none")));
        for (MeasureColumn column : MeasureColumn.values()) {
            options.add(Option.of(column.key(), texts.get(column.label())));
        }
        return new ChoicePiece(head)
                .options(options)
                .show(field)
                .onCommit(key ->
                        choose.accept(
                                file.withChoice(file.choice().with(head, MeasureColumn.of(key)))));
    }

    private ChoicePiece dimension(MeasureImport file, Plan plan) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of(NONE, texts.get("import.page.dimension.none")));
        for (Dimension each : plan.ordered(DimensionFields.TABLE)) {
            options.add(Option.of(each.name(), each.name()));
        }
        String chosen = file.dimension().isEmpty() ? NONE : file.dimension();
        return new ChoicePiece(texts.get("import.page.dimension"))
                .options(options)
                .show(chosen)
                .onCommit(key ->
                        choose.accept(file.withDimension(Objects.equals(key, NONE) ? "" : key)));
    }
}
