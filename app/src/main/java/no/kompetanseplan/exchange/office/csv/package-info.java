/// Tables of text with a sign between the columns, as spreadsheets and registers write them.
/// Imports `exchange.office`.
@NullMarked
package no.kompetanseplan.exchange.office.csv;

import org.jspecify.annotations.NullMarked;
