package no.kompetanseplan.checks;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.Stipends;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Cost lines that say two things of one amount: a likely price outside its range, shares that are
/// not the whole, a split other than the one its source tells, and participants who begin when the
/// measure is over.
final class CostLines implements Check {

    /// Numbers in findings are written in one way in all languages, as they are kept in answers.
    private static final Formats FORMATS = Formats.of(Language.NB);

    private static final Pattern EQUAL =
            words("likt|lik deling|lik fordeling|like (deler|store|delar)|likeleg|equal(ly)?");
    private static final Pattern RESIDENTS =
            words("innbygge\\p{L}*|innbyggj\\p{L}*|folket\\p{L}+|per capita|residents");
    private static final Pattern POSITIONS =
            words("stillinger|stillingar|antall stilling\\p{L}*|posts");
    private static final Pattern PARTICIPANTS = words("deltaker\\p{L}*|deltakar\\p{L}*");

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<!\\p{L})(" + words + ")(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Map<Id, List<CostShare>> shares = new HashMap<>();
        for (CostShare share : plan.ordered(CostShareFields.TABLE)) {
            if (share.line() != null) {
                shares.computeIfAbsent(share.line(), _ -> new ArrayList<>()).add(share);
            }
        }
        List<Finding> found = new ArrayList<>();
        Stipends stipends = Stipends.of(plan);
        for (CostLine line : plan.ordered(CostLineFields.TABLE)) {
            Measure measure = plan.find(MeasureFields.TABLE, line.measure());
            if (measure != null && measure.state() != MeasureState.DROPPED) {
                String name = name(measure, line);
                prices(line, name, found);
                ceiling(stipends, measure, line, name, found);
                shares(line, shares.getOrDefault(line.id(), List.of()), name, found);
            }
        }
        for (Participation part : plan.ordered(ParticipationFields.TABLE)) {
            participation(plan, part, found);
        }
        return found.stream();
    }

    /// The words of a line; those of its measure where it has none.
    static String name(Measure measure, CostLine line) {
        return line.text().isBlank() ? measure.title() : line.text();
    }

    private static void prices(CostLine line, String name, List<Finding> found) {
        Money likely = line.unitPrice();
        Money high = line.highPrice();
        if (isAbove(line.lowPrice(), likely)) {
            found.add(finding(What.PRICE_RANGE, line, CostLineFields.LOW_PRICE.name(), name));
        } else if (isAbove(likely, high) || isAbove(line.lowPrice(), high)) {
            found.add(finding(What.PRICE_RANGE, line, CostLineFields.HIGH_PRICE.name(), name));
        }
        if (line.kind() != CostKind.GRANT && isNegative(line)) {
            found.add(finding(What.PRICE_NEGATIVE, line, CostLineFields.UNIT_PRICE.name(), name));
        }
        if (PeriodsOutside.isBackwards(line.period())) {
            found.add(finding(What.PERIOD_BACKWARDS, line, CostLineFields.PERIOD.name(), name));
        }
    }

    /// A stipend with a price of its own for each participant, over what the rules give at the
    /// start and on completion together.
    private static void ceiling(
            Stipends stipends, Measure measure, CostLine line, String name, List<Finding> found) {
        Period period = line.period().isDated() ? line.period() : measure.period();
        Money price = line.unitPrice();
        if (line.kind() != CostKind.STIPEND
                || line.basis() != CostBasis.PER_PARTICIPANT
                || price == null) {
            return;
        }
        Money most = stipends.most(period.from() == null ? period.to() : period.from());
        BigDecimal times = BigDecimal.valueOf(line.quantity() == null ? 1 : line.quantity());
        BigDecimal each = price.toKroner().multiply(times);
        if (most != null && each.compareTo(most.toKroner()) > 0) {
            found.add(
                    finding(
                            What.STIPEND_OVER_CEILING,
                            line,
                            CostLineFields.UNIT_PRICE.name(),
                            name,
                            FORMATS.number(each),
                            FORMATS.number(most.toKroner())));
        }
    }

    private static boolean isNegative(CostLine line) {
        return isAbove(Money.ZERO, line.unitPrice())
                || isAbove(Money.ZERO, line.lowPrice())
                || (line.quantity() != null && line.quantity() < 0);
    }

    private static boolean isAbove(@Nullable Money one, @Nullable Money other) {
        return one != null && other != null && one.compareTo(other) > 0;
    }

    private static void shares(
            CostLine line, List<CostShare> shares, String name, List<Finding> found) {
        if (line.split() == SplitMode.PERCENT && !shares.isEmpty()) {
            long sum = shares.stream().mapToLong(CostLines::hundredths).sum();
            if (sum != Percent.FULL.hundredths()) {
                found.add(
                        finding(
                                What.COST_SHARES,
                                line,
                                CostLineFields.SPLIT.name(),
                                name,
                                FORMATS.number(BigDecimal.valueOf(sum, 2))));
            }
        }
        SplitMode told = told(line.splitSource());
        if (line.split() != null && told != null && told != line.split() && differ(line, shares)) {
            found.add(
                    finding(
                            What.SPLIT_AGAINST_SOURCE,
                            line,
                            CostLineFields.SPLIT.name(),
                            name,
                            line.splitSource()));
        }
    }

    private static long hundredths(CostShare share) {
        return share.percent() == null ? 0 : share.percent().hundredths();
    }

    /// Whether the parts are not all alike, as they are when an equal split is typed in.
    private static boolean differ(CostLine line, List<CostShare> shares) {
        boolean isTyped = line.split() == SplitMode.FIXED || line.split() == SplitMode.PERCENT;
        return !isTyped
                || shares.stream().map(CostShare::amount).distinct().count() > 1
                || shares.stream().map(CostShare::percent).distinct().count() > 1;
    }

    /// The one way of splitting that the words of a source name; null when they name none or two.
    private static @Nullable SplitMode told(String source) {
        List<SplitMode> modes =
                Stream.of(
                                EQUAL.matcher(source).find() ? SplitMode.EQUAL : null,
                                RESIDENTS.matcher(source).find() ? SplitMode.BY_RESIDENTS : null,
                                POSITIONS.matcher(source).find() ? SplitMode.BY_POSITIONS : null,
                                PARTICIPANTS.matcher(source).find()
                                        ? SplitMode.BY_PARTICIPANTS
                                        : null)
                        .filter(Objects::nonNull)
                        .toList();
        return modes.size() == 1 ? modes.getFirst() : null;
    }

    private static void participation(Plan plan, Participation part, List<Finding> found) {
        Measure measure = plan.find(MeasureFields.TABLE, part.measure());
        Integer year = part.year();
        if (measure == null || year == null || measure.state() == MeasureState.DROPPED) {
            return;
        }
        Period period = measure.period();
        boolean isBefore = period.from() != null && year < period.from().getYear();
        boolean isAfter = period.to() != null && year > period.to().getYear();
        if (Budget.isBeyond(plan, year)) {
            Body body = plan.find(BodyFields.TABLE, part.body());
            found.add(
                    Finding.of(
                            What.PARTICIPATION_YEAR,
                            part.id(),
                            ParticipationFields.YEAR.name(),
                            body == null ? "–" : body.inShort(),
                            measure.title(),
                            Integer.toString(year)));
        } else if (isBefore || isAfter) {
            found.add(
                    Finding.of(
                            What.PARTICIPATION_OUTSIDE,
                            part.id(),
                            ParticipationFields.YEAR.name(),
                            measure.title(),
                            Integer.toString(year),
                            PeriodsOutside.words(period)));
        }
    }

    private static Finding finding(What what, CostLine line, String field, String... arguments) {
        return Finding.of(what, line.id(), field, arguments);
    }
}
