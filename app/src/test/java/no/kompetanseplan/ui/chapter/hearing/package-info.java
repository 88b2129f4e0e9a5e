/// Tests of the page of hearings and decisions.
@NullMarked
package no.kompetanseplan.ui.chapter.hearing;

import org.jspecify.annotations.NullMarked;
