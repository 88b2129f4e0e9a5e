package no.kompetanseplan.ui.chapter.budget;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.FilterField;
import no.kompetanseplan.ui.kit.Segments;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Which lines of a long table are looked at: those that fall short, those that are pinned, or
/// those with some words, and whether the groups are open.
final class BudgetFilter {

    /// Which municipalities.
    enum Which {
        ALL,
        SHORT,
        PINNED
    }

    private final Desk desk;
    private final Runnable changed;
    private final Runnable down;
    private final Segments<Which> which;
    private final FilterField field;
    private final HBox folds;
    private final StringProperty words = new SimpleStringProperty("");
    private final FlowPane node = new FlowPane();
    private final Set<Id> pinned = new LinkedHashSet<>();

    /// @param changed other lines are wanted
    /// @param fold folds all groups, or opens them
    /// @param down puts the keyboard in the table
    /// @param more what stands behind these
    BudgetFilter(
            Desk desk,
            Runnable changed,
            Consumer<Boolean> fold,
            Runnable down,
            List<? extends Node> more) {
        this.desk = desk;
        this.changed = changed;
        this.down = down;
        String kept = desk.window().recall(key());
        for (String each : (kept == null ? "" : kept).split(",", -1)) {
            if (!each.isBlank()) {
                pinned.add(Id.of(each));
            }
        }
        which = Segments.of(List.of(Which.values()), this::plain).small();
        which.valueProperty().subscribe((_, _) -> changed.run());
        field = new FilterField(desk.text("budget.filter"), words, down);
        words.subscribe((_, _) -> changed.run());
        Button open = new Button(desk.text("budget.groups.open"));
        open.setOnAction(_ -> fold.accept(false));
        Button close = new Button(desk.text("budget.groups.only"));
        close.setOnAction(_ -> fold.accept(true));
        for (Button each : List.of(open, close)) {
            each.getStyleClass().addAll("flat", "small");
        }
        folds = new HBox(open, close);
        node.getStyleClass().addAll("tool-row", "budget-filter");
        node.getChildren().setAll(which, field, folds);
        node.getChildren().addAll(more);
    }

    private String key() {
        return "budget.pinned." + desk.window().planName();
    }

    Node node() {
        return node;
    }

    FilterField field() {
        return field;
    }

    /// Offers what makes sense for a table.
    void show(BudgetTable table, BudgetChoice choice) {
        boolean bodies = choice.lines().axis() == Axis.MUNICIPALITY;
        boolean groups = choice.lines().isGrouped();
        if (bodies) {
            List<BudgetRow> lines =
                    table.rows().stream().filter(row -> row.kind() == BudgetRow.Kind.LINE).toList();
            which.say(each -> {
                long count = lines.stream().filter(row -> is(row, each)).count();
                return plain(each) + " " + count;
            });
        }
        show(which, bodies);
        show(folds, groups);
    }

    private static void show(Node part, boolean on) {
        part.setVisible(on);
        part.setManaged(on);
    }

    /// What is looked for; null for everything, as it is folded.
    @Nullable Predicate<BudgetRow> wanted(BudgetChoice choice) {
        String typed = words.get().strip().toLowerCase(Locale.ROOT);
        boolean bodies = choice.lines().axis() == Axis.MUNICIPALITY;
        Which of = bodies ? which.getValue() : Which.ALL;
        return of == Which.ALL && typed.isEmpty()
                ? null
                : row -> is(row, of) && row.label().toLowerCase(Locale.ROOT).contains(typed);
    }

    void only(Which wanted) {
        which.setValue(wanted);
    }

    /// The municipalities and measures that stand on top of the table.
    Set<Id> pinned() {
        return Set.copyOf(pinned);
    }

    /// A button that pins a municipality or a measure, or lets it go.
    Button pinButton(Id row, Axis axis) {
        String act = pinned.contains(row) ? "unpin" : "pin";
        Button pin = Buttons.of(desk.text("budget.facts." + act + "." + axis.name()));
        pin.setOnAction(_ -> {
            pin(row);
            down.run();
        });
        return pin;
    }

    private void pin(Id row) {
        if (!pinned.remove(row)) {
            pinned.add(row);
        }
        desk.window().remember(key(), String.join(",", pinned.stream().map(Id::toString).toList()));
        changed.run();
    }

    private boolean is(BudgetRow row, Which wanted) {
        Id body = row.row();
        return switch (wanted) {
            case ALL -> true;
            case SHORT -> row.left().compareTo(Money.ZERO) < 0;
            case PINNED -> body != null && pinned.contains(body);
        };
    }

    private String plain(Which each) {
        return desk.text("budget.which." + each.name());
    }
}
