package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Period;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that speaks of the plan's period by a number of years it does not have: «fireårsperioden»
/// of 2016–2020, which are five.
final class PeriodYears implements Check {

    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?<![\\p{L}\\d-])" + Sentences.NUMBER + "[ -]?års[ -]?(?:periode|plan)\\p{L}*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Periods that others than the plan have.
    private static final Pattern OTHER =
            Pattern.compile("(?iu)valgperiode|kommunestyreperiode|økonomiplan|budsjettperiode");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Period period = plan.head().planPeriod();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null || to.isBefore(from)) {
            return Stream.empty();
        }
        int years = to.getYear() - from.getYear() + 1;
        String written = from.getYear() + "–" + to.getYear();
        return writings.stream()
                .filter(writing -> writing.hasAny("års"))
                .flatMap(writing -> in(writing, years, written));
    }

    private static Stream<Finding> in(Writing writing, int years, String written) {
        return writing.sentences().stream()
                .filter(sentence -> !OTHER.matcher(sentence).find())
                .flatMap(sentence -> CLAIM.matcher(sentence).results())
                .filter(claim -> Sentences.number(claim.group(1)) != years)
                .limit(1)
                .map(claim ->
                        Finding.of(
                                What.YEARS_OF_PERIOD,
                                writing.row(),
                                writing.field(),
                                claim.group(),
                                written,
                                Integer.toString(years)));
    }
}
