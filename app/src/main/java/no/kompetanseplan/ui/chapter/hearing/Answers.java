package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Look;

/// How answers are shown.
final class Answers {

    private Answers() {}

    static String words(Hearing.Comment comment, Texts texts) {
        CommentAnswer answer = comment.row().answer();
        if (!comment.forum().isEmpty()) {
            return texts.get("hearing.waits", comment.forum());
        }
        return comment.isOpen() || answer == null
                ? texts.get("hearing.unanswered")
                : words(answer, texts);
    }

    static String words(CommentAnswer answer, Texts texts) {
        return texts.get("choice.CommentAnswer." + answer.name());
    }

    static Look look(Hearing.Comment comment) {
        if (!comment.forum().isEmpty()) {
            return Look.of(Tone.MUTED, Icon.GROUPS, "");
        }
        CommentAnswer answer = comment.isOpen() ? null : comment.row().answer();
        return switch (answer) {
            case FOLLOWED -> Look.of(Tone.SUCCESS, Icon.CHECK, "");
            case PARTLY -> Look.of(Tone.PLAIN, Icon.CHECK, "");
            case NOT_FOLLOWED -> Look.of(Tone.MUTED, Icon.REFUSED, "");
            case NOTED -> Look.of(Tone.MUTED, Icon.INFO, "");
            case null -> Look.of(Tone.WARNING, Icon.FINDING, "");
        };
    }
}
