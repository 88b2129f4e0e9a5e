/// The staff registers and population tables of a plan as values ([Register], [Population],
/// gathered in [Facts]), the lines a plan file keeps of them, and what is counted of them for
/// chapter 3. Imports `model` only.
@NullMarked
package no.kompetanseplan.staffing;

import org.jspecify.annotations.NullMarked;
