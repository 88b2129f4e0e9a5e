/// Participants, grants and agreements: how many take part from each municipality and year, what
/// becomes of each grant, and what those bound by an agreement owe. Numbers, never names.
@NullMarked
package no.kompetanseplan.ui.chapter.grants;

import org.jspecify.annotations.NullMarked;
