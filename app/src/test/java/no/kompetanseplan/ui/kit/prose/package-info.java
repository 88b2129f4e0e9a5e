/// Tests of the field that chapter text is written in.
@NullMarked
package no.kompetanseplan.ui.kit.prose;

import org.jspecify.annotations.NullMarked;
