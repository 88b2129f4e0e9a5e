/// Charts in the window: the same drawings as in the printed plan, painted with the colours of the
/// theme, open to pointer, keyboard and screen reader, and copied or saved with their numbers; and
/// the written tables beside them.
@NullMarked
package no.kompetanseplan.ui.chapter.figure;

import org.jspecify.annotations.NullMarked;
