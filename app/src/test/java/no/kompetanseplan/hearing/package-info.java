/// Tests of hearing and adoption.
@NullMarked
package no.kompetanseplan.hearing;

import org.jspecify.annotations.NullMarked;
