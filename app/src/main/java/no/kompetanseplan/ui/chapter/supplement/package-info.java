/// The supplements of the municipalities: the regional words and a municipality's own beside each
/// other, its own measures, and the merged reading of both. May import what
/// [no.kompetanseplan.ui.chapter] may.
@NullMarked
package no.kompetanseplan.ui.chapter.supplement;

import org.jspecify.annotations.NullMarked;
