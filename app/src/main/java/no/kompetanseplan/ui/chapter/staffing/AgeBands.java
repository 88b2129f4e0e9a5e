package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Pyramid;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/// Positions by band of five years, part time and full time: 3.2 as a pyramid and as a table.
///
/// @param bands the youngest first
/// @param unknown positions whose age the register does not tell
record AgeBands(List<Band> bands, long unknown) {

    private static final int LINE = 50;

    /// Positions of a band.
    ///
    /// @param part part-time positions; null when they are not shown
    /// @param full full-time positions; null when they are not shown
    record Band(AgeBand ages, @Nullable Long part, @Nullable Long full) {

        boolean isOver() {
            return ages.from() >= LINE;
        }
    }

    /// A band as it is written, such as «25–29».
    static String name(AgeBand band, Texts texts) {
        return band.from() == 0
                ? texts.get("staffing.age.to", band.to())
                : band.to() == Population.MAX_AGE
                        ? band.from() + "+"
                        : band.from() + "–" + band.to();
    }

    AgeBands {
        bands = List.copyOf(bands);
    }

    static AgeBands of(Register register) {
        List<AgeBand> ages = AgeBand.FIVE_YEARS;
        Crosstab table =
                Crosstab.of(
                        register, List.of(Axis.ages(register, ages), Axis.workingTime(register)));
        List<Band> bands = new ArrayList<>();
        long known = 0;
        for (int i = 0; i < ages.size(); i++) {
            long part = table.cell(i, 0).positions();
            long full = table.cell(i, 1).positions();
            bands.add(new Band(ages.get(i), part, full));
            known += part + full;
        }
        return new AgeBands(bands, table.total().positions() - known);
    }

    private long sum(Stream<@Nullable Long> counts) {
        return counts.filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    long part() {
        return sum(bands.stream().map(Band::part));
    }

    long full() {
        return sum(bands.stream().map(Band::full));
    }

    long over() {
        return sum(
                bands.stream()
                        .filter(Band::isOver)
                        .flatMap(band -> Stream.of(band.part, band.full)));
    }

    boolean isEmpty() {
        return part() + full() == 0;
    }

    /// The pyramid, drawn in the width it gets.
    DoubleFunction<Chart> chart(Texts texts) {
        Formats formats = Formats.of(texts.language());
        long all = part() + full();
        String over = formats.integer(over());
        String share = share(over(), all, formats);
        Pyramid.Labels labels =
                new Pyramid.Labels(
                        texts.get("staffing.age.title"),
                        texts.get("staffing.age.says", over, formats.integer(all), share),
                        texts.get("staffing.age.head"),
                        texts.get("staffing.age.part"),
                        head("staffing.age.part", part(), all, texts, formats),
                        texts.get("staffing.age.full"),
                        head("staffing.age.full", full(), all, texts, formats),
                        texts.get("staffing.age.over", over),
                        share);
        List<Pyramid.Band> drawn =
                bands.stream()
                        .map(band ->
                                new Pyramid.Band(
                                        name(band.ages, texts),
                                        band.part,
                                        band.full,
                                        band.isOver()))
                        .toList();
        return width -> Pyramid.of(labels, drawn, formats::integer, width);
    }

    private static String head(String key, long count, long all, Texts texts, Formats formats) {
        return texts.get(key)
                + " "
                + formats.integer(count)
                + " ("
                + share(count, all, formats)
                + ")";
    }

    static String share(long part, long all, Formats formats) {
        return all == 0 ? "–" : formats.number(Shares.tenths(part, all), 1) + "\u00a0%";
    }

    /// The same as a table.
    Sheet sheet(Texts texts) {
        Formats formats = Formats.of(texts.language());
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Band band : bands.reversed()) {
            rows.add(
                    Sheet.row(
                            List.of(
                                    name(band.ages, texts),
                                    shown(band.part, formats),
                                    shown(band.full, formats))));
        }
        rows.add(
                Sheet.sum(
                        List.of(
                                texts.get("staffing.total"),
                                formats.integer(part()),
                                formats.integer(full()))));
        return Sheet.of(
                texts.get("staffing.age.title"),
                note(texts),
                List.of(
                        texts.get("staffing.age.head"),
                        texts.get("staffing.age.part"),
                        texts.get("staffing.age.full")),
                rows);
    }

    /// What the figure leaves out; empty when it leaves out nothing.
    String note(Texts texts) {
        return unknown == 0
                ? ""
                : texts.get("staffing.age.unknown", Formats.of(texts.language()).integer(unknown));
    }

    private static String shown(@Nullable Long count, Formats formats) {
        return count == null ? Pyramid.HIDDEN : formats.integer(count);
    }
}
