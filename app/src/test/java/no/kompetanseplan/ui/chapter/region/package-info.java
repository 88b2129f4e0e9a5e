/// The page of the plan as a whole.
@NullMarked
package no.kompetanseplan.ui.chapter.region;

import org.jspecify.annotations.NullMarked;
