/// Tests of chapter text.
@NullMarked
package no.kompetanseplan.ui.chapter.prose;

import org.jspecify.annotations.NullMarked;
