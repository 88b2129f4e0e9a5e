/// The whole plan as JSON, out and in: one declaration per field decides both ways, so what is
/// written is what is read. Streams only; imports `model` and `text`. The format is described in
/// docs/plan-format.md and docs/plan.schema.json.
@NullMarked
package no.kompetanseplan.exchange.json;

import org.jspecify.annotations.NullMarked;
