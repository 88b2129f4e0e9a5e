/// The acts of the window, each declared once with its words, its keys and when it can be done.
/// Imports `text`.
@NullMarked
package no.kompetanseplan.ui.act;

import org.jspecify.annotations.NullMarked;
