/// The sample plan: how it was made from transcribed facts, and what must hold of it.
@NullMarked
package no.kompetanseplan.sample;

import org.jspecify.annotations.NullMarked;
