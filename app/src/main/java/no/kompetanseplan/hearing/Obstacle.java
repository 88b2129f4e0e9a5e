package no.kompetanseplan.hearing;

import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Something that keeps the plan from being adopted.
///
/// @param row the row it stands in; null where a row is missing
/// @param field name of the field in the row; null when it is about the whole row
/// @param finding what Kontroll found, where it is a finding; its sentence is then used
/// @param arguments what the sentence is filled with
public record Obstacle(
        Kind kind,
        @Nullable Id row,
        @Nullable String field,
        @Nullable Finding finding,
        List<String> arguments) {

    /// The sort of thing, in the order they are listed.
    public enum Kind {
        /// A gap or placeholder in a text.
        PLACEHOLDER,
        /// An empty field that must be filled in, or another finding that is an error.
        MISSING,
        /// A hearing comment without an answer.
        COMMENT,
        /// Nobody has entered the matter the councils decide on.
        NO_MATTER,
        /// A municipality without a decision in the matter.
        NO_DECISION,
        /// A council whose decision is not to adopt, or not known.
        NOT_ADOPTED,
        /// A decision without its date.
        NO_DATE,
        /// A decision without the number of its case.
        NO_CASE_NUMBER,
        /// A deviation nobody has followed up.
        DEVIATION,
        /// A deviation that waits for a meeting.
        WAITING;

        /// Whether it is something in the content of the plan, and not in what others are to say.
        public boolean isFlaw() {
            return this == PLACEHOLDER || this == MISSING;
        }

        /// The name in texts and JSON.
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Obstacle {
        arguments = List.copyOf(arguments);
    }

    static Obstacle of(Kind kind, @Nullable Id row, @Nullable String field, String... arguments) {
        return new Obstacle(kind, row, field, null, List.of(arguments));
    }

    static Obstacle of(Kind kind, Finding finding) {
        return new Obstacle(kind, finding.row(), finding.field(), finding, List.of());
    }

    /// Whether the sentence says where it is, so that the place need not be said beside it.
    public boolean saysWhere() {
        return kind != Kind.PLACEHOLDER && kind != Kind.MISSING;
    }

    /// The obstacle in a sentence.
    public String words(Texts texts) {
        if (finding != null) {
            return finding.words(texts);
        }
        if (kind == Kind.MISSING) {
            String table = arguments.getFirst();
            String label = texts.get("field." + table + "." + arguments.getLast());
            String name = texts.get("table." + table);
            return label.equalsIgnoreCase(name)
                    ? texts.get("adoption.missing.whole", label)
                    : texts.get("adoption.missing", name, label);
        }
        boolean isNameless = kind == Kind.COMMENT && arguments.getLast().isBlank();
        return texts.get(
                "adoption." + kind.key() + (isNameless ? ".nameless" : ""), arguments.toArray());
    }
}
