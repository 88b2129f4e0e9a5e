package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

class KindTest {

    private static final String ID = "b2d933a2117f85db88f3d555a435f436";

    @Test
    void everyLegalValueOfEveryFieldIsReadBackAsItWasWritten() {
        RandomPlans random = new RandomPlans(1);
        for (Table<? extends Row> table : Tables.ALL) {
            for (Field<?, ?> field : table.fields()) {
                for (int i = 0; i < 40; i++) {
                    comesBack(field.kind(), random, table + "." + field.name());
                }
            }
        }
    }

    private static <V> void comesBack(Kind<V> kind, RandomPlans random, String field) {
        V value = random.value(kind);
        Object scalar = kind.scalar(value);
        assertEquals(value, kind.value(scalar), field);
        assertEquals(scalar, kind.scalar(kind.value(scalar)), field);
        assertTrue(kind.isList() || kind.accepts(scalar), () -> field + " refuses " + scalar);
        assertTrue(
                scalar == null || scalar instanceof Long || scalar instanceof String,
                () -> field + " is kept as " + scalar);
    }

    @Test
    void anAbsentValueIsKeptAsNothingAndNothingIsAbsent() {
        for (Table<? extends Row> table : Tables.ALL) {
            for (Field<?, ?> field : table.fields()) {
                absent(field.kind(), field.name());
            }
        }
    }

    private static <V> void absent(Kind<V> kind, String field) {
        assertNull(kind.scalar(kind.absent()), field);
        assertEquals(kind.absent(), kind.value(null), field);
        assertTrue(kind.accepts(null), field);
    }

    @Test
    void noScalarWhateverItHoldsMakesAReadThrow() {
        List<@Nullable Object> scalars = garbage();
        for (Table<? extends Row> table : Tables.ALL) {
            for (Field<?, ?> field : table.fields()) {
                scalars.forEach(scalar -> survives(field.kind(), scalar));
            }
        }
    }

    /// What is read is written in a form that stays; what is accepted is not lost.
    private static <V> void survives(Kind<V> kind, @Nullable Object scalar) {
        V value = kind.value(scalar);
        Object kept = kind.scalar(value);
        assertEquals(kept, kind.scalar(kind.value(kept)), () -> kind.type() + " of " + scalar);
        boolean empty = scalar == null || scalar.equals("") || scalar.equals(0L);
        if (!empty && !kind.isList() && kind.accepts(scalar) && !Period.NONE.equals(value)) {
            assertNotNull(kept, () -> kind.type() + " loses " + scalar);
        }
    }

    private static List<@Nullable Object> garbage() {
        Random random = new Random(2);
        List<@Nullable Object> all = new ArrayList<>();
        all.add(null);
        List.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 31, 1L << 53).forEach(all::add);
        String period = "[\"2016-08-01\",null,\"Høst 2016\"]";
        String ranked = "[\"00G800~" + ID + "\"]";
        List<String> seeds =
                List.of(
                        "",
                        "x",
                        "\0",
                        "\ud800",
                        "2016-02-30",
                        "2016-08-01",
                        "+999999-01-01",
                        ID,
                        ID.toUpperCase(Locale.ROOT),
                        period,
                        ranked,
                        "[null,null,null]",
                        "[\"\\u0000\",1]",
                        "[\"\\ud8\"",
                        "[[[[",
                        "null",
                        "ADOPTED",
                        "NaN",
                        "1e400");
        all.addAll(seeds);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
            for (int n = random.nextInt(4); n >= 0; n--) {
                int at = random.nextInt(text.length() + 1);
                switch (random.nextInt(3)) {
                    case 0 -> text.insert(at, (char) random.nextInt(0x10000));
                    case 1 -> text.setLength(at);
                    default -> text.insert(at, "\"[]\\,~u0".charAt(random.nextInt(8)));
                }
            }
            all.add(text.toString());
        }
        return all;
    }

    @Test
    void theLimitsOfEachKindAreItsLastAcceptedValues() {
        assertTrue(Kind.text(3).accepts("å😀x"), "three characters, four code units");
        assertFalse(Kind.text(3).accepts("å😀xy"));
        assertFalse(Kind.text(3).accepts(1L));
        assertTrue(Kind.integer(-2, 5).accepts(-2L) && Kind.integer(-2, 5).accepts(5L));
        assertFalse(Kind.integer(-2, 5).accepts(-3L) || Kind.integer(-2, 5).accepts(6L));
        assertTrue(Kind.percent(100).accepts(100_00L));
        assertFalse(Kind.percent(100).accepts(100_01L) || Kind.percent(100).accepts(-1L));
        assertTrue(Kind.days(366).accepts(366_00L));
        assertFalse(Kind.days(366).accepts(366_01L));
        assertTrue(Kind.money().accepts(-900_000_000_000_000L));
        assertFalse(Kind.money().accepts(-900_000_000_000_001L));
        assertFalse(Kind.money().accepts(Long.MIN_VALUE));
        assertTrue(Kind.flag().accepts(1L));
        assertFalse(Kind.flag().accepts(2L));
    }

    @Test
    void onlyDatesIdsAndNamesInTheirOneFormAreAccepted() {
        assertTrue(Kind.date().accepts("2016-02-29"));
        assertFalse(Kind.date().accepts("2015-02-29") || Kind.date().accepts("2016-2-29"));
        assertTrue(Kind.ref().accepts(ID));
        assertFalse(Kind.ref().accepts(ID.substring(1)) || Kind.ref().accepts("B" + ID));
        assertTrue(Kind.choice(PlanStage.class).accepts("DRAFT"));
        assertFalse(Kind.choice(PlanStage.class).accepts("draft"));
        assertTrue(Kind.period().accepts("[null,null,\"så fort som mulig\"]"));
        assertFalse(Kind.period().accepts("[\"2016-13-01\",null,\"\"]"));
        assertFalse(Kind.period().accepts("[null,null]"));
        assertTrue(Kind.period().accepts(wording("\\\"".repeat(Period.MAX_WORDING))));
        assertFalse(Kind.period().accepts(wording("x".repeat(Period.MAX_WORDING + 1))));
    }

    private static String wording(String escaped) {
        return "[null,null,\"" + escaped + "\"]";
    }

    @Test
    void textsAreKeptComposedWithLineFeedsAndWithoutControlCharacters() {
        Kind<String> text = Kind.text(100);
        assertEquals("a\nb\nc", text.scalar("a\r\nb\rc"));
        assertEquals("\u00e5", text.scalar("a\u030a"));
        assertEquals("ab\tc", text.scalar("a\0\u0007b\tc\ud800"));
        assertNull(text.scalar("\u0001"), "nothing is left");
        assertFalse(text.accepts("a\u0001") || text.accepts("\udc00") || text.accepts("\0"));
        Period pasted = new Period(null, null, "høst\u0000\r\n2016");
        assertEquals("[null,null,\"høst\\n2016\"]", Kind.period().scalar(pasted));
        assertFalse(Kind.period().accepts("[null,null,\"\\u0000\"]"));
    }

    @Test
    void anUnknownChoiceReadsAsNoneChosen() {
        assertNull(Kind.choice(PlanStage.class).value("FROM_A_LATER_RELEASE"));
    }
}
