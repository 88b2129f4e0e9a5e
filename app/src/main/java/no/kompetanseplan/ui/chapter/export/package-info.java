/// The export page: what of the plan, in which files, looked at page by page before anything is
/// written.
@NullMarked
package no.kompetanseplan.ui.chapter.export;

import org.jspecify.annotations.NullMarked;
