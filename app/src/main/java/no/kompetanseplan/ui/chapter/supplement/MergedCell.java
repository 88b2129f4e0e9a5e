package no.kompetanseplan.ui.chapter.supplement;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.exchange.document.Part;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// One part of a printed plan as the window shows it to be read.
final class MergedCell extends ListCell<Part> {

    /// A table of so many columns is no wider than the text.
    private static final int FEW = 4;

    private final PrintedPlan plan;
    private final VBox box = new VBox();

    MergedCell(PrintedPlan plan) {
        this.plan = plan;
        box.getStyleClass().add("merged-part");
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        double given = width > 0 ? width : getWidth();
        double inside = given - snappedLeftInset() - snappedRightInset();
        return isEmpty() || inside <= 0
                ? super.computePrefHeight(width)
                : box.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable Part part, boolean empty) {
        super.updateItem(part, empty);
        if (part == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.getChildren().setAll(node(part));
        setAccessibleText(spoken(part));
        setGraphic(box);
    }

    private Region node(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading(heading);
            case Part.Paragraph paragraph ->
                    flow(paragraph.prose(), paragraph.isNote() ? "merged-note" : "merged-text");
            case Part.Quote quote -> flow(quote.prose(), "merged-quote");
            case Part.Item item -> item(item);
            case Part.Table table -> table(table);
            case Part.Figure figure -> flow(Prose.plain(said(figure)), "merged-note");
        };
    }

    private static Label heading(Part.Heading heading) {
        Label label = new Label(heading.line());
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("merged-h" + Math.min(3, heading.level()));
        return label;
    }

    private HBox item(Part.Item item) {
        Label mark = new Label(item.number().isEmpty() ? "•" : item.number() + ".");
        mark.setMinWidth(USE_PREF_SIZE);
        TextFlow words = flow(item.prose(), "merged-text");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(mark, words);
        line.getStyleClass().add(item.depth() == 0 ? "merged-item" : "merged-point");
        return line;
    }

    private TextFlow flow(Prose prose, String style) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().addAll("prose", style);
        for (Span span : prose.spans()) {
            flow.getChildren().add(text(span));
        }
        flow.setMinHeight(USE_PREF_SIZE);
        return flow;
    }

    private Text text(Span span) {
        Text text = new Text(words(span));
        switch (span) {
            case Span.Words words -> {
                if (words.bold()) {
                    text.getStyleClass().add("prose-bold");
                }
                if (words.italic()) {
                    text.getStyleClass().add("prose-italic");
                }
            }
            case Span.Note _ -> {}
            case Span.Reference _ -> text.getStyleClass().add("prose-reference");
            case Span.Gap _ -> text.getStyleClass().add("prose-gap");
        }
        return text;
    }

    /// A footnote stands in its place: there is no foot of a page here.
    private String words(Span span) {
        return switch (span) {
            case Span.Words words -> words.text();
            case Span.Note note -> " (" + note.text() + ")";
            case Span.Reference reference -> plan.name(reference.row());
            case Span.Gap gap -> plan.texts().get("document.gap", gap.wants());
        };
    }

    private VBox table(Part.Table table) {
        Label caption = new Label(caption(table));
        caption.setWrapText(true);
        caption.setMinHeight(USE_PREF_SIZE);
        caption.getStyleClass().addAll("semi", "merged-caption");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("merged-table");
        int sum = table.columns().stream().mapToInt(Column::width).sum();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 * column.width() / Math.max(1, sum));
            width.setHalignment(
                    column.isNumber() && isOfFigures(table, i) ? HPos.RIGHT : HPos.LEFT);
            grid.getColumnConstraints().add(width);
        }
        row(grid, 0, table.columns().stream().map(Column::head).toList(), true);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isTotal = table.hasTotal() && i == table.rows().size() - 1;
            row(grid, i + 1, table.rows().get(i), isTotal);
        }
        VBox whole = new VBox(caption, grid);
        if (table.columns().size() <= FEW) {
            whole.getStyleClass().add("merged-narrow");
        }
        return whole;
    }

    private static boolean isOfFigures(Part.Table table, int column) {
        return table.rows().stream()
                .map(cells -> cells.get(column))
                .allMatch(cell -> cell.length() < 2 || cell.chars().anyMatch(Character::isDigit));
    }

    /// A figure is told of in words here: its numbers stand in a table of the plan.
    private String said(Part.Figure figure) {
        return (plan.caption(figure) + ". " + figure.description()).strip();
    }

    private String caption(Part.Table table) {
        return plan.caption(table).replaceFirst("[:\\s]+$", "");
    }

    private static void row(GridPane grid, int line, List<String> cells, boolean isStrong) {
        for (int i = 0; i < cells.size(); i++) {
            Label label = new Label(cells.get(i).replace("/", "/\u200B"));
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            if (isStrong) {
                label.getStyleClass().add("semi");
            }
            GridPane.setValignment(label, VPos.TOP);
            grid.add(label, i, line);
        }
    }

    private String spoken(Part part) {
        return switch (part) {
            case Part.Heading heading -> heading.line();
            case Part.Paragraph paragraph -> paragraph.prose().words(this::words);
            case Part.Quote quote -> quote.prose().words(this::words);
            case Part.Item item -> item.prose().words(this::words);
            case Part.Table table -> {
                List<String> lines = new ArrayList<>();
                lines.add(caption(table));
                table.rows().forEach(cells -> lines.add(String.join(", ", cells)));
                yield String.join("\n", lines);
            }
            case Part.Figure figure -> said(figure);
        };
    }
}
