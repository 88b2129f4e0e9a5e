package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.choice.CostState;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the printed words of KOSTNAD/RESSURSBRUK say of the cost, so that a new row is counted
/// rightly before anybody has chosen. Only a proposal: what people have chosen is never changed.
public final class CostWords {

    private static final Locale LANGUAGE = Locale.forLanguageTag("nb-NO");

    /// In the order in which a cell that says several things is counted.
    private static final Map<Pattern, CostState> MEANINGS = meanings();

    private CostWords() {}

    private static Map<Pattern, CostState> meanings() {
        Map<String, CostState> words = new LinkedHashMap<>();
        words.put("\\b(ingen|none)\\b.*(utredning|utgreiing|study)", CostState.NONE_IN_STUDY_PHASE);
        words.put("\\bkr\\.?\\h?\\d|\\d\\h?(,-|kr\\b|kroner)", CostState.AMOUNT);
        words.put("\\b(bereg|bereknast|beskriv|not calculated)", CostState.NOT_CALCULATED);
        words.put("\\b(gratis|free)\\b", CostState.FREE);
        words.put("\\b(dekk|ekstern|external)", CostState.EXTERNAL);
        words.put("\\b(avheng|depend)", CostState.DEPENDS);
        words.put("\\b(vikar|replacement)", CostState.REPLACEMENT);
        words.put("\\b(tidsressurs|eigen tid|egen tid|tid avsatt|own time)", CostState.OWN_TIME);
        Map<Pattern, CostState> meanings = new LinkedHashMap<>();
        words.forEach((word, state) -> meanings.put(Pattern.compile(word), state));
        return meanings;
    }

    /// The state that the words speak of, or null when they do not.
    public static @Nullable CostState state(String wording) {
        String text = wording.toLowerCase(LANGUAGE);
        for (Map.Entry<Pattern, CostState> meaning : MEANINGS.entrySet()) {
            if (meaning.getKey().matcher(text).find()) {
                return meaning.getValue();
            }
        }
        return null;
    }

    /// The state of a measure after its words have changed: what was chosen stays, unless it was
    /// only what the old words said.
    public static @Nullable CostState after(
            @Nullable CostState chosen, String oldWording, String newWording) {
        CostState said = state(newWording);
        boolean followed = chosen == null || chosen == state(oldWording);
        return followed && said != null ? said : chosen;
    }
}
