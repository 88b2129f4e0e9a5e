package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Places that wait for words: gaps, and what people type when they mean one.
final class Placeholders implements Check {

    /// `##`, `[…]`, `[dato]`, `XX`, `???`, `TBD`; not a lone `x` or an ordinary note in brackets.
    private static final Pattern TYPED =
            Pattern.compile(
                    "##+|\\?\\?\\?+|\\bXX+\\b|\\bTBD\\b|\\[\\s*(?:…|\\.{3}|_+|dato|tall|navn|sum|beløp|kommune|sett"
                        + " inn[^\\]]*|fyll inn[^\\]]*)\\s*\\]",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return writings.stream().flatMap(Placeholders::in);
    }

    private static Stream<Finding> in(Writing writing) {
        Matcher typed = TYPED.matcher(writing.words());
        if (writing.hasAny("#", "?", "xx", "tbd", "[") && typed.find()) {
            return Stream.of(found(writing, typed.group()));
        }
        return writing.prose().gaps().stream().limit(1).map(gap -> found(writing, gap.wants()));
    }

    private static Finding found(Writing writing, String what) {
        return Finding.of(What.PLACEHOLDER, writing.row(), writing.field(), what);
    }
}
