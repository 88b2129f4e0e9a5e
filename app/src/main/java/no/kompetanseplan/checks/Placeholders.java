package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Places that wait for words: gaps, and what people type when they mean one.
final class Placeholders implements TextCheck<String> {

    /// `##`, `xx. mai`, `dd.mm.åååå`, `[…]`, `[dato]`, `____`, `XX`, `???`, `TBD`, «(fylles inn)»;
    /// not a lone `x` or an ordinary note in brackets.
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?iu)##+|\\?\\?\\?+|(?<![\\p{L}\\d])xx+(?![\\p{L}\\d])|\\bTBD\\b|_{3,}|\\.{5,}|…{2,}"
                        + "|\\bdd\\.\\s?mm\\.\\s?(?:åååå|yyyy|åå)|<(?:dato|navn|namn|tall|tal|beløp|kommune)>"
                        + "|[\\[(]\\s*(?:…|\\.{3}|_+|(?:sett(?:es)?|fyll(?:es|ast)?)\\s+inn?[^\\])]*|fyll(?:es)?\\s+ut[^\\])]*"
                        + "|tekst\\s+(?:kommer|kjem)[^\\])]*|(?:kommer|kjem)(?:\\s+(?:senere|seinare))?)\\s*[\\])]"
                        + "|\\[\\s*(?:dato|tall|tal|navn|namn|sum|beløp|kommune|år|saksnummer|saksnr\\.?|skriv[^\\]]*)\\s*\\]");

    /// Notes that were never written out.
    private static final Pattern PRELIMINARY =
            Pattern.compile("(?iu)(?:foreløpige|førebelse|førebels|midlertidige)\\s+stikkord");

    /// What a text must have to be worth a closer look.
    private static final String[] SIGNS = {
        "#", "?", "xx", "tbd", "[", "(", "__", ".....", "……", "dd.", "<"
    };

    @Override
    public String facts(Plan plan, Facts measured) {
        return "";
    }

    @Override
    public List<Finding> in(Writing writing, String facts) {
        Matcher typed = TYPED.matcher(writing.words());
        if (writing.hasAny(SIGNS) && typed.find()) {
            return List.of(found(What.PLACEHOLDER, writing, typed.group()));
        }
        Matcher preliminary = PRELIMINARY.matcher(writing.words());
        if (writing.hasAny("stikkord") && preliminary.find()) {
            return List.of(found(What.PRELIMINARY, writing, preliminary.group()));
        }
        return writing.prose().gaps().stream()
                .limit(1)
                .map(gap -> found(What.PLACEHOLDER, writing, gap.wants()))
                .toList();
    }

    private static Finding found(What what, Writing writing, String words) {
        return Finding.of(what, writing.row(), writing.field(), words);
    }
}
