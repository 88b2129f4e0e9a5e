/// What leaves and enters the program as files of other programs. Streams only, but for
/// [ExportFile], which puts a finished and checked file in the place of an old one. Imports
/// `model`, `text`, the engines and `assess`.
@NullMarked
package no.kompetanseplan.exchange;

import org.jspecify.annotations.NullMarked;
