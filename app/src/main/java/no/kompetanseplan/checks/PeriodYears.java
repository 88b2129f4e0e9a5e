package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.staffing.Facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text that speaks of the plan's period by a number of years it does not have: «fireårsperioden»
/// of 2016–2020, which are five.
final class PeriodYears implements TextCheck<PeriodYears.Years> {

    /// «fireårsperioden», «4-årsplan», «fireårig plan», «planperioden på fire år», «planen gjelder
    /// i fire år», «planens fire år».
    private static final Pattern CLAIM =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d-])(?:"
                            + Numbers.ANY
                            + "[ -]?års[ -]?(?:periode|plan)\\p{L}*"
                            + "|"
                            + Numbers.ANY
                            + "-?årig(?:e)?\\s+(?:plan|planperiode|periode)\\b\\p{L}*|(?:planperioden?|perioden)\\s+(?:er(?:\\s+på)?|på|over|varer(?:\\s+i)?|varar(?:\\s+i)?|strekker"
                            + " seg over|strekkjer seg over)\\s+"
                            + Numbers.ANY
                            + "\\s+år\\b"
                            + "|(?<!-)planen\\s+(?:gjelder|gjeld|varer|varar|løper)\\s+(?:i|for)\\s+"
                            + Numbers.ANY
                            + "\\s+år\\b"
                            + "|planens\\s+"
                            + Numbers.ANY
                            + "\\s+år\\b)");

    /// Periods that others than the plan have.
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?iu)valgperiode|valperiode|kommunestyreperiode|økonomiplan|budsjett|handlingsdel|kommuneplan"
                        + "|tiltaksplan|handlingsplan|prosjektperiode|rektor|mandat|studi|utdanning|kontrakt|avtale|forrige|førre|neste"
                        + " plan|tidligere plan|tidlegare plan|strategi");

    /// How many years the plan has, 0 when nobody has said; and which.
    record Years(int count, String written) {}

    @Override
    public Years facts(Plan plan, Facts measured) {
        Period period = plan.head().planPeriod();
        LocalDate from = period.from();
        LocalDate to = period.to();
        if (from == null || to == null || to.isBefore(from)) {
            return new Years(0, "");
        }
        String written = from.getYear() + "–" + to.getYear();
        return new Years(to.getYear() - from.getYear() + 1, written);
    }

    @Override
    public List<Finding> in(Writing writing, Years years) {
        boolean isWorthALook =
                years.count > 0
                        && writing.hasAny("års", "årig", " år")
                        && writing.hasAny("period", "plan");
        return (isWorthALook ? writing.sentences() : List.<String>of())
                .stream()
                        .filter(sentence -> !OTHER.matcher(sentence).find())
                        .flatMap(sentence -> CLAIM.matcher(sentence).results())
                        .filter(claim -> number(claim) != years.count)
                        .limit(1)
                        .map(claim ->
                                Finding.of(
                                        What.YEARS_OF_PERIOD,
                                        writing.row(),
                                        writing.field(),
                                        claim.group(),
                                        years.written,
                                        Integer.toString(years.count)))
                        .toList();
    }

    private static long number(MatchResult claim) {
        return Stream.iterate(1, group -> group <= claim.groupCount(), group -> group + 1)
                .map(claim::group)
                .filter(Objects::nonNull)
                .mapToLong(Numbers::read)
                .findFirst()
                .orElse(-1);
    }
}
