/// What the tests of all pages share.
@NullMarked
package no.kompetanseplan.ui.chapter;

import org.jspecify.annotations.NullMarked;
