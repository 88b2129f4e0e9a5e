/// The budget as lines that an accounting system takes. Imports `budget`, `model` and `exchange`.
@NullMarked
package no.kompetanseplan.exchange.accounting;

import org.jspecify.annotations.NullMarked;
