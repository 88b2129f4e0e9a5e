/// What a new plan begins with: four templates, each a table of contents with what to write where
/// and the registers that stand in it. May import `model` and `text`.
@NullMarked
package no.kompetanseplan.template;

import org.jspecify.annotations.NullMarked;
