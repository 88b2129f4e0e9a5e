package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// Papers to write into a folder.
///
/// @param of the hearing round, the matter or the municipality they are of
/// @param only the only recipient, council or municipality to write one for; null for all
public record Paper(Kind kind, Id of, @Nullable Id only) {

    /// What is written.
    public enum Kind {
        /// What was said in a hearing and what it led to.
        COMMENTS,
        /// What each council is asked to decide on.
        CASE_PAPERS,
        /// What a municipality says to the plan.
        SUPPLEMENTS,
        /// The plan for a municipality, with what it says in its place.
        MERGED,
        /// The programme of a theme day.
        PROGRAMME,
        /// What became of a grant, for the one who gave it.
        GRANT_REPORT
    }
}
