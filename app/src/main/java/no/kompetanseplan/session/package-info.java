/// An open plan: the one gate for writes, undo and redo, what is saved, and the current
/// [Assessment]. Imports every layer below the window.
@NullMarked
package no.kompetanseplan.session;

import org.jspecify.annotations.NullMarked;
