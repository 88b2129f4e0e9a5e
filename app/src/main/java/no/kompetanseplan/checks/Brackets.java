package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Brackets that are opened and never closed in the same text. A closing one alone is how lists are
/// numbered: «a)».
final class Brackets implements TextCheck<String> {

    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final int EXCERPT = 40;

    @Override
    public String facts(Plan plan, Facts measured) {
        return "";
    }

    @Override
    public List<Finding> in(Writing writing, String facts) {
        String words = writing.words();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int closes = CLOSING.indexOf(c);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (closes >= 0
                    && !open.isEmpty()
                    && words.charAt(open.getFirst()) == OPENING.charAt(closes)) {
                open.pop();
            }
        }
        return open.isEmpty()
                ? List.of()
                : List.of(
                        Finding.of(
                                What.BRACKET_OPEN,
                                writing.row(),
                                writing.field(),
                                excerpt(words, open.getLast())));
    }

    private static String excerpt(String words, int at) {
        if (at + EXCERPT >= words.length()) {
            return words.substring(at).replace('\n', ' ');
        }
        int end = words.lastIndexOf(' ', at + EXCERPT);
        return words.substring(at, end > at ? end : at + EXCERPT).replace('\n', ' ') + " …";
    }
}
