package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Benchmark;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What others have for the same, with year and source.
final class Benchmarks {

    private Benchmarks() {}

    /// The figures one after another, those that tell no share left out; empty where there are
    /// none.
    static String of(List<Benchmark> figures, Texts texts) {
        ValueWords values = new ValueWords(texts);
        return figures.stream()
                .filter(each -> each.measure() != null && each.share() != null)
                .map(each -> written(each, values))
                .collect(Collectors.joining("; "));
    }

    private static String written(Benchmark each, ValueWords values) {
        String year = each.year() == null ? "" : Integer.toString(each.year());
        String from =
                Stream.of(year, each.source())
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
        return (values.of(each.measure())
                        + " "
                        + values.of(each.share())
                        + " "
                        + each.group()
                        + (from.isEmpty() ? "" : " (" + from + ")"))
                .replace("  ", " ");
    }
}
