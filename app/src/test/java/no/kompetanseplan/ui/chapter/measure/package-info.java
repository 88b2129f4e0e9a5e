/// Tests of the pages of `ui.chapter.measure`.
@NullMarked
package no.kompetanseplan.ui.chapter.measure;

import org.jspecify.annotations.NullMarked;
