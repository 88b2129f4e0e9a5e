/// Tests of the page of theme days.
@NullMarked
package no.kompetanseplan.ui.chapter.control;

import org.jspecify.annotations.NullMarked;
