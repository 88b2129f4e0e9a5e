/// Statistics of the staff register: the registered positions of chapter 3. Imports `model` only.
@NullMarked
package no.kompetanseplan.staffing;

import org.jspecify.annotations.NullMarked;
