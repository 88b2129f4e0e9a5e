package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import java.util.List;

/// One kind of thing to look for in a text by itself. What it finds follows from the text and a few
/// facts of the plan alone, so after an edit only the texts that have changed are read again, as
/// long as the facts are the same.
///
/// @param <F> the facts, equal when they say the same
interface TextCheck<F> {

    /// What must be known of a plan.
    ///
    /// @param measured what is measured and not decided
    F facts(Plan plan, Facts measured);

    /// What is found in a text.
    List<Finding> in(Writing writing, F facts);
}
