/// Tests of the forms.
@NullMarked
package no.kompetanseplan.ui.kit.form;

import org.jspecify.annotations.NullMarked;
