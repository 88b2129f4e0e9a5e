/// The sheets that show the plan itself: action plan, theme days, rules, assumptions, staffing, and
/// the file. Names the cells that the formulas of the cost sheets read. Imports `model`, `text`,
/// `assess`, `staffing` and `exchange.xlsx.page`.
@NullMarked
package no.kompetanseplan.exchange.xlsx.sheet;

import org.jspecify.annotations.NullMarked;
