/// The registers of a plan (goals, bodies, definitions, sources, duties, …) as the tables that a
/// chapter shows and prints where it asks for them. Pure functions of the plan; the window and the
/// printed plan read the same, so they cannot differ. May import `model`, `text` and `grants`.
@NullMarked
package no.kompetanseplan.registers;

import org.jspecify.annotations.NullMarked;
