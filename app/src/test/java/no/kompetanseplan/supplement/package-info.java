@NullMarked
package no.kompetanseplan.supplement;

import org.jspecify.annotations.NullMarked;
