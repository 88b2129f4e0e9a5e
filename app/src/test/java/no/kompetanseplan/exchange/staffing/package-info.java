@NullMarked
package no.kompetanseplan.exchange.staffing;

import org.jspecify.annotations.NullMarked;
