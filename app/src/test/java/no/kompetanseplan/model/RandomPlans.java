package no.kompetanseplan.model;

import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Plans of legal fields in any combination, the same for the same seed. Texts hold what people and
/// other programs may put in: quotes, line feeds, tabs, letters beyond the first plane.
public final class RandomPlans {

    private static final List<String> PIECES =
            List.of(
                    "tiltak", " ", "Øke", "å", "«sitat»", "\n", "\t", "\"", "\\", "/", "'", ",",
                    ";", "~", "[", "]", "{", "}", "null", "=1+1", "@", "-", "–", "\u00a0", "😀",
                    "čđŋšŧž", "e\u0301", "\u202e", "\ufeff", "\uffff", "<b>", "&amp;", "%", "0");

    private final Random random;
    private final List<Id> ids = new ArrayList<>();

    public RandomPlans(long seed) {
        this.random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            ids.add(Id.named("row " + seed + " " + i));
        }
    }

    /// A plan with a head and `rows` rows of any type.
    public Plan plan(int rows) {
        List<Row> all = new ArrayList<>();
        all.add(row(PlanHeadFields.TABLE, PlanHead.ID));
        for (int i = 0; i < rows; i++) {
            all.add(row(Tables.ALL.get(1 + random.nextInt(Tables.ALL.size() - 1))));
        }
        return Plan.of(all);
    }

    /// A plan that shares some rows with another, changed, and has some of its own.
    public Plan changed(Plan plan) {
        List<Row> rows = new ArrayList<>();
        for (Row row : plan.all()) {
            switch (random.nextInt(4)) {
                case 0 -> {}
                case 1 -> rows.add(changedRow(row));
                default -> rows.add(row);
            }
        }
        rows.add(row(MeasureFields.TABLE));
        return Plan.of(rows);
    }

    private <R extends Row> R changedRow(R row) {
        Table<R> table = Tables.of(row);
        Field<R, ?> field = table.fields().get(random.nextInt(table.fields().size()));
        return with(table, row, field);
    }

    private <R extends Row, V> R with(Table<R> table, R row, Field<R, V> field) {
        return table.with(row, row.id(), field, value(field.kind()));
    }

    public <R extends Row> R row(Table<R> table) {
        Id id = Id.named(table.name() + random.nextLong());
        ids.set(random.nextInt(ids.size()), id);
        return row(table, id);
    }

    public <R extends Row> R row(Table<R> table, Id id) {
        @Nullable Object[] cells = new @Nullable Object[table.fields().size() + 1];
        cells[0] = id;
        for (int i = 0; i < table.fields().size(); i++) {
            cells[i + 1] = value(table.fields().get(i).kind());
        }
        return table.build(cells);
    }

    /// A value that the kind keeps as it is; absent one time in four.
    public <V> @Nullable V value(Kind<V> kind) {
        if (random.nextInt(4) == 0) {
            return kind.absent();
        }
        @SuppressWarnings("unchecked") // each case makes what its type of kind holds
        V value = (V) made(kind);
        return kind.value(kind.scalar(value));
    }

    private Object made(Kind<?> kind) {
        return switch (kind.type()) {
            case TEXT -> text(kind.max());
            case RANK -> rank();
            case INTEGER -> (int) number(kind);
            case FLAG -> random.nextBoolean();
            case MONEY -> new Money(number(kind));
            case PERCENT -> new Percent((int) number(kind));
            case DAYS -> Days.ofHundredths(number(kind));
            case DATE -> date();
            case REF -> id();
            case CHOICE -> choice(kind);
            case PERIOD -> period();
            case RANKED -> ranked();
        };
    }

    private Id id() {
        return ids.get(random.nextInt(ids.size()));
    }

    /// Mostly short; now and then as long as it may be.
    private String text(long max) {
        long wanted = random.nextInt(100) == 0 ? max : Math.min(max, random.nextInt(40));
        StringBuilder text = new StringBuilder();
        int length = 0;
        while (length < wanted) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            length += piece.codePointCount(0, piece.length());
            if (length <= wanted) {
                text.append(piece);
            }
        }
        return text.toString();
    }

    private String rank() {
        return Rank.at(random.nextInt(1000));
    }

    private long number(Kind<?> kind) {
        return switch (random.nextInt(4)) {
            case 0 -> kind.min();
            case 1 -> kind.max();
            default -> random.nextLong(kind.min(), kind.max() + 1);
        };
    }

    private LocalDate date() {
        return random.nextInt(10) == 0
                ? LocalDate.of(random.nextBoolean() ? 0 : 9999, 12, 31)
                : LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    private Object choice(Kind<?> kind) {
        Object[] all = kind.valueType().getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private Period period() {
        return new Period(
                random.nextBoolean() ? date() : null,
                random.nextBoolean() ? date() : null,
                text(random.nextInt(Period.MAX_WORDING)));
    }

    private Ranked ranked() {
        Map<Id, String> cells = new HashMap<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            cells.put(id(), rank());
        }
        return new Ranked(cells);
    }
}
