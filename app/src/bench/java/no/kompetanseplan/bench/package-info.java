/// How the time of opening, editing and exporting grows with the plan, beside a plain program that
/// does the same work in the same run. Figures of one machine are worth little; the ratios are
/// printed.
@NullMarked
package no.kompetanseplan.bench;

import org.jspecify.annotations.NullMarked;
