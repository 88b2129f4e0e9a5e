/// Tests of the pages of `ui.chapter.field`.
@NullMarked
package no.kompetanseplan.ui.chapter.field;

import org.jspecify.annotations.NullMarked;
