/// Tests of what comes from the clipboard.
@NullMarked
package no.kompetanseplan.paste;

import org.jspecify.annotations.NullMarked;
