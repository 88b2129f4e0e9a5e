package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.date;
import static no.kompetanseplan.model.field.Kind.integer;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.time.LocalDate;
import java.util.List;

/// What a user may see and change on a [ThemeDay], in reading order.
public final class ThemeDayFields {

    public static final Field<ThemeDay, String> TITLE =
            Field.of("title", text(300), ThemeDay::title).asRequired();
    public static final Field<ThemeDay, Period> PERIOD =
            Field.of("period", period(), ThemeDay::period).asRequired();
    public static final Field<ThemeDay, Id> AREA = Field.of("area", ref(), ThemeDay::area);
    public static final Field<ThemeDay, Ranked> MEASURES =
            Field.of("measures", ranked(), ThemeDay::measures);
    public static final Field<ThemeDay, Ranked> PROPOSALS =
            Field.of("proposals", ranked(), ThemeDay::proposals);
    public static final Field<ThemeDay, String> PLACE =
            Field.of("place", text(300), ThemeDay::place);
    public static final Field<ThemeDay, LocalDate> REGISTRATION =
            Field.of("registration", date(), ThemeDay::registration);
    public static final Field<ThemeDay, Id> SERIES = Field.of("series", ref(), ThemeDay::series);
    public static final Field<ThemeDay, Integer> HOURS =
            Field.of("hours", integer(0, 1000), ThemeDay::hours);
    public static final Field<ThemeDay, String> NOTE =
            Field.of("note", text(20000), ThemeDay::note);
    public static final Field<ThemeDay, String> RANK = Field.of("rank", rank(), ThemeDay::rank);

    public static final Table<ThemeDay> TABLE =
            Table.of(
                    ThemeDay.class,
                    "theme_day",
                    List.of(
                            TITLE,
                            PERIOD,
                            AREA,
                            MEASURES,
                            PROPOSALS,
                            PLACE,
                            REGISTRATION,
                            SERIES,
                            HOURS,
                            NOTE,
                            RANK));

    private ThemeDayFields() {}
}
