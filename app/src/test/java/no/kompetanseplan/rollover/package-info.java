/// Tests of the way from one plan to the next.
@NullMarked
package no.kompetanseplan.rollover;

import org.jspecify.annotations.NullMarked;
