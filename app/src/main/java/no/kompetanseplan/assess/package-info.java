/// Everything that follows from a plan, computed once: window, exports and command line read the
/// same [Assessment], so no two of them can disagree on a sum. Imports `model` and the engines.
@NullMarked
package no.kompetanseplan.assess;

import org.jspecify.annotations.NullMarked;
