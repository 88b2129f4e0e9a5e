/// Tests of the window as a user meets it: keys, words and pictures.
@NullMarked
package no.kompetanseplan.ui;

import org.jspecify.annotations.NullMarked;
