package no.kompetanseplan.ui.chapter.field;

import no.kompetanseplan.grants.KnownNames;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.PersonalText;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.table.CellEdit;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Edits;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Columns for the fields of one row type: words from the resources, values shown and read as their
/// kind says, and the edits that come back turned into a new plan.
///
/// A column's key is its field's name; that is how [#apply] finds the field again.
public final class FieldColumns<R extends Row> {

    private static final Set<Table<?>> NAMELESS =
            Set.of(
                    AgreementFields.TABLE,
                    GrantFields.TABLE,
                    GrantApplicationFields.TABLE,
                    GrantUseFields.TABLE);

    private final Table<R> table;
    private final Texts texts;
    private final Formats formats;
    private final ValueWords words;
    private final Supplier<Plan> plan;

    /// @param plan the newest plan, for the plan period and for the names of other rows
    public FieldColumns(Table<R> table, Texts texts, Supplier<Plan> plan) {
        this.table = table;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.words = new ValueWords(texts);
        this.plan = plan;
    }

    /// A column for any field that is typed or chosen from a fixed list.
    ///
    /// @param minEm narrowest useful width in em
    public <V> Column<R> of(Field<R, V> field, double minEm) {
        return of(field, title(field), minEm);
    }

    /// As [#of(Field, double)], under a head of its own.
    public <V> Column<R> of(Field<R, V> field, String title, double minEm) {
        Column<R> column = Column.of(field.name(), title, minEm, row -> shown(field, row));
        return switch (field.kind().type()) {
            case TEXT -> column.box((_, typed) -> read(field, typed)).text(row -> text(field, row));
            case CHOICE -> choices(column, field);
            case FLAG -> flag(column, field);
            case REF, RANKED, RANK -> throw new IllegalArgumentException(field.name());
            case INTEGER, MONEY, PERCENT, DAYS ->
                    column.line((_, typed) -> read(field, typed)).right();
            case DATE, PERIOD -> column.line((_, typed) -> read(field, typed));
        };
    }

    /// A column of numbers that names the row: set to the left, with its unit in the cell.
    ///
    /// @param unit the words for a value, such as «30 stp»
    public <V> Column<R> naming(
            Field<R, V> field, String title, double minEm, Function<String, String> unit) {
        return Column.<R>of(
                        field.name(),
                        title,
                        minEm,
                        row -> field.isEmpty(row) ? "" : unit.apply(shown(field, row)))
                .text(row -> shown(field, row))
                .line((_, typed) -> read(field, typed));
    }

    /// A column that chooses one row among others.
    ///
    /// @param candidates the rows to choose from, by the newest plan
    /// @param name the words for a row
    public <T extends Row> Column<R> ref(
            Field<R, Id> field,
            double minEm,
            Table<T> others,
            Function<Plan, List<T>> candidates,
            Function<T, String> name) {
        Function<R, String> words =
                row -> {
                    T found = plan.get().find(others, field.get().apply(row));
                    return found == null ? "" : name.apply(found);
                };
        return Column.of(field.name(), title(field), minEm, words)
                .choice(
                        _ -> withNone(options(candidates.apply(plan.get()), name)),
                        row -> key(field.get().apply(row)),
                        (_, key) -> Reading.ok(key.isEmpty() ? null : Id.of(key)),
                        texts.get("cell.refused.choice"));
    }

    /// A column that names rows of another type, ticked in a list with a search field.
    ///
    /// @param candidates the rows to choose from, by the newest plan
    /// @param name the words for a row
    public <T extends Row> Column<R> ranked(
            Field<R, Ranked> field,
            double minEm,
            Table<T> others,
            Function<Plan, List<T>> candidates,
            Function<T, String> name) {
        Function<R, Ranked> chosen =
                row -> Objects.requireNonNullElse(field.get().apply(row), Ranked.NONE);
        Function<Id, String> words =
                id -> {
                    T found = plan.get().find(others, id);
                    return found == null ? texts.get("cell.gone") : name.apply(found);
                };
        return Column.<R>of(
                        field.name(),
                        title(field),
                        minEm,
                        row ->
                                chosen.apply(row).ids().stream()
                                        .map(words)
                                        .collect(Collectors.joining("\n")))
                .checks(
                        texts.get("cell.find"),
                        row -> others(row, options(candidates.apply(plan.get()), name)),
                        row ->
                                chosen.apply(row).ids().stream()
                                        .map(Id::toString)
                                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                        (row, keys) ->
                                Reading.ok(
                                        chosen.apply(row)
                                                .changedTo(keys.stream().map(Id::of).toList())),
                        (_, _) -> Reading.refused(texts.get("cell.refused.choice")));
    }

    /// A row can't name itself.
    private List<Option> others(R row, List<Option> options) {
        return options.stream()
                .filter(option -> !option.key().equals(row.id().toString()))
                .toList();
    }

