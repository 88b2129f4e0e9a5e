package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class TablesTest {

    private static final Path NAMES =
            Path.of("src", "test", "resources", "no", "kompetanseplan", "model", "field-names.txt");

    @Test
    void everyRowTypeHasOneTableOfItsOwn() {
        Set<Class<?>> rows = new HashSet<>(Arrays.asList(Row.class.getPermittedSubclasses()));
        assertEquals(rows, Tables.ALL.stream().map(Table::type).collect(Collectors.toSet()));
        Set<String> names = new HashSet<>();
        for (Table<? extends Row> table : Tables.ALL) {
            assertTrue(names.add(table.name()), table.name());
            assertSame(table, Tables.named(table.name()));
        }
        assertNull(Tables.named("no_such_table"));
    }

    @Test
    void everyRecordIsBuiltFromLegalFieldsInAnyCombination() {
        RandomPlans random = new RandomPlans(21);
        for (Table<? extends Row> table : Tables.ALL) {
            for (int i = 0; i < 300; i++) {
                built(table, random);
            }
        }
    }

    private static <R extends Row> void built(Table<R> table, RandomPlans random) {
        R row = random.row(table);
        assertSame(table, Tables.of(row));
        assertEquals(row, table.copy(row, row.id()));
        for (Field<R, ?> field : table.fields()) {
            assertEquals(row, put(table, row, field));
        }
    }

    private static <R extends Row, V> R put(Table<R> table, R row, Field<R, V> field) {
        return table.with(row, row.id(), field, field.get().apply(row));
    }

    @Test
    void aBlankRowHasNothingButItsId() {
        Id id = Id.named("blank");
        for (Table<? extends Row> table : Tables.ALL) {
            blank(table, id);
        }
    }

    private static <R extends Row> void blank(Table<R> table, Id id) {
        R row = table.blank(id);
        assertEquals(id, row.id());
        assertEquals("", row.rank());
        assertTrue(table.fields().stream().allMatch(field -> field.isEmpty(row)), table.name());
    }

    @Test
    void aTableThatForgetsOrSwapsAFieldIsRefused() {
        List<Field<Goal, ?>> swapped =
                List.of(GoalFields.NUMBER, GoalFields.LEVEL, GoalFields.TEXT, GoalFields.RANK);
        assertThrows(IllegalStateException.class, () -> Table.of(Goal.class, "goal", swapped));
        assertThrows(
                IllegalStateException.class,
                () -> Table.of(Goal.class, "goal", List.of(GoalFields.LEVEL)));
    }

    /// Names, kinds and limits are in files for ever: a line may be added or a limit widened,
    /// nothing else.
    @Test
    void namesKindsAndLimitsAreThoseOfEveryReleasedFile() throws Exception {
        List<String> lines = new ArrayList<>();
        for (Table<? extends Row> table : Tables.ALL) {
            for (Field<?, ?> field : table.fields()) {
                lines.add(table.name() + "." + field.name() + " " + kind(field.kind()));
            }
        }
        Golden.check(NAMES, String.join("\n", lines) + "\n");
    }

    private static String kind(Kind<?> kind) {
        return switch (kind.type()) {
            case TEXT, RANK -> kind.type() + " " + kind.max();
            case INTEGER, PERCENT, DAYS, MONEY ->
                    kind.type() + " " + kind.min() + ".." + kind.max();
            case CHOICE -> kind.type() + " " + Arrays.toString(kind.valueType().getEnumConstants());
            case FLAG, DATE, REF, PERIOD, RANKED -> kind.type().name();
        };
    }
}
