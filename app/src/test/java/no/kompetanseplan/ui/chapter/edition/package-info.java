@NullMarked
package no.kompetanseplan.ui.chapter.edition;

import org.jspecify.annotations.NullMarked;
