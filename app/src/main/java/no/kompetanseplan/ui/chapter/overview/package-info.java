/// The page a project lead begins the day with: what is unfinished, what is due, what it costs and
/// where the municipalities stand. Nothing is edited here; every cell leads to its source. What is
/// shown are the answers of the same queries as on Kontroll, Høring and the budget, so the sums
/// agree.
@NullMarked
package no.kompetanseplan.ui.chapter.overview;

import org.jspecify.annotations.NullMarked;
