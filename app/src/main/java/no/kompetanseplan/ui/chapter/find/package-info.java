/// Search through every text of the plan, and replacement of what is ticked in one step. What
/// matches and what it becomes is pure ([Search], [Searched]). Imports `ui.chapter`, `ui.kit`,
/// `session`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter.find;

import org.jspecify.annotations.NullMarked;
