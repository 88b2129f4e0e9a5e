/// The ledger of grants and the agreements with an obligation: what was applied for, awarded, given
/// on, spent and left; what must be paid back; who must share what they learn; and who gives more
/// than the region has agreed on. Pure functions of a plan and a day; imports `model` and `rules`.
@NullMarked
package no.kompetanseplan.grants;

import org.jspecify.annotations.NullMarked;
