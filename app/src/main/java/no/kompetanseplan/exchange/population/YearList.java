package no.kompetanseplan.exchange.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Years as people write them: «2015–2017, 2019».
public final class YearList {

    private YearList() {}

    /// Writes years, those that follow each other as a span.
    ///
    /// @param years in rising order
    public static String of(Collection<Integer> years) {
        List<String> spans = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int year : years) {
            if (last != 0 && year != last + 1) {
                spans.add(span(first, last));
                first = year;
            }
            first = first == 0 ? year : first;
            last = year;
        }
        if (last != 0) {
            spans.add(span(first, last));
        }
        return String.join(", ", spans);
    }

    private static String span(int first, int last) {
        return first == last ? Integer.toString(first) : first + "–" + last;
    }
}
