package no.kompetanseplan.exchange.json;

import no.kompetanseplan.text.Texts;

import java.io.Serial;
import java.util.List;
import java.util.Locale;

/// Why a file was not taken in. Nothing of it has been used: an import is all or nothing.
public final class ImportException extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    /// What may be wrong with a file; each has one sentence per language.
    public enum Code {
        TOO_LARGE,
        NOT_UTF8,
        SYNTAX,
        BEYOND_LIMITS,
        DUPLICATE_NAME,
        MORE_AFTER_END,
        NOT_A_PLAN,
        NEWER_VERSION,
        MISSING_PLAN,
        UNKNOWN_NAME,
        UNKNOWN_TABLE,
        UNKNOWN_TABLE_NEAR,
        UNKNOWN_FIELD,
        UNKNOWN_FIELD_NEAR,
        EXPECTED_OBJECT,
        EXPECTED_LIST,
        EXPECTED_TEXT,
        EXPECTED_WHOLE_NUMBER,
        EXPECTED_FLAG,
        OUT_OF_RANGE,
        TOO_LONG,
        FORBIDDEN_CHARACTER,
        BAD_DATE,
        BAD_ID,
        UNKNOWN_CHOICE,
        PERSONAL,
        MISSING_PART,
        DUPLICATE_ID,
        HEAD_ID,
        DATASET_CHANGED,
        DATASET_UNREADABLE;

        /// The text key of its sentence.
        public String key() {
            return "json." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Code code;
    private final transient List<Object> arguments;

    ImportException(Code code, List<Object> arguments) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = arguments;
    }

    public Code code() {
        return code;
    }

    /// What the sentence tells: for all but whole-file faults line, column and JSON pointer first.
    public List<Object> arguments() {
        return arguments;
    }

    /// One sentence that says what is wrong, where, and what to do.
    public String sentence(Texts texts) {
        return texts.get(code.key(), arguments.toArray());
    }
}
