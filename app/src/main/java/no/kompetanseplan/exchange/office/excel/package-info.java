/// The sheets of an Excel workbook as tables of text. Imports `exchange.office`.
@NullMarked
package no.kompetanseplan.exchange.office.excel;

import org.jspecify.annotations.NullMarked;
