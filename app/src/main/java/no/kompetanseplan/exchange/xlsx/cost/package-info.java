/// The sheets that calculate: participants, cost lines, the entries they come to, and the budget
/// over them, as live formulas that give the program's amounts to the krone. Imports `budget`,
/// `rules`, and what the other sheets import.
@NullMarked
package no.kompetanseplan.exchange.xlsx.cost;

import org.jspecify.annotations.NullMarked;
