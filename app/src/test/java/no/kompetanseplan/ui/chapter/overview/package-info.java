@NullMarked
package no.kompetanseplan.ui.chapter.overview;

import org.jspecify.annotations.NullMarked;
