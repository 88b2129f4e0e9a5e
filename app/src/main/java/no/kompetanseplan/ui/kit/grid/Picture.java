package no.kompetanseplan.ui.kit.grid;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

import no.kompetanseplan.ui.kit.Badge;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.RowLook;
import no.kompetanseplan.ui.kit.table.RowLook.Fold;

import org.jspecify.annotations.Nullable;

/// What stands before the words of a cell: a sign that folds, a badge and an icon, each if any.
record Picture(@Nullable Icon icon, Fold fold, @Nullable Badge badge) {

    static final Picture NONE = of(null);

    static Picture of(@Nullable Icon icon) {
        return new Picture(icon, Fold.NONE, null);
    }

    /// That of a cell that begins its row.
    static Picture of(@Nullable Icon icon, RowLook look) {
        return new Picture(icon, look.fold(), look.badge());
    }

    /// A new node of it; null when there is nothing to show.
    @Nullable Node node() {
        Node mark = icon == null ? null : icon.small();
        if (badge == null && fold == Fold.NONE) {
            return mark;
        }
        HBox before = new HBox();
        before.getStyleClass().add("before");
        switch (fold) {
            case OPEN -> before.getChildren().add(Icon.EXPAND.small());
            case CLOSED -> before.getChildren().add(Icon.NEXT.small());
            case NONE -> {}
        }
        if (badge != null) {
            before.getChildren().add(Words.mark(badge.letter(), badge.colour()));
        }
        if (mark != null) {
            before.getChildren().add(mark);
        }
        return before;
    }
}
