/// A plan file as SQLite holds it: header, settings, schema, the log tables and the plan tables
/// generated from the fields. Knows nothing of undo, merging or sessions. Imports `model` and
/// `store.history` only.
@NullMarked
package no.kompetanseplan.store.file;

import org.jspecify.annotations.NullMarked;
