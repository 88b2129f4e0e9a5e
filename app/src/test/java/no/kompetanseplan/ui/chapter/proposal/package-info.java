/// Tests of the pages of `ui.chapter.proposal`.
@NullMarked
package no.kompetanseplan.ui.chapter.proposal;

import org.jspecify.annotations.NullMarked;
