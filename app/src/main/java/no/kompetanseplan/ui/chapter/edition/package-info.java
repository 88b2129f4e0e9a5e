/// The page of an edition that was sent on hearing: what has changed since, and the edition as it
/// was, to read and to export.
@NullMarked
package no.kompetanseplan.ui.chapter.edition;

import org.jspecify.annotations.NullMarked;
