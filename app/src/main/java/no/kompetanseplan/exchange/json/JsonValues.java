package no.kompetanseplan.exchange.json;

import no.kompetanseplan.exchange.json.ImportException.Code;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Values of fields in their JSON form, each checked against the limits of its kind.
final class JsonValues {

    private static final Set<String> PERIOD_PARTS = Set.of("from", "to", "wording");
    private static final Set<String> ELEMENT_PARTS = Set.of("id", "rank");

    private static final Kind<LocalDate> DATE = Kind.date();
    private static final Kind<Id> REF = Kind.ref();
    private static final Kind<Ranked> RANKED = Kind.ranked();

    private final JsonCursor in;

    JsonValues(JsonCursor in) {
        this.in = in;
    }

    /// The value at the cursor as the record takes it.
    @Nullable Object value(Kind<?> kind) throws ImportException {
        return switch (kind.type()) {
            case TEXT, RANK -> normalised(kind, in.text(), kind.max());
            case INTEGER, MONEY, PERCENT, DAYS -> number(kind);
            case FLAG -> in.flag();
            case DATE -> date();
            case REF -> id();
            case CHOICE -> choice(kind);
            case PERIOD -> period(kind);
            case RANKED -> ranked();
        };
    }

    Id id() throws ImportException {
        Id id = REF.value(in.text());
        if (id == null) {
            throw in.fault(Code.BAD_ID);
        }
        return id;
    }

    private LocalDate date() throws ImportException {
        String text = in.text();
        LocalDate date = DATE.value(text);
        if (date == null) {
            throw in.fault(Code.BAD_DATE, JsonCursor.shown(text));
        }
        return date;
    }

    private @Nullable Object number(Kind<?> kind) throws ImportException {
        long number = in.whole();
        if (!kind.accepts(number)) {
            throw in.fault(Code.OUT_OF_RANGE, kind.min(), kind.max());
        }
        return kind.value(number);
    }

    private @Nullable Object choice(Kind<?> kind) throws ImportException {
        String name = in.text();
        if (!kind.accepts(name)) {
            String known =
                    Arrays.stream(kind.valueType().getEnumConstants())
                            .map(each -> ((Enum<?>) each).name())
                            .collect(Collectors.joining(", "));
            throw in.fault(Code.UNKNOWN_CHOICE, known);
        }
        return kind.value(name);
    }

    private @Nullable Object period(Kind<?> kind) throws ImportException {
        PeriodParts parts = new PeriodParts();
        in.object(name -> {
            known(name, PERIOD_PARTS, "period");
            boolean present = in.present();
            switch (name) {
                case "from" -> parts.from = present ? date() : null;
                case "to" -> parts.to = present ? date() : null;
                default -> parts.wording = present ? in.text() : "";
            }
        });
        @SuppressWarnings("unchecked") // a kind of type PERIOD holds periods
        Kind<Period> periods = (Kind<Period>) kind;
        Period period = new Period(parts.from, parts.to, parts.wording);
        Object scalar = periods.scalar(period);
        if (!periods.accepts(scalar)) {
            throw in.fault(Code.TOO_LONG, (long) Period.MAX_WORDING);
        }
        return periods.value(scalar);
    }

    private Ranked ranked() throws ImportException {
        Map<Id, String> cells = new HashMap<>();
        in.objects(() -> element(cells));
        return cells.isEmpty() ? Ranked.NONE : new Ranked(cells);
    }

    private void element(Map<Id, String> cells) throws ImportException {
        ElementParts parts = new ElementParts();
        in.parts(name -> {
            known(name, ELEMENT_PARTS, "reference");
            boolean present = in.present();
            if (name.equals("id")) {
                parts.id = present ? id() : null;
            } else {
                parts.rank = present ? rank() : null;
            }
        });
        if (parts.id == null || parts.rank == null) {
            throw in.fault(Code.MISSING_PART, parts.id == null ? "id" : "rank");
        }
        if (cells.put(parts.id, parts.rank) != null) {
            throw in.fault(Code.DUPLICATE_ID, parts.id.toString());
        }
    }

    private void known(String name, Set<String> parts, String whole) throws ImportException {
        if (!parts.contains(name)) {
            throw in.fault(Code.UNKNOWN_FIELD, JsonCursor.shown(name), whole);
        }
    }

    private String rank() throws ImportException {
        String rank = in.text();
        if (!RANKED.accepts(rank)) {
            throw in.fault(Code.TOO_LONG, (long) Rank.MAX_LENGTH);
        }
        return rank;
    }

    /// The text in the form the plan keeps, which is what the limit counts.
    private <V> @Nullable V normalised(Kind<V> kind, String text, long max) throws ImportException {
        Object scalar = kind.scalar(kind.value(text));
        if (!kind.accepts(scalar)) {
            throw in.fault(Code.TOO_LONG, max);
        }
        return kind.value(scalar);
    }

    private static final class PeriodParts {
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private String wording = "";
    }

    private static final class ElementParts {
        private @Nullable Id id;
        private @Nullable String rank;
    }
}
