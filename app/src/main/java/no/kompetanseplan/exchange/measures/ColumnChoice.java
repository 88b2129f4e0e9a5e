package no.kompetanseplan.exchange.measures;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.HeadWords;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a person has said of columns, by their heads: the field each goes into, or none. Columns
/// nobody has spoken of are as [Heads] understands them.
public record ColumnChoice(Map<String, Optional<MeasureColumn>> byHead) {

    public static final ColumnChoice NONE = new ColumnChoice(Map.of());

    public ColumnChoice {
        byHead = Map.copyOf(byHead);
    }

    /// With one column chosen.
    ///
    /// @param column null for «not taken in»
    public ColumnChoice with(String head, @Nullable MeasureColumn column) {
        Map<String, Optional<MeasureColumn>> all = new LinkedHashMap<>(byHead);
        all.put(key(head), Optional.ofNullable(column));
        return new ColumnChoice(all);
    }

    /// Reads `Head=field,Head=field`; the field is a name of the command line or a label of the
    /// window, and `-` stands for none.
    ///
    /// @throws ImportFailure when it can't be read
    public static ColumnChoice read(String written) throws ImportFailure {
        ColumnChoice choice = NONE;
        for (String pair : written.split(",", -1)) {
            int sign = pair.lastIndexOf('=');
            if (sign <= 0) {
                throw new ImportFailure("import.map.wrong", null, pair.strip());
            }
            String head = pair.substring(0, sign).strip();
            String field = pair.substring(sign + 1).strip();
            choice = choice.with(head, field.equals("-") ? null : named(field));
        }
        return choice;
    }

    /// What was said, as one line of text that [#ofKept] understands.
    public String kept() {
        StringBuilder kept = new StringBuilder();
        byHead.forEach((head, column) -> {
            String field = column.map(MeasureColumn::key).orElse("-");
            kept.append(head.replaceAll("[=;]", " ")).append('=').append(field).append(';');
        });
        return kept.toString();
    }

    /// What [#kept] has written; what is not understood is passed over.
    public static ColumnChoice ofKept(String kept) {
        ColumnChoice choice = NONE;
        for (String pair : kept.split(";", -1)) {
            int sign = pair.lastIndexOf('=');
            MeasureColumn column = sign <= 0 ? null : MeasureColumn.of(pair.substring(sign + 1));
            if (sign > 0 && (column != null || pair.endsWith("=-"))) {
                choice = choice.with(pair.substring(0, sign), column);
            }
        }
        return choice;
    }

    private static MeasureColumn named(String field) throws ImportFailure {
        String wanted = field.toLowerCase(Locale.ROOT);
        for (MeasureColumn column : MeasureColumn.values()) {
            if (column.key().equals(wanted)) {
                return column;
            }
            for (Language language : Language.values()) {
                String label = Texts.of(language).get(column.label());
                if (label.toLowerCase(Locale.ROOT).equals(wanted)) {
                    return column;
                }
            }
        }
        throw new ImportFailure("import.map.field", null, field, keys());
    }

    private static String keys() {
        StringBuilder keys = new StringBuilder();
        for (MeasureColumn column : MeasureColumn.values()) {
            keys.append(keys.isEmpty() ? "" : ", ").append(column.key());
        }
        return keys.toString();
    }

    private static String key(String head) {
        String plain = HeadWords.plain(head);
        return plain.isEmpty() ? head.strip() : plain;
    }

    /// The field a head has been said to be, or else means; null for none.
    public @Nullable MeasureColumn likely(String head) {
        if (says(head)) {
            return said(head);
        }
        Heads.Guess guess = Heads.guess(head);
        return guess == null ? null : guess.column();
    }

    /// Whether somebody has spoken of the head.
    boolean says(String head) {
        return byHead.containsKey(key(head));
    }

    /// The field a head has been said to be; null for «not taken in», and where nothing was said.
    @Nullable MeasureColumn said(String head) {
        return byHead.getOrDefault(key(head), Optional.empty()).orElse(null);
    }
}
