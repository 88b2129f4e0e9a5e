/// What the municipalities say to the parts of the regional plan: which parts they must write to,
/// what each has written, and where the regional words have changed since. Pure functions of the
/// plan; window and printed plan read the same. May import `model`, `text`, `staffing` and
/// `registers`.
@NullMarked
package no.kompetanseplan.supplement;

import org.jspecify.annotations.NullMarked;
