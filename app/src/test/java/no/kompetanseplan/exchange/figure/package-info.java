@NullMarked
package no.kompetanseplan.exchange.figure;

import org.jspecify.annotations.NullMarked;
