/// Tests of search and replacement in the whole plan.
@NullMarked
package no.kompetanseplan.ui.chapter.find;

import org.jspecify.annotations.NullMarked;
