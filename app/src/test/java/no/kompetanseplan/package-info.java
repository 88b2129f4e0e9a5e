/// Tests of the house itself: its layers, its rules and its program as a whole.
@NullMarked
package no.kompetanseplan;

import org.jspecify.annotations.NullMarked;
