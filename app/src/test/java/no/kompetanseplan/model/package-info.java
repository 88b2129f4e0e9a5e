/// The laws of the plan as a value, on generated plans that other tests may use too.
@NullMarked
package no.kompetanseplan.model;

import org.jspecify.annotations.NullMarked;
