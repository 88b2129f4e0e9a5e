package no.kompetanseplan.checks;

import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days the councils adopt the plan, as the text tells them: a gap such as «##. desember» that
/// can be filled, and the day of one council where all of them are known. A text is only read so
/// where it speaks of councils or of adopting.
final class CouncilDates implements Check {

    /// As the text and the file write months, in both forms of Norwegian.
    private static final Locale NORWEGIAN = Locale.of("nb");

    private static final String MONTHS =
            String.join("|", IntStream.rangeClosed(1, 12).mapToObj(CouncilDates::month).toList());

    private static final Pattern GAP =
            Pattern.compile("##+\\.?\\s*(?:" + MONTHS + ")?(\\s+\\d{4})?");

    /// A day that stands alone and not last in a list of days.
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?<!\\d\\.,? )(?<!\\d\\. og )\\b(\\d{1,2})\\. ("
                            + MONTHS
                            + ")(?: (\\d{4}))?\\b");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<LocalDate> days = days(plan);
        if (days.size() < 2 || !isComplete(plan)) {
            return Stream.empty();
        }
        return writings.stream()
                .filter(writing -> writing.hasAny("kommunestyr", "vedt"))
                .filter(writing -> alone(writing.words(), days) != null)
                .map(writing ->
                        Finding.of(
                                What.COUNCIL_DATES,
                                writing.row(),
                                writing.field(),
                                written(days, true)));
    }

    /// What is to stand in place of the gap or the lone day in a text, and where; null when the
    /// text has none, or there is no date to put there.
    static @Nullable Put put(Plan plan, String text) {
        List<LocalDate> days = days(plan);
        String folded = text.toLowerCase(NORWEGIAN);
        if (days.isEmpty() || !(folded.contains("kommunestyr") || folded.contains("vedt"))) {
            return null;
        }
        List<LocalDate> told = isComplete(plan) ? days : days.subList(0, 1);
        Matcher gap = GAP.matcher(text);
        if (gap.find()) {
            boolean hasYear = gap.group(1) != null;
            int from = gap.start();
            int to = gap.end();
            return gap.find() ? null : new Put(from, to, written(told, hasYear));
        }
        MatchResult alone = told.size() < 2 ? null : alone(text, days);
        return alone == null
                ? null
                : new Put(alone.start(), alone.end(), written(told, alone.group(3) != null));
    }

    /// A stretch of text and what stands in its place.
    record Put(int from, int to, String words) {

        String in(String text) {
            return text.substring(0, from) + words + text.substring(to);
        }
    }

    private static @Nullable MatchResult alone(String text, List<LocalDate> days) {
        return ALONE.matcher(text)
                .results()
                .filter(hit ->
                        days.stream()
                                .anyMatch(day ->
                                        hit.group(1).equals(Integer.toString(day.getDayOfMonth()))
                                                && hit.group(2).equals(month(day.getMonthValue()))
                                                && (hit.group(3) == null
                                                        || hit.group(3)
                                                                .equals(
                                                                        Integer.toString(
                                                                                day.getYear())))))
                .findFirst()
                .orElse(null);
    }

    /// The days the councils adopt the plan, each once, in order.
    private static List<LocalDate> days(Plan plan) {
        return decisions(plan)
                .map(CouncilDecision::meeting)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isComplete(Plan plan) {
        return decisions(plan).noneMatch(each -> each.meeting() == null)
                && decisions(plan).count() >= plan.municipalities().size();
    }

    private static Stream<CouncilDecision> decisions(Plan plan) {
        List<DecisionRound> rounds =
                plan.ordered(DecisionRoundFields.TABLE).stream()
                        .filter(round -> round.kind() == DecisionKind.ADOPTION)
                        .toList();
        Id newest = rounds.isEmpty() ? null : rounds.getLast().id();
        return plan.rows(CouncilDecisionFields.TABLE).stream()
                .filter(each -> newest != null && newest.equals(each.round()));
    }

    /// «12., 13. og 20. desember 2016»; with the month where it changes.
    private static String written(List<LocalDate> days, boolean hasYear) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            LocalDate next = i + 1 < days.size() ? days.get(i + 1) : null;
            boolean endsYear = next == null || next.getYear() != day.getYear();
            boolean endsMonth = next == null || !YearMonth.from(next).equals(YearMonth.from(day));
            boolean isYearTold = endsYear && (hasYear || next != null);
            words.add(
                    day.getDayOfMonth()
                            + "."
                            + (endsMonth ? " " + month(day.getMonthValue()) : "")
                            + (isYearTold ? " " + day.getYear() : ""));
        }
        int last = words.size() - 1;
        return last == 0
                ? words.getFirst()
                : String.join(", ", words.subList(0, last)) + " og " + words.get(last);
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, NORWEGIAN);
    }
}
