package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A comment in a hearing, tied to a place in the plan, and the answer to it.
///
/// @param id its name for ever
/// @param hearing round
/// @param recipient who made it
/// @param number number in the round
/// @param target paragraph, measure, rule or figure it is about
/// @param field field of it, empty for the whole
/// @param wording what stood there when the comment was made
/// @param text the comment
/// @param page where in their letter
/// @param received day it came
/// @param answer what was decided
/// @param reason why
/// @param closed it is answered
/// @param forum body whose meeting is to answer it
/// @param rank place among its like
public record HearingComment(
        Id id,
        @Nullable Id hearing,
        @Nullable Id recipient,
        String number,
        @Nullable Id target,
        String field,
        String wording,
        String text,
        String page,
        @Nullable LocalDate received,
        @Nullable CommentAnswer answer,
        String reason,
        boolean closed,
        @Nullable Id forum,
        String rank)
        implements Row {

    /// Whether it waits for its answer: nobody has said that it is answered, or there is no answer,
    /// or a refusal has no reason. One that waits for a meeting is open too.
    public boolean isOpen() {
        return !closed || answer == null || lacksReason();
    }

    /// Whether the answer must have a reason and has none.
    private boolean lacksReason() {
        return answer == CommentAnswer.NOT_FOLLOWED && reason.isBlank();
    }
}
