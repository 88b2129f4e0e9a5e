package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.StaffShare;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Percent;

import java.util.List;

/// What a user may see and change on a [Benchmark], in reading order.
public final class BenchmarkFields {

    public static final Field<Benchmark, StaffShare> MEASURE =
            Field.of("measure", choice(StaffShare.class), Benchmark::measure).asRequired();
    public static final Field<Benchmark, String> GROUP =
            Field.of("group", text(200), Benchmark::group);
    public static final Field<Benchmark, Percent> SHARE =
            Field.of("share", percent(100), Benchmark::share);
    public static final Field<Benchmark, Integer> YEAR =
            Field.of("year", integer(1900, 2150), Benchmark::year);
    public static final Field<Benchmark, String> SOURCE =
            Field.of("source", text(500), Benchmark::source);
    public static final Field<Benchmark, String> NOTE =
            Field.of("note", text(2000), Benchmark::note);
    public static final Field<Benchmark, String> RANK = Field.of("rank", rank(), Benchmark::rank);

    public static final Table<Benchmark> TABLE =
            Table.of(
                    Benchmark.class,
                    "benchmark",
                    List.of(MEASURE, GROUP, SHARE, YEAR, SOURCE, NOTE, RANK));

    private BenchmarkFields() {}
}
