/// The command line: thin commands that parse, call the parts below and print. A contract kept
/// stable: names of commands and options, fields of `--json`, and exit codes. Loads no JavaFX.
@NullMarked
package no.kompetanseplan.cli;

import org.jspecify.annotations.NullMarked;
