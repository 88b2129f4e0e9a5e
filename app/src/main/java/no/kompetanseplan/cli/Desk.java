package no.kompetanseplan.cli;

import no.kompetanseplan.session.Environment;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/// What every command works with: where it prints, in which language, and the clock.
///
/// @param version version of the program, printed in exports
record Desk(PrintStream out, PrintStream err, Language language, Clock clock, String version) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// Names the command line in the history of a plan.
    private static final String AUTHOR = "kommandolinje";

    Texts texts() {
        return Texts.of(language);
    }

    Formats formats() {
        return Formats.of(language);
    }

    void print(String key, Object... arguments) {
        out.println(texts().get(key, arguments));
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    void print(ObjectNode json) {
        out.println(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json));
    }

    /// For files that are opened for one act: no backups, nobody listens.
    Environment environment() {
        return new Environment(Path.of(""), AUTHOR, AUTHOR, clock, Runnable::run, false);
    }
}
