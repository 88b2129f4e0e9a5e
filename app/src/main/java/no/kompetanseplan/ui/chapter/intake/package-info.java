/// The pages of what is measured: the one that takes registers of staff and population tables in
/// from files, and the one of those that the plan has. Imports `ui.chapter.fetch`,
/// `exchange.register`, `exchange.population`, `ui.kit`, `session`, `staffing`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter.intake;

import org.jspecify.annotations.NullMarked;
