package no.kompetanseplan.rules;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// What is asked of the leave rules: how many paid days for the whole of one study.
///
/// @param size credits or months
/// @param sizeTo the most of a range, when the size is not chosen yet
/// @param position size of the position
/// @param studyYears study years it runs over; null = 60 credits (12 months) a year
/// @param day the day whose rules hold: the first day of the study; null = rules of any day
public record LeaveQuestion(
        StudyBasis basis,
        int size,
        @Nullable Integer sizeTo,
        Percent position,
        @Nullable Integer studyYears,
        @Nullable LocalDate day) {

    private static final int CREDITS_A_YEAR = 60;
    private static final int MONTHS_A_YEAR = 12;

    public static LeaveQuestion credits(int credits, Percent position) {
        return new LeaveQuestion(StudyBasis.CREDITS, credits, null, position, null, null);
    }

    public static LeaveQuestion months(int months, Percent position) {
        return new LeaveQuestion(StudyBasis.MONTHS, months, null, position, null, null);
    }

    /// What a measure asks at a full position; null when it says neither credits nor months.
    /// Credits go before months.
    public static @Nullable LeaveQuestion of(Measure measure, @Nullable LocalDate day) {
        Integer credits = measure.credits();
        Integer months = measure.months();
        if (credits != null) {
            return new LeaveQuestion(
                    StudyBasis.CREDITS,
                    credits,
                    measure.creditsTo(),
                    Percent.FULL,
                    measure.studyYears(),
                    day);
        }
        return months == null
                ? null
                : new LeaveQuestion(
                        StudyBasis.MONTHS, months, null, Percent.FULL, measure.studyYears(), day);
    }

    public LeaveQuestion at(Percent otherPosition) {
        return new LeaveQuestion(basis, size, sizeTo, otherPosition, studyYears, day);
    }

    /// The same question for one size.
    public LeaveQuestion ofSize(int chosen) {
        return new LeaveQuestion(basis, chosen, null, position, studyYears, day);
    }

    public boolean isRange() {
        return sizeTo != null && sizeTo != size;
    }

    /// Study years that a cap per year counts.
    public int years() {
        int aYear = basis == StudyBasis.CREDITS ? CREDITS_A_YEAR : MONTHS_A_YEAR;
        return studyYears != null ? studyYears : Math.max(1, Math.ceilDiv(size, aYear));
    }
}
