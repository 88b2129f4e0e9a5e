@NullMarked
package no.kompetanseplan.ui.palette;

import org.jspecify.annotations.NullMarked;
