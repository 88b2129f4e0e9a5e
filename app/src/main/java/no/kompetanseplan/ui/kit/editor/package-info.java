/// What opens over a cell, or inside a form, to change a value: text with what was understood below
/// it, a list to choose from, a list to tick in. They know options and readings, never rows or
/// tables.
@NullMarked
package no.kompetanseplan.ui.kit.editor;

import org.jspecify.annotations.NullMarked;
