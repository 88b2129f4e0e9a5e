/// The budget page and its words, with plans that know no bounds too.
@NullMarked
package no.kompetanseplan.ui.chapter.budget;

import org.jspecify.annotations.NullMarked;
