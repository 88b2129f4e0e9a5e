/// The first page: a new plan, a plan one has, the sample plan. Imports `ui.kit`, `ui.prefs`,
/// `session`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.welcome;

import org.jspecify.annotations.NullMarked;
