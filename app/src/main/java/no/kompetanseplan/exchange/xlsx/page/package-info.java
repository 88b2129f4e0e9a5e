/// Pages of a workbook, written row by row from the top: cells, styles, widths and heights, print
/// setup, defined names. Knows no plan. Rows never become objects of the workbook library: they are
/// streamed as XML, deflated, and put into a skeleton that the library made of styles, names and
/// page setup, so that time and memory grow with the compressed file and not with the cells. No
/// fonts are measured, so no windowing system is needed. Imports nothing of ours.
@NullMarked
package no.kompetanseplan.exchange.xlsx.page;

import org.jspecify.annotations.NullMarked;
