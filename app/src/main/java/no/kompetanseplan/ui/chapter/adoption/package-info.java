/// What stands in the way of adopting the plan, wherever it is shown.
@NullMarked
package no.kompetanseplan.ui.chapter.adoption;

import org.jspecify.annotations.NullMarked;
