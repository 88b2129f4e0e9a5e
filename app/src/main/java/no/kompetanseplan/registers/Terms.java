package no.kompetanseplan.registers;

import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.TermKind;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The terms a plan defines, found in the words of a field or a text. The longest term wins, so
/// that «formell kompetanse» is not taken for «kompetanse».
public final class Terms {

    /// What Norwegian nouns and adjectives end in: «ufaglært» is found in «ufaglærte».
    private static final String ENDINGS = "(?:e|er|en|et|ene|ens|ets|enes|es|r|n|ne|s|t|a|ar|ane)?";

    private Terms() {}

    /// The definition of a term that stands in the words, or null.
    public static @Nullable Definition in(Plan plan, String words) {
        return find(plan, words, 0, words.length());
    }

    /// The definition of a term that a place in a text stands in or touches, or null.
    public static @Nullable Definition at(Plan plan, String text, int place) {
        return find(plan, text, place, place);
    }

    private static @Nullable Definition find(Plan plan, String text, int from, int to) {
        Definition best = null;
        for (Definition each : plan.ordered(DefinitionFields.TABLE)) {
            boolean isLonger = best == null || each.term().length() > best.term().length();
            if (isLonger && isWritten(each) && stands(each, text, from, to)) {
                best = each;
            }
        }
        return best;
    }

    private static boolean isWritten(Definition definition) {
        return !definition.term().isBlank() && !definition.text().isBlank();
    }

    private static boolean stands(Definition definition, String text, int from, int to) {
        boolean isShort = definition.kind() == TermKind.ABBREVIATION;
        Pattern pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{M}])"
                                + Pattern.quote(definition.term().strip())
                                + (isShort ? "" : ENDINGS)
                                + "(?![\\p{L}\\p{M}])",
                        isShort ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (found.start() <= to && from <= found.end()) {
                return true;
            }
        }
        return false;
    }
}
