package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueReader;

import org.jspecify.annotations.Nullable;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Reads the text of a cell as a value of a measure, and says how a value looks in a cell. What the
/// reader of periods does not understand is kept as words, and so is every cost.
final class RowValues {

    private final Language language;
    private final PeriodReader periods;
    private final List<ValueReader> readers = new ArrayList<>();

    /// @param language of what is shown
    /// @param plan the plan period, for the reader of periods
    RowValues(Language language, Period plan) {
        this.language = language;
        this.periods = new PeriodReader(plan);
        for (Language each : Language.values()) {
            readers.add(new ValueReader(each, periods));
        }
    }

    /// A measure with a cell read into it, or why it can't be.
    sealed interface Result {

        record Read(Measure measure) implements Result {}

        record Refused(Reason reason) implements Result {}
    }

    /// Reads a cell into a measure.
    Result read(Measure measure, MeasureColumn column, String cell) {
        String text = normal(cell);
        return switch (column) {
            case ID, DIMENSION -> new Result.Read(measure);
            case PERIOD -> period(measure, text);
            case COST -> cost(measure, text);
            case TITLE -> put(measure, MeasureFields.TITLE, line(text));
            case AREA -> put(measure, MeasureFields.AREA_WORDING, line(text));
            case GOAL -> put(measure, MeasureFields.GOAL, text);
            case TARGET_GROUP -> put(measure, MeasureFields.TARGET_GROUP, text);
            case SCOPE -> put(measure, MeasureFields.SCOPE, text);
            case RESPONSIBLE -> put(measure, MeasureFields.RESPONSIBLE_WORDING, text);
            case NOTE -> put(measure, MeasureFields.NOTE, text);
            case STATE -> typed(measure, MeasureFields.STATE, text);
            case CREDITS -> typed(measure, MeasureFields.CREDITS, text);
            case MONTHS -> typed(measure, MeasureFields.MONTHS, text);
        };
    }

    /// Whether a cell says what the measure says already, in any language.
    boolean isSame(Measure measure, MeasureColumn column, String cell) {
        String text = normal(cell);
        for (Language each : Language.values()) {
            if (normal(shown(measure, column, each)).equals(text)) {
                return true;
            }
        }
        return false;
    }

    /// How the value of a field stands in a cell of an action plan.
    String shown(Measure measure, MeasureColumn column) {
        return shown(measure, column, language);
    }

    private static String shown(Measure measure, MeasureColumn column, Language language) {
        Texts texts = Texts.of(language);
        return switch (column) {
            case ID -> measure.id().toString();
            case DIMENSION -> "";
            case AREA -> measure.areaWording();
            case TITLE -> measure.title();
            case GOAL -> measure.goal();
            case TARGET_GROUP -> measure.targetGroup();
            case SCOPE -> measure.scope();
            case PERIOD -> Formats.of(language).period(measure.period());
            case RESPONSIBLE -> measure.responsibleWording();
            case COST ->
                    measure.costWording().isEmpty()
                            ? choice(measure.costState(), texts)
                            : measure.costWording();
            case STATE -> choice(measure.state(), texts);
            case CREDITS -> number(measure.credits());
            case MONTHS -> number(measure.months());
            case NOTE -> measure.note();
        };
    }

    private static String number(@Nullable Integer number) {
        return number == null ? "" : Integer.toString(number);
    }

    private static String choice(@Nullable Enum<?> choice, Texts texts) {
        return choice == null
                ? ""
                : texts.get(
                        "choice."
                                + choice.getDeclaringClass().getSimpleName()
                                + "."
                                + choice.name());
    }

    private Result period(Measure measure, String text) {
        String words = line(text);
        if (words.length() > Period.MAX_WORDING) {
            return tooLong(MeasureFields.PERIOD, Period.MAX_WORDING);
        }
        Period read = words.isEmpty() ? Period.NONE : periods.read(words);
        if (read.isDated() && isDate(words, read)) {
            read = new Period(read.from(), read.to(), "");
        }
        return put(measure, MeasureFields.PERIOD, read);
    }

    /// Whether the words are the days and nothing else, as a plan prints a period without words.
    private static boolean isDate(String words, Period read) {
        for (Language each : Language.values()) {
            if (Formats.of(each).days(read).equals(words)) {
                return true;
            }
        }
        return false;
    }

    private Result cost(Measure measure, String text) {
        Measure stated = measure;
        for (ValueReader reader : readers) {
            if (reader.read(MeasureFields.COST_STATE.kind(), text)
                            instanceof Reading.Understood<?>(var state)
                    && state instanceof CostState known) {
                stated =
                        MeasureFields.TABLE.with(
                                measure, measure.id(), MeasureFields.COST_STATE, known);
            }
        }
        return put(stated, MeasureFields.COST_WORDING, text);
    }

    private <V> Result typed(Measure measure, Field<Measure, V> field, String text) {
        Reason why = Reason.of("read.reference");
        for (ValueReader reader : readers) {
            switch (reader.read(field.kind(), text)) {
                case Reading.Understood<@Nullable V> understood -> {
                    return put(measure, field, understood.value());
                }
                case Reading.NotUnderstood<@Nullable V> not ->
                        why = new Reason(not.key(), not.arguments());
            }
        }
        return new Result.Refused(why);
    }

    private <V> Result put(Measure measure, Field<Measure, V> field, @Nullable V value) {
        Object scalar = value == null ? null : field.kind().scalar(value);
        if (scalar != null && !field.kind().accepts(scalar)) {
            return tooLong(field, field.kind().max());
        }
        return new Result.Read(MeasureFields.TABLE.with(measure, measure.id(), field, value));
    }

    private Result tooLong(Field<Measure, ?> field, long most) {
        return new Result.Refused(
                new Reason(
                        "import.reason.long",
                        List.of(
                                Texts.of(language).get("field.measure." + field.name()),
                                Long.toString(most))));
    }

    /// Text as a plan keeps it: no spaces at the ends of lines, a lone dash for nothing as nothing.
    static String normal(String cell) {
        String text =
                Normalizer.normalize(cell, Normalizer.Form.NFC)
                        .replace('\u00A0', ' ')
                        .replace('\u202F', ' ')
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .replaceAll("[ \\t]+", " ")
                        .replaceAll(" ?\\n ?", "\n")
                        .replaceAll("\\n{2,}", "\n")
                        .strip();
        return text.equals("–") || text.equals("-") || text.equals("—") ? "" : text;
    }

    private static String line(String text) {
        return text.replace('\n', ' ');
    }
}
