/// What the window remembers on this machine from one day to the next. Nothing here is part of a
/// plan. Imports `text` and the JDK.
@NullMarked
package no.kompetanseplan.ui.prefs;

import org.jspecify.annotations.NullMarked;
