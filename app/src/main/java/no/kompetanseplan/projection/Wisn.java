package no.kompetanseplan.projection;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The staff that a service needs by its workload (formula F12): what the units of work take, times
/// what everybody does besides, and what some do besides.
///
/// @param days working days of a year after absence
/// @param hours hours of them
/// @param service staff for the units of work alone
/// @param allowance what it is multiplied by for the work that all do; 0 when that is all their
///   time
/// @param individual staff for the work that some do
/// @param required staff in all
/// @param existing staff there is
public record Wisn(
        double days,
        double hours,
        double service,
        double allowance,
        double individual,
        double required,
        double existing) {

    private static final double MINUTES = 60;

    /// Null when the working time of a year is not known, or nobody has time for the service
    /// itself.
    public static @Nullable Wisn of(Plan plan, Workload workload) {
        return of(workload, activities(plan, workload));
    }

    static @Nullable Wisn of(Workload workload, List<WorkloadActivity> activities) {
        double days = days(workload);
        double hours = hours(workload);
        double support = support(activities);
        if (hours <= 0 || support >= 1) {
            return null;
        }
        double service = 0;
        double some = 0;
        for (WorkloadActivity activity : activities) {
            service += units(activity) / hours;
            some += hoursOfSome(activity) / hours;
        }
        double allowance = 1 / (1 - support);
        return new Wisn(
                days,
                hours,
                service,
                allowance,
                some,
                service * allowance + some,
                Effect.factor(workload.existing(), 0));
    }

    private static double days(Workload workload) {
        return number(workload.possibleDays())
                - number(workload.holidays())
                - number(workload.leave())
                - number(workload.sick())
                - number(workload.other());
    }

    /// Working hours of a year after absence; 0 or less when they are not known.
    public static double hours(Workload workload) {
        Integer minutes = workload.dayMinutes();
        return days(workload) * (minutes == null ? 0 : minutes) / MINUTES;
    }

    /// Hours of a year that an activity takes; 0 for what everybody does, which takes a share.
    public static double hours(WorkloadActivity activity) {
        return units(activity) + hoursOfSome(activity);
    }

    /// What an activity takes of the staff required; what all of them take sums to it.
    public double staff(WorkloadActivity activity) {
        return switch (activity.kind()) {
            case PER_UNIT -> units(activity) / hours;
            case EVERYBODY -> service * allowance * Effect.factor(activity.share(), 0);
            case SOME -> hoursOfSome(activity) / hours;
            case null -> 0;
        };
    }

    /// The activities of a service, in their order.
    public static List<WorkloadActivity> activities(Plan plan, Workload workload) {
        return plan.ordered(WorkloadActivityFields.TABLE).stream()
                .filter(activity -> workload.id().equals(activity.workload()))
                .toList();
    }

    /// The share of everybody's time that goes to other than units of work, 1 = all of it.
    public static double support(List<WorkloadActivity> activities) {
        int hundredths = 0;
        for (WorkloadActivity activity : activities) {
            Percent share = activity.kind() == WorkloadKind.EVERYBODY ? activity.share() : null;
            hundredths += share == null ? 0 : share.hundredths();
        }
        return new Percent(hundredths).factor().doubleValue();
    }

    private static double units(WorkloadActivity activity) {
        return switch (activity.kind()) {
            case PER_UNIT -> product(activity.volume(), activity.unitMinutes()) / MINUTES;
            case EVERYBODY, SOME -> 0;
            case null -> 0;
        };
    }

    private static double hoursOfSome(WorkloadActivity activity) {
        return switch (activity.kind()) {
            case SOME -> product(activity.staff(), activity.hours());
            case EVERYBODY, PER_UNIT -> 0;
            case null -> 0;
        };
    }

    private static double product(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? 0 : (double) one * other;
    }

    private static double number(@Nullable Days days) {
        return days == null ? 0 : days.value().doubleValue();
    }

    /// Staff there is to staff required, below 1 under pressure; 1 when none is required.
    public double ratio() {
        return required == 0 ? 1 : existing / required;
    }

    /// Staff there is less staff required.
    public double difference() {
        return existing - required;
    }
}
