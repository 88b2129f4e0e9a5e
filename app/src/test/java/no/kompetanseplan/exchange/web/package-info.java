@NullMarked
package no.kompetanseplan.exchange.web;

import org.jspecify.annotations.NullMarked;
