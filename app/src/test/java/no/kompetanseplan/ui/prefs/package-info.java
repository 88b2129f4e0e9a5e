@NullMarked
package no.kompetanseplan.ui.prefs;

import org.jspecify.annotations.NullMarked;
