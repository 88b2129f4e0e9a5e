/// Population tables of Statistics Norway, as JSON-stat2 or text with columns, into a plan: the
/// figures of the plan's municipalities, lined up through the mergers. A function of its inputs
/// alone, so that what is shown before is what is done after. Imports `exchange.office`,
/// `exchange.json`, `staffing`, `model` and `text`.
@NullMarked
package no.kompetanseplan.exchange.population;

import org.jspecify.annotations.NullMarked;
