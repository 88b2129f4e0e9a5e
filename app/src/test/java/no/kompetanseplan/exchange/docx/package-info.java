@NullMarked
package no.kompetanseplan.exchange.docx;

import org.jspecify.annotations.NullMarked;
