package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.exchange.figure.Chart;
import no.kompetanseplan.exchange.figure.Pyramid;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
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
import java.util.function.DoubleFunction;
import java.util.stream.Stream;

/// Positions by band of five years, part time and full time: 3.2 as a pyramid and as a table.
///
/// @param bands the youngest first
/// @param unknown positions whose age the register does not tell
/// @param told sums that are shown beside hidden bands; null where the bands add up
public record AgeBands(List<Band> bands, long unknown, @Nullable Sums told) {

    /// Nobody at all.
    public static final AgeBands NONE = new AgeBands(List.of(), 0, null);

    /// Positions of all bands.
    ///
    /// @param part part-time positions; null when they are not shown
    /// @param full full-time positions; null when they are not shown
    public record Sums(@Nullable Long part, @Nullable Long full) {}

    private static final int LINE = 50;

    /// Positions of a band.
    ///
    /// @param part part-time positions; null when they are not shown
    /// @param full full-time positions; null when they are not shown
    public record Band(AgeBand ages, @Nullable Long part, @Nullable Long full) {

        public boolean isOver() {
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

    public AgeBands {
        bands = List.copyOf(bands);
    }

    public static AgeBands of(Register register) {
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
        return new AgeBands(bands, table.total().positions() - known, null);
    }

    /// The bands of the public edition; none when its table has other rows or columns.
    public static AgeBands of(MaskedTable table) {
        List<Band> bands = new ArrayList<>();
        for (AgeBand ages : AgeBand.FIVE_YEARS) {
            int row = table.rows().indexOf(ages.key());
            if (row >= 0) {
                bands.add(new Band(ages, count(table.at(row, 0)), count(table.at(row, 1))));
            }
        }
        boolean isOther =
                !table.columns().equals(List.of(Axis.PART_TIME, Axis.FULL_TIME))
                        || table.rows().stream().filter(key -> !key.equals(Axis.UNKNOWN)).count()
                                != bands.size();
        boolean hasSums = table.rows().size() == bands.size() && bands.size() > 1;
        Sums told =
                hasSums && !isOther
                        ? new Sums(
                                count(table.at(bands.size(), 0)), count(table.at(bands.size(), 1)))
                        : null;
        return isOther ? NONE : new AgeBands(bands, 0, told);
    }

    private static @Nullable Long count(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> Long.valueOf(count);
            case Cell.Hidden _ -> null;
        };
    }

    /// A sum; null when any of its counts is not shown, so that none is read off the others.
    private static @Nullable Long sum(Stream<@Nullable Long> counts) {
        long sum = 0;
        for (@Nullable Long count : counts.toList()) {
            if (count == null) {
                return null;
            }
            sum += count;
        }
        return sum;
    }

    public @Nullable Long part() {
        return told == null ? sum(bands.stream().map(Band::part)) : told.part;
    }

    public @Nullable Long full() {
        return told == null ? sum(bands.stream().map(Band::full)) : told.full;
    }

    public @Nullable Long over() {
        return sum(
                bands.stream()
                        .filter(Band::isOver)
                        .flatMap(band -> Stream.of(band.part, band.full)));
    }

    private @Nullable Long all() {
        Long part = part();
        Long full = full();
        return part == null || full == null ? null : Long.valueOf(part + full);
    }

    public boolean isEmpty() {
        return Long.valueOf(0).equals(all());
    }

    /// The pyramid, drawn in the width it gets.
    public DoubleFunction<Chart> chart(Texts texts) {
        Formats formats = Formats.of(texts.language());
        Long all = all();
        String over = shown(over(), formats);
        String share = share(over(), all, formats);
        Pyramid.Labels labels =
                new Pyramid.Labels(
                        texts.get("staffing.age.title"),
                        texts.get("staffing.age.says", over, shown(all, formats), share),
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

    private static String head(
            String key, @Nullable Long count, @Nullable Long all, Texts texts, Formats formats) {
        String words = texts.get(key) + " " + shown(count, formats);
        return all == null ? words : words + " (" + share(count, all, formats) + ")";
    }

    static String share(@Nullable Long part, @Nullable Long all, Formats formats) {
        if (part == null || all == null) {
            return Pyramid.HIDDEN;
        }
        return all == 0 ? "–" : formats.number(Shares.tenths(part, all), 1) + "\u00a0%";
    }

    /// The same as a table.
    public Sheet sheet(Texts texts) {
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
                                shown(part(), formats),
                                shown(full(), formats))));
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
    public String note(Texts texts) {
        return unknown == 0
                ? ""
                : texts.get("staffing.age.unknown", Formats.of(texts.language()).integer(unknown));
    }

    private static String shown(@Nullable Long count, Formats formats) {
        return count == null ? Pyramid.HIDDEN : formats.integer(count);
    }
}
