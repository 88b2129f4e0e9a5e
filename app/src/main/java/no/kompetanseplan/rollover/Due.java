package no.kompetanseplan.rollover;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// When a clock of the plan strikes next.
///
/// @param from first day of the next time; null when no day is known, or it will not come again
/// @param to last day of it
/// @param isOverdue whether the time has passed and nobody has said it is done
public record Due(
        RolloverClock clock, @Nullable LocalDate from, @Nullable LocalDate to, boolean isOverdue) {

    /// Times beyond these are a mistake of the plan.
    private static final int MOST_TIMES = 100;

    /// When, in words: «15.01.2017–28.02.2017», with a remark where it has passed.
    public String words(Texts texts) {
        Formats formats = Formats.of(texts.language());
        LocalDate begins = from;
        LocalDate ends = to;
        if (begins == null || ends == null) {
            String words = formats.period(clock.first());
            if (clock.done() != null) {
                return texts.get("rollover.due.never", formats.date(clock.done()));
            }
            return words.isEmpty()
                    ? texts.get("rollover.due.none")
                    : texts.get("rollover.due.unknown", words);
        }
        String when =
                begins.equals(ends)
                        ? formats.date(begins)
                        : formats.date(begins) + "–" + formats.date(ends);
        return isOverdue ? texts.get("rollover.due.overdue", when) : when;
    }

    /// The clocks of a plan, in its order.
    public static List<Due> of(Plan plan, LocalDate today) {
        List<Due> all = new ArrayList<>();
        for (RolloverClock clock : plan.ordered(RolloverClockFields.TABLE)) {
            all.add(of(plan, clock, today));
        }
        return List.copyOf(all);
    }

    private static Due of(Plan plan, RolloverClock clock, LocalDate today) {
        Period first = first(plan, clock, today);
        LocalDate from = first.from() == null ? first.to() : first.from();
        LocalDate to = first.to() == null ? from : first.to();
        LocalDate done = clock.done();
        Integer every = clock.everyYears();
        for (int time = 0; from != null && to != null && time < MOST_TIMES; time++) {
            int years = every == null ? 0 : time * every;
            LocalDate begins = from.plusYears(years);
            LocalDate ends = to.plusYears(years);
            if (done == null || done.isBefore(begins)) {
                return new Due(clock, begins, ends, ends.isBefore(today));
            }
            if (every == null) {
                break;
            }
        }
        return new Due(clock, null, null, false);
    }

    /// Words without a year («januar–februar») begin in the first year of the plan; where the plan
    /// has no years, in this one.
    private static Period first(Plan plan, RolloverClock clock, LocalDate today) {
        if (clock.first().isDated() || clock.everyYears() == null) {
            return clock.first();
        }
        LocalDate begins = plan.head().planPeriod().from();
        int year = begins == null ? today.getYear() : begins.getYear();
        Period inYear = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "");
        return new PeriodReader(inYear).read(clock.first().wording());
    }
}
