package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.staffing.Facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// References typed to chapters that are not there.
final class ChapterReferences implements TextCheck<Set<String>> {

    private static final String NUMBER = "\\d{1,2}(?:\\.\\d{1,2})*";

    private static final String AND = "(?:\\s*,\\s*|\\s+(?:og|eller|til)\\s+|\\s*[–-]\\s*)";

    /// Another number of the same, and not the first word of something else: «kapittel 3 og 14
    /// kommuner».
    private static final String MORE =
            "(?:" + AND + NUMBER + "(?![\\d%]|\\s*(?:%|prosent|år|dager|dagar|\\p{Ll}{4,})))*";

    private static final String ONE_CHAPTER =
            "(?:kapittel(?:et)?|kapitel|kap\\.?|avsnitt|punkt(?:et)?|pkt\\.?|delkapittel)\\s*("
                    + NUMBER
                    + MORE
                    + ")";

    private static final String CHAPTERS =
            "(?:kapitlene|kapitla|punktene|punkta)\\s+(" + NUMBER + "(?:" + AND + NUMBER + ")*)";

    private static final String POINTED = "(\\d{1,2}(?:\\.\\d{1,2})+)";

    private static final String SEE =
            "(?:se(?:\\s+også)?|sjå(?:\\s+òg)?|jf\\.?|jamfør|jmf\\.?|(?:omtalt|omtala|beskrevet|skildra)\\s+i)\\s+"
                    + POINTED
                    + "(?![\\d.]*\\d|\\s*(?:%|prosent|mill|kr|stp|årsverk|\\p{Ll}*stilling))";

    /// «kapittel 5.2», «kap.5», «pkt. 5.2», «kapitlene 3, 4 og 9»; with a point in the number also
    /// «se 5.2», «jf. 5.2», «(5.2)».
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}-])(?:"
                            + String.join("|", CHAPTERS, ONE_CHAPTER, SEE, "\\(" + POINTED + "\\)")
                            + ")");

    private static final Pattern ONE = Pattern.compile(NUMBER);

    /// A day: «se 5.12.2026».
    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.(?:\\d{2}){1,2}");

    /// A law or another document has chapters of its own.
    private static final Pattern ELSEWHERE =
            Pattern.compile(
                    "(?iu)§|\\p{L}*(?:lov(?:en|a|ens|as)?|lovgivningen|lovgjevinga)\\b|\\p{L}*forskrift(?:en|a|ene)?\\b"
                        + "|\\p{L}*rapport(?:en|ens)?\\b|\\p{L}*avtale[nr]?\\b|\\bHTA\\b|\\bAML\\b|rundskriv|\\p{L}*melding(?:en|a)?\\b"
                        + "|\\bSt\\.|\\bMeld\\.|\\bProp\\.|\\bNOU\\b|\\bIS-\\d|\\p{L}*veileder(?:en)?\\b|rettleiar|retningslinje|"
                        + "budsjett|statsbudsjett|post\\s+\\d+|økonomiplan|kommuneplan|samfunnsdel|helseplan|plan\\s+for\\s+\\p{L}+|\\p{L}*strategi(?:en)?\\b"
                        + "|håndbok|handbok|\\bbok(?:a|en)\\b|reglement|vedtekt|protokoll|årsplan|årsmelding|utredning|utgreiing"
                        + "|\\bi\\s+«|dagsorden|saksliste|møtebok|på\\s+dagsordenen");

    /// The numbers there are; none in a plan without numbers.
    @Override
    public Set<String> facts(Plan plan, Facts measured) {
        Set<String> numbers =
                plan.rows(SectionFields.TABLE).stream()
                        .map(Section::number)
                        .filter(number -> !number.isEmpty())
                        .collect(Collectors.toSet());
        if (!numbers.isEmpty()) {
            plan.focusAreas()
                    .forEach(area -> {
                        numbers.add(area.number());
                        numbers.add(area.chapter() + "." + area.number());
                    });
        }
        return numbers;
    }

    @Override
    public List<Finding> in(Writing writing, Set<String> numbers) {
        if (numbers.isEmpty() || !writing.hasDigit()) {
            return List.of();
        }
        return writing.sentences().stream()
                .map(sentence -> gone(sentence, numbers))
                .flatMap(Optional::stream)
                .map(words ->
                        Finding.of(What.NO_SUCH_CHAPTER, writing.row(), writing.field(), words))
                .toList();
    }

    /// The words of the first reference in a sentence that leads nowhere.
    private static Optional<String> gone(String sentence, Set<String> numbers) {
        Matcher typed = TYPED.matcher(sentence);
        while (typed.find()) {
            String said =
                    IntStream.rangeClosed(1, typed.groupCount())
                            .mapToObj(typed::group)
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse("");
            boolean isDay = DAY.matcher(sentence.substring(typed.start())).lookingAt();
            boolean isGone =
                    ONE.matcher(said)
                            .results()
                            .anyMatch(number -> !numbers.contains(number.group()));
            if (isGone && !isDay && !ELSEWHERE.matcher(sentence).find()) {
                return Optional.of(typed.group().strip());
            }
        }
        return Optional.empty();
    }
}
