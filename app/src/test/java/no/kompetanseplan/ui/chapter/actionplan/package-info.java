/// Tests of the pages of `ui.chapter.actionplan`.
@NullMarked
package no.kompetanseplan.ui.chapter.actionplan;

import org.jspecify.annotations.NullMarked;
