/// The fixed lists of choices that fields offer. Their names are in files for ever; a name may be
/// added, never changed or removed.
@NullMarked
package no.kompetanseplan.model.choice;

import org.jspecify.annotations.NullMarked;
