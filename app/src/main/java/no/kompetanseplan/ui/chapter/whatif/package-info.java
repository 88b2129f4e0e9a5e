/// What if a rule were another: variants of the rules of chapter 6, what each means for measures,
/// municipalities and years, and the one that is taken into use.
@NullMarked
package no.kompetanseplan.ui.chapter.whatif;

import org.jspecify.annotations.NullMarked;
