/// Words, numbers, dates and money in the user's language. Imports `model` only.
@NullMarked
package no.kompetanseplan.text;

import org.jspecify.annotations.NullMarked;
