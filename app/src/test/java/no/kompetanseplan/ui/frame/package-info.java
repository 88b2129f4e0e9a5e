@NullMarked
package no.kompetanseplan.ui.frame;

import org.jspecify.annotations.NullMarked;
