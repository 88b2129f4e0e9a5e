/// The plan file. [PlanStore] is the one gate for writes; the log of edits is the truth, the plan
/// tables are its fold written out. Not for several threads: the session owns the thread. Imports
/// `model` only.
@NullMarked
package no.kompetanseplan.store;

import org.jspecify.annotations.NullMarked;
