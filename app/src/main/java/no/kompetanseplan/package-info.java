/// The program as a whole: [no.kompetanseplan.Main] puts the parts together.
@NullMarked
package no.kompetanseplan;

import org.jspecify.annotations.NullMarked;
