/// One declaration per field ([Field]), how its values are kept ([Kind]) and the row type they make
/// up ([Table]). Grid, form, store, JSON, workbook and diff all read these. Imports `model.value`
/// only.
@NullMarked
package no.kompetanseplan.model.field;

import org.jspecify.annotations.NullMarked;
