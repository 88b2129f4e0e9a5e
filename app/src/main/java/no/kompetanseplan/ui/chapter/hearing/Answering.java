package no.kompetanseplan.ui.chapter.hearing;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

/// Answers comments by keys: 1 to 4 choose, J and K step through the open ones, Alt+Enter answers
/// and goes on.
final class Answering {

    private final Desk desk;
    private final CommentsTable comments;
    private final CommentInspector inspector;

    Answering(Desk desk, CommentsTable comments, CommentInspector inspector) {
        this.desk = desk;
        this.comments = comments;
        this.inspector = inspector;
    }

    /// Hears the keys of the comments, of what stands around them, and of the inspector.
    void listen(Node around) {
        comments.grid().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        around.addEventFilter(KeyEvent.KEY_PRESSED, this::answerKey);
        inspector.node().addEventFilter(KeyEvent.KEY_PRESSED, this::answerKey);
    }

    private void pressed(KeyEvent event) {
        boolean isPlain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!isPlain || comments.model().selected() == null) {
            return;
        }
        CommentAnswer answer = keyed(event.getCode());
        if (answer != null) {
            give(answer);
        } else if (event.getCode() == KeyCode.J || event.getCode() == KeyCode.K) {
            var _ = step(event.getCode() == KeyCode.J ? 1 : -1);
        } else {
            return;
        }
        event.consume();
    }

    private void give(CommentAnswer answer) {
        inspector.answer(answer);
        if (answer == CommentAnswer.NOT_FOLLOWED && inspector.reason().isEmpty()) {
            Platform.runLater(inspector::focusReason); // the letter of the key is not for the field
        }
    }

    private static @Nullable CommentAnswer keyed(KeyCode code) {
        return switch (code) {
            case DIGIT1, NUMPAD1 -> CommentAnswer.FOLLOWED;
            case DIGIT2, NUMPAD2 -> CommentAnswer.PARTLY;
            case DIGIT3, NUMPAD3 -> CommentAnswer.NOT_FOLLOWED;
            case DIGIT4, NUMPAD4 -> CommentAnswer.NOTED;
            default -> null;
        };
    }

    private void answerKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isAltDown()) {
            event.consume();
            next();
        }
    }

    /// Marks the comment as answered and stands in the next open one; says what is lacking for
    /// that.
    void next() {
        Hearing.Comment at = comments.model().selected();
        if (at == null) {
            return;
        }
        inspector.commit();
        HearingComment row = desk.session().plan().find(HearingCommentFields.TABLE, at.row().id());
        CommentAnswer answer = row == null ? null : row.answer();
        if (answer == null) {
            desk.window().toast(desk.text("hearing.answer.first"), false);
            return;
        }
        if (answer == CommentAnswer.NOT_FOLLOWED && inspector.reason().isEmpty()) {
            desk.window().toast(desk.text("hearing.reason.first"), false);
            inspector.focusReason();
            return;
        }
        Id next = comments.openBeside(at.row().id(), 1);
        desk.edit(
                "step.hearing-comment.close",
                plan ->
                        plan.with(
                                HearingCommentFields.TABLE,
                                at.row().id(),
                                HearingCommentFields.CLOSED,
                                true),
                () -> {
                    if (next != null) {
                        comments.model().reveal(next, null);
                    } else {
                        desk.window().toast(desk.text("hearing.answer.all"), false);
                    }
                    comments.grid().requestFocus();
                });
    }

    /// Stands in the next or the earlier open comment; false when there is no other.
    boolean step(int by) {
        Hearing.Comment at = comments.model().selected();
        Id next = comments.openBeside(at == null ? null : at.row().id(), by);
        if (next != null) {
            inspector.commit();
            comments.model().reveal(next, null);
            comments.grid().requestFocus();
        }
        return next != null;
    }
}
