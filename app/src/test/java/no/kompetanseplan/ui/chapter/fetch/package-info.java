/// Tests of taking measures in from a file.
@NullMarked
package no.kompetanseplan.ui.chapter.fetch;

import org.jspecify.annotations.NullMarked;
