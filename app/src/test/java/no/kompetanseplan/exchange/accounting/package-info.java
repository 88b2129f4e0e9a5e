/// The lines for the accounting system add up to the budget.
@NullMarked
package no.kompetanseplan.exchange.accounting;

import org.jspecify.annotations.NullMarked;
