/// From one plan to the next: the clocks that tell when, what the next rollover takes up, the new
/// plan that begins from the old one, and what becomes of each of its measures. Pure functions of
/// the plan and the day. May import `model`, `text`, `registers`, `checks` and `assess`.
@NullMarked
package no.kompetanseplan.rollover;

import org.jspecify.annotations.NullMarked;
