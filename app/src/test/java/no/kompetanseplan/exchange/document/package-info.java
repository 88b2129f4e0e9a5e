@NullMarked
package no.kompetanseplan.exchange.document;

import org.jspecify.annotations.NullMarked;
