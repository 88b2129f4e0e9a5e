/// Tests of the page of the rollover.
@NullMarked
package no.kompetanseplan.ui.chapter.rollover;

import org.jspecify.annotations.NullMarked;