    /// The plan with the edits of a table made from these columns. Rows that are gone are skipped.
    public Plan apply(Plan before, Edits<R> edits) {
        Plan after = before;
        for (CellEdit<R> edit : edits.cells()) {
            int place = table.place(edit.column().key());
            R row = after.find(table, edit.row().id());
            if (place >= 0 && row != null) {
                after = after.with(changed(row, table.fields().get(place), edit.value()));
            }
        }
        return after;
    }

    /// The words a cell shows for a value of a field; empty for an absent one.
    public <V> String shown(Field<R, V> field, R row) {
        return field.isEmpty(row) ? "" : words.of(field.get().apply(row));
    }

    private static boolean isText(Field<?, ?> field) {
        return field.kind().type() == Kind.Type.TEXT;
    }

    private String title(Field<R, ?> field) {
        return texts.get("field." + table.name() + "." + field.name());
    }

    private <V> String text(Field<R, V> field, R row) {
        return field.get().apply(row) instanceof String text ? text : "";
    }

    /// What typed words mean for a field. A row that stands for a person without naming one takes
    /// no words that tell who it is.
    public <V> Reading read(Field<R, V> field, String typed) {
        if (NAMELESS.contains(table) && isText(field) && PersonalText.isIn(typed)) {
            return Reading.refused(texts.get("grants.personal"));
        }
        if (table.equals(AgreementFields.TABLE)
                && isText(field)
                && PersonalText.isLikeName(typed, KnownNames.of(plan.get()))) {
            return field.name().equals(AgreementFields.NUMBER.name())
                    ? Reading.refused(texts.get("grants.name"))
                    : Reading.ok(typed)
                            .doubtful(texts.get("grants.name"), texts.get("grants.name.kept"));
        }
        ValueReader reader =
                new ValueReader(texts.language(), new PeriodReader(plan.get().head().planPeriod()));
        no.kompetanseplan.text.Reading<@Nullable V> reading = reader.read(field.kind(), typed);
        return switch (reading) {
            case no.kompetanseplan.text.Reading.Understood<@Nullable V> understood
                    when isOwed(understood.value()) ->
                    Reading.refused(texts.get("grants.negative"));
            case no.kompetanseplan.text.Reading.Understood<@Nullable V> understood -> {
                Object value = understood.value();
                yield EntryLimits.of(table, field, value, texts) instanceof Reading.Refused refused
                        ? refused
                        : said(value);
            }
            case no.kompetanseplan.text.Reading.NotUnderstood<@Nullable V> not ->
                    Reading.refused(not.sentence(texts));
        };
    }

    /// No grant, nothing of one and no agreement is below nothing; a cost may be, as a correction.
    private boolean isOwed(@Nullable Object value) {
        return NAMELESS.contains(table) && value instanceof Money money && money.ore() < 0;
    }

    /// Periods and dates say under the field what was understood; other values say it themselves.
    private Reading said(@Nullable Object value) {
        return switch (value) {
            case Period period when period.isNone() -> Reading.ok(period);
            case Period period when period.isDated() ->
                    Reading.ok(period).understood(formats.understood(period));
            case Period period ->
                    Reading.ok(period)
                            .doubtful(formats.days(period), texts.get("cell.kept-as-text"));
            case LocalDate date -> Reading.ok(date).understood(formats.longDate(date));
            case null, default -> Reading.ok(value);
        };
    }

    private <V> Column<R> choices(Column<R> column, Field<R, V> field) {
        List<Option> options =
                Arrays.stream(field.kind().valueType().getEnumConstants())
                        .map(each -> (Enum<?>) each)
                        .map(each -> Option.of(each.name(), words.choice(each)))
                        .toList();
        return column.choice(
                _ -> withNone(options),
                row -> field.scalar(row) instanceof String name ? name : "",
                (_, key) -> Reading.ok(field.kind().value(key.isEmpty() ? null : key)),
                texts.get("cell.refused.choice"));
    }

    private <V> Column<R> flag(Column<R> column, Field<R, V> field) {
        List<Option> options =
                List.of(
                        Option.of("1", texts.get("cell.yes")),
                        Option.of("0", texts.get("cell.no")));
        return column.choice(
                _ -> options,
                row -> field.isEmpty(row) ? "0" : "1",
                (_, key) -> Reading.ok(field.kind().value(key.equals("1") ? 1L : null)),
                texts.get("cell.refused.choice"));
    }

    private List<Option> withNone(List<Option> options) {
        List<Option> all = new ArrayList<>();
        all.add(Option.of("", texts.get("cell.none")));
        all.addAll(options);
        return all;
    }

    private static <T extends Row> List<Option> options(List<T> rows, Function<T, String> name) {
        return rows.stream().map(row -> Option.of(row.id().toString(), name.apply(row))).toList();
    }

    private static String key(@Nullable Id id) {
        return id == null ? "" : id.toString();
    }

    /// The value comes from a reading of the same column, so it is of the field's type.
    @SuppressWarnings("unchecked")
    private <V> R changed(R row, Field<R, V> field, @Nullable Object value) {
        Kind<V> kind = field.kind();
        return table.with(row, row.id(), field, value == null ? kind.absent() : (V) value);
    }
}
