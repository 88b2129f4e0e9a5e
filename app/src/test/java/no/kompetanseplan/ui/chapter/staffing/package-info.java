@NullMarked
package no.kompetanseplan.ui.chapter.staffing;

import org.jspecify.annotations.NullMarked;
