/// The printed plan as one web page that needs nothing but itself, and as PDF: both set from the
/// same markup, so that they can't differ.
@NullMarked
package no.kompetanseplan.exchange.web;

import org.jspecify.annotations.NullMarked;
