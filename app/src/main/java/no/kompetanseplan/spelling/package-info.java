/// Finds the words that a dictionary does not know, and what they may have been meant to be. The
/// dictionaries are files beside the program, which runs without them. Imports `model`.
@NullMarked
package no.kompetanseplan.spelling;

import org.jspecify.annotations.NullMarked;
