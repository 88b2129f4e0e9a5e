@NullMarked
package no.kompetanseplan.ui.chapter.intake;

import org.jspecify.annotations.NullMarked;
