/// Tests of the pages of `ui.chapter.area`.
@NullMarked
package no.kompetanseplan.ui.chapter.area;

import org.jspecify.annotations.NullMarked;
