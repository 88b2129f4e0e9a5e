@NullMarked
package no.kompetanseplan.model.prose;

import org.jspecify.annotations.NullMarked;
