/// Files of Word and Excel as they come from anywhere: opened with limits on everything, and read
/// into tables of plain text that tell where each cell stood. A file is never trusted: what is not
/// such a file, is damaged, protected or beyond the limits is refused with one sentence. Imports
/// `exchange`.
@NullMarked
package no.kompetanseplan.exchange.office;

import org.jspecify.annotations.NullMarked;
