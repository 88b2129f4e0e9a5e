/// Tests of spelling.
@NullMarked
package no.kompetanseplan.spelling;

import org.jspecify.annotations.NullMarked;
