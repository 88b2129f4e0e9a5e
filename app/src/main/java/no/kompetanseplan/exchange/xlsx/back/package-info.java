/// A workbook of ours that comes back with figures changed: what was changed beside what was
/// exported and what the plan says now. Imports `exchange.office`, `exchange.xlsx.cost` and what
/// that imports.
@NullMarked
package no.kompetanseplan.exchange.xlsx.back;

import org.jspecify.annotations.NullMarked;
