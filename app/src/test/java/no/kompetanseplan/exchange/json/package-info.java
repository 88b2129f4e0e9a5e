/// What is written is read, and what is not a plan is refused with one sentence.
@NullMarked
package no.kompetanseplan.exchange.json;

import org.jspecify.annotations.NullMarked;
