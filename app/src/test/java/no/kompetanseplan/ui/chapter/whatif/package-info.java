/// Tests of the page of `ui.chapter.whatif`.
@NullMarked
package no.kompetanseplan.ui.chapter.whatif;

import org.jspecify.annotations.NullMarked;
