/// The budget page and its words, with plans that know no bounds too.
@NullMarked
package no.kompetanseplan.ui.chapter.rules;

import org.jspecify.annotations.NullMarked;
