/// Tests of the supplements of the municipalities.
@NullMarked
package no.kompetanseplan.ui.chapter.supplement;

import org.jspecify.annotations.NullMarked;
