/// The window: puts the pages of the plan together with outline, search, inspector and status bar.
/// Imports everything below it.
@NullMarked
package no.kompetanseplan.ui;

import org.jspecify.annotations.NullMarked;
