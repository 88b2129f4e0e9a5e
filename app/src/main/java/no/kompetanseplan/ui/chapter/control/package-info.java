/// The page of findings: what does not agree or is missing, where, why it matters, and the answer
/// that lets it stand.
@NullMarked
package no.kompetanseplan.ui.chapter.control;

import org.jspecify.annotations.NullMarked;
