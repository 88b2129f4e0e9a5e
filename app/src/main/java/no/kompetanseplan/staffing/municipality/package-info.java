/// Municipality numbers through the mergers: which municipality of today an old number became, and
/// whether tables of two years speak of the same ground. Imports the JDK only.
@NullMarked
package no.kompetanseplan.staffing.municipality;

import org.jspecify.annotations.NullMarked;
