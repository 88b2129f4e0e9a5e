/// Tests of the page of theme days.
@NullMarked
package no.kompetanseplan.ui.chapter.themeday;

import org.jspecify.annotations.NullMarked;
