package no.kompetanseplan.store;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Fold;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The limits of the fields, kept at the gate: what is over them is refused with the field's name
/// and the limit before anything is written.
final class Limits {

    private static final int LONGEST_CHOICE = 100;
    private static final long HUNDREDTHS = 100;

    private Limits() {}

    /// Refuses the first change its field does not take.
    ///
    /// @param tableOf the table of a row that is in the plan already
    static void check(List<Change> changes, Function<Id, @Nullable String> tableOf) {
        Map<Id, String> born = tablesOfNew(changes);
        for (Change change : changes) {
            String name = born.get(change.row());
            name = name == null ? tableOf.apply(change.row()) : name;
            Table<? extends Row> table = name == null ? null : Tables.named(name);
            Field<? extends Row, ?> field = table == null ? null : fieldOf(table, change.field());
            if (table != null && field != null && !field.kind().accepts(change.value())) {
                throw refusal(table, field, change.value());
            }
        }
    }

    private static Map<Id, String> tablesOfNew(List<Change> changes) {
        Map<Id, String> born = new HashMap<>();
        for (Change change : changes) {
            if (change.field().equals(Fold.EXISTENCE) && change.value() instanceof String table) {
                born.put(change.row(), table);
            }
        }
        return born;
    }

    /// Whether the field of a received change takes its value. What this version does not know is
    /// kept as it is: other tables, other fields, other choices.
    static boolean takes(@Nullable String tableName, Change change) {
        Table<? extends Row> table = tableName == null ? null : Tables.named(tableName);
        Field<? extends Row, ?> field = table == null ? null : fieldOf(table, change.field());
        if (field == null || field.kind().accepts(change.value())) {
            return true;
        }
        return field.kind().type() == Kind.Type.CHOICE
                && change.value() instanceof String name
                && name.length() <= LONGEST_CHOICE;
    }

    private static @Nullable Field<? extends Row, ?> fieldOf(
            Table<? extends Row> table, String cell) {
        int slash = cell.indexOf('/');
        int place = table.place(slash < 0 ? cell : cell.substring(0, slash));
        return place < 0 ? null : table.fields().get(place);
    }

    private static PlanFileException refusal(
            Table<? extends Row> table, Field<? extends Row, ?> field, @Nullable Object value) {
        Word label = new Word("field." + table.name() + "." + field.name());
        Kind<?> kind = field.kind();
        return switch (kind.type()) {
            case TEXT, RANK ->
                    value instanceof String text
                                    && text.codePointCount(0, text.length()) > kind.max()
                            ? new PlanFileException(Problem.TEXT_TOO_LONG, label, kind.max())
                            : new PlanFileException(Problem.TEXT_UNREADABLE, label);
            case INTEGER, FLAG -> outOfRange(label, kind, 1);
            case MONEY, PERCENT, DAYS -> outOfRange(label, kind, HUNDREDTHS);
            case DATE, REF, CHOICE, PERIOD, RANKED ->
                    new PlanFileException(Problem.VALUE_REFUSED, label);
        };
    }

    private static PlanFileException outOfRange(Word label, Kind<?> kind, long unit) {
        return new PlanFileException(
                Problem.NUMBER_OUT_OF_RANGE, label, kind.min() / unit, kind.max() / unit);
    }
}
