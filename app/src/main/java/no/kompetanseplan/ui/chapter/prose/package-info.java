/// Chapters as running text: paragraphs that read as the printed document and are edited in place.
/// What an edit does to the plan is pure ([ProseEdits]). Imports `ui.chapter`, `ui.kit`, `ui.act`,
/// `session`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter.prose;

import org.jspecify.annotations.NullMarked;
