/// Table columns made from the plan's own field declarations, so that a field is shown, edited,
/// pasted and refused in one way wherever it stands. Imports `ui.kit`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter.field;

import org.jspecify.annotations.NullMarked;
