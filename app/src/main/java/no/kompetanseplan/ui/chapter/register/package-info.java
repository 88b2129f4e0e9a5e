/// The registers of the plan: goals, definitions, sources, duties, studies and the rest, each a
/// table that chapters print where they ask for it. May import what [no.kompetanseplan.ui.chapter]
/// may.
@NullMarked
package no.kompetanseplan.ui.chapter.register;

import org.jspecify.annotations.NullMarked;
