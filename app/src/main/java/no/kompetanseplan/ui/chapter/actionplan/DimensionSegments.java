package no.kompetanseplan.ui.chapter.actionplan;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.measure.ActionPlanModel;
import no.kompetanseplan.ui.chapter.measure.MeasureTable;
import no.kompetanseplan.ui.chapter.measure.MeasureTable.Part;
import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// «Alle 37 | R 9 | M 6 | K 22»: which table of the action plan is shown. Made anew when a count
/// changes, keeping the choice and the keyboard.
final class DimensionSegments extends StackPane {

    /// One choice: all tables, or the one of a dimension.
    private record Choice(@Nullable Dimension dimension, String words) {
        @Nullable Id id() {
            return dimension == null ? null : dimension.id();
        }
    }

    private final Texts texts;
    private final Consumer<@Nullable Id> pick;
    private List<Choice> choices = List.of();

    DimensionSegments(Texts texts, Consumer<@Nullable Id> pick) {
        this.texts = texts;
        this.pick = pick;
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
    }

    void show(MeasureTable table, @Nullable Id only) {
        List<Choice> now = new ArrayList<>();
        now.add(new Choice(null, texts.get("measures.all", table.total())));
        for (Part part : table.parts()) {
            if (part.dimension() != null) {
                String count = Integer.toString(part.measures().size());
                now.add(new Choice(part.dimension(), count));
            }
        }
        if (!now.equals(choices) || getChildren().isEmpty()) {
            choices = now;
            build(only);
        } else if (getChildren().getFirst() instanceof Segments<?> segments) {
            select(segments, only);
        }
    }

    private void build(@Nullable Id only) {
        boolean hadFocus = isFocusWithin();
        Segments<Choice> segments =
                Segments.of(choices, Choice::words, DimensionSegments::mark).small();
        segments.setAccessibleText(texts.get("measures.table"));
        select(segments, only);
        segments.valueProperty().subscribe((_, now) -> pick.accept(now.id()));
        getChildren().setAll(segments);
        if (hadFocus) {
            segments.getChildren().stream()
                    .filter(Node::isFocusTraversable)
                    .findFirst()
                    .ifPresent(Node::requestFocus);
        }
    }

    @SuppressWarnings("unchecked") // only build() puts segments here, and of choices
    private void select(Segments<?> segments, @Nullable Id only) {
        for (Choice choice : choices) {
            if (only == null ? choice.id() == null : only.equals(choice.id())) {
                ((Segments<Choice>) segments).setValue(choice);
            }
        }
    }

    private static @Nullable Node mark(Choice choice) {
        if (choice.dimension() == null) {
            return null;
        }
        Badge badge = ActionPlanModel.badge(choice.dimension());
        Node mark = Words.mark(badge.letter(), badge.colour());
        mark.setAccessibleText(badge.name());
        return mark;
    }
}
