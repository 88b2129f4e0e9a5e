/// The staff and its projection in the words of a language: tables of written cells and charts,
/// which window and printed plan both show, so that neither tells other numbers than the other.
@NullMarked
package no.kompetanseplan.exchange.staffing;

import org.jspecify.annotations.NullMarked;
