package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Which measures the action plan shows.
///
/// @param dimension one table only; null = all
/// @param words words that must all be found in the columns, in any order and case
/// @param narrow what must be missing
public record MeasureFilter(@Nullable Id dimension, String words, Narrow narrow) {

    /// What a measure must lack to be shown.
    public enum Narrow {
        ALL,
        NOT_CALCULATED,
        NO_GOAL,
        UNDATED
    }

    public static final MeasureFilter NONE = new MeasureFilter(null, "", Narrow.ALL);

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Locale LANGUAGE = Locale.forLanguageTag("nb-NO");

    public MeasureFilter withDimension(@Nullable Id other) {
        return new MeasureFilter(other, words, narrow);
    }

    public MeasureFilter withWords(String other) {
        return new MeasureFilter(dimension, other, narrow);
    }

    public MeasureFilter withNarrow(Narrow other) {
        return new MeasureFilter(dimension, words, other);
    }

    /// Whether rows are left out within the tables that are shown.
    public boolean hidesRows() {
        return narrow != Narrow.ALL || !words.isBlank();
    }

    /// Whether a measure passes words and narrowing; its table is not asked about.
    ///
    /// @param notCalculated whether its cost counts as not calculated
    public boolean passes(Measure measure, Predicate<Measure> notCalculated) {
        boolean lacks =
                switch (narrow) {
                    case ALL -> true;
                    case NOT_CALCULATED -> notCalculated.test(measure);
                    case NO_GOAL -> measure.goal().isBlank() && measure.goals().isEmpty();
                    case UNDATED -> !measure.period().isDated();
                };
        return lacks && hasWords(measure);
    }

    private boolean hasWords(Measure measure) {
        if (words.isBlank()) {
            return true;
        }
        StringBuilder all = new StringBuilder(measure.areaWording());
        for (MeasureColumn column : MeasureColumn.values()) {
            all.append('\n').append(column.words(measure));
        }
        String text = all.toString().toLowerCase(LANGUAGE);
        return BLANKS.splitAsStream(words.toLowerCase(LANGUAGE).strip()).allMatch(text::contains);
    }
}
