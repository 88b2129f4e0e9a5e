/// The theme days that follow the action plan: one table, edited where it stands.
@NullMarked
package no.kompetanseplan.ui.chapter.themeday;

import org.jspecify.annotations.NullMarked;
