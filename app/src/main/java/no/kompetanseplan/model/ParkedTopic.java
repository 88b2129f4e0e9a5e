package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

/// A topic outside the plan that is taken up again at the next rollover.
///
/// @param id its name for ever
/// @param title topic
/// @param text what it is about
/// @param section section that parks it
/// @param due when it comes back
/// @param closed it has been dealt with
/// @param outcome what came of it
/// @param rank place among its like
public record ParkedTopic(
        Id id,
        String title,
        String text,
        @Nullable Id section,
        Period due,
        boolean closed,
        String outcome,
        String rank)
        implements Row {}
