/// The papers of hearings and decisions as files: a folder of them, or one. Nothing that has been
/// sent is written over.
@NullMarked
package no.kompetanseplan.exchange.paper;

import org.jspecify.annotations.NullMarked;
