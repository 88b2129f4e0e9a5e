package no.kompetanseplan.checks;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something in the plan that somebody should look at.
///
/// @param check key of the check; the text `check.<key>` says it, `check.<key>.why` explains it
/// @param row the row it is found in
/// @param field name of the field in the row; null when it is about the whole row
/// @param arguments what the text is filled with, words of the plan itself
public record Finding(
        String check, Severity severity, Id row, @Nullable String field, List<String> arguments) {

    /// How much it matters.
    public enum Severity {
        /// Keeps the plan from being adopted.
        ERROR,
        /// Two statements that do not agree, or something a reader will miss.
        WARNING,
        /// Worth a look; often meant so.
        NOTICE
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding error(String check, Id row, @Nullable String field, String... arguments) {
        return new Finding(check, Severity.ERROR, row, field, List.of(arguments));
    }

    static Finding warning(String check, Id row, @Nullable String field, String... arguments) {
        return new Finding(check, Severity.WARNING, row, field, List.of(arguments));
    }

    static Finding notice(String check, Id row, @Nullable String field, String... arguments) {
        return new Finding(check, Severity.NOTICE, row, field, List.of(arguments));
    }

    /// What stays the same while the finding does: it is answered under this name.
    public String key() {
        return check + "/" + row + "/" + (field == null ? "" : field);
    }
}
