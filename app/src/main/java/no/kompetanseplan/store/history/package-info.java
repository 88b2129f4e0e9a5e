/// The history of a plan without any file: edits named by their hash with parent edits, who had
/// seen what, and the plan that follows. What is here is written into files for ever: the bytes
/// that name an edit ([Digest]) never change. Imports `model` only.
@NullMarked
package no.kompetanseplan.store.history;

import org.jspecify.annotations.NullMarked;
