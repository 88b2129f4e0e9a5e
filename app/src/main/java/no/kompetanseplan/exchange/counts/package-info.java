/// Tables of counts with their sums, as files of separated values: read to be protected, and
/// written as all may see them. Imports `exchange`, `privacy` and `text`.
@NullMarked
package no.kompetanseplan.exchange.counts;

import org.jspecify.annotations.NullMarked;
