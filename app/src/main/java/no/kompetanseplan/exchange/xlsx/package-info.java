/// The plan as a workbook: one class per sheet, listed in [PlanWorkbook]. Sums are live formulas
/// over inputs in cells, and each formula carries the program's value, so that readers which do not
/// calculate show the same. Imports `model`, `text`, `assess` and the engines.
@NullMarked
package no.kompetanseplan.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
