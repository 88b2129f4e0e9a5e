package no.kompetanseplan.registers;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProgrammeItem;
import no.kompetanseplan.model.ProgrammeItemFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The programme of a theme day: its lines by the clock, how long they take, and which of them
/// stand in each other's way.
public final class Programme {

    /// «9», «09.00», «9:30», «0930».
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?");

    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private Programme() {}

    /// Two lines that run at the same time.
    public record Overlap(ProgrammeItem first, ProgrammeItem second) {}

    /// The lines of a theme day, by the clock; those without a time stay where people put them.
    public static List<ProgrammeItem> items(Plan plan, Id day) {
        List<ProgrammeItem> items =
                plan.ordered(ProgrammeItemFields.TABLE).stream()
                        .filter(item -> day.equals(item.themeDay()))
                        .toList();
        boolean isTimed = items.stream().allMatch(item -> clock(item.starts()) != null);
        return isTimed
                ? items.stream()
                        .sorted(
                                Comparator.comparing(
                                        item -> clock(item.starts()),
                                        Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList()
                : items;
    }

    /// A time of day as people write it; null for what is none.
    public static @Nullable LocalTime clock(String written) {
        Matcher match = CLOCK.matcher(written.strip());
        if (!match.matches()) {
            return null;
        }
        int hour = Integer.parseInt(match.group(1));
        int minute = match.group(2) == null ? 0 : Integer.parseInt(match.group(2));
        return hour < HOURS && minute < MINUTES ? LocalTime.of(hour, minute) : null;
    }

    /// How long the lines take together; a line without both its times takes none.
    static int minutes(List<ProgrammeItem> items) {
        long minutes = 0;
        for (ProgrammeItem item : items) {
            LocalTime starts = clock(item.starts());
            LocalTime ends = clock(item.ends());
            if (starts != null && ends != null && ends.isAfter(starts)) {
                minutes += Duration.between(starts, ends).toMinutes();
            }
        }
        return Math.toIntExact(minutes);
    }

    /// Whether a line says times that are none, or ends before it begins.
    public static boolean isWrong(ProgrammeItem item) {
        LocalTime starts = clock(item.starts());
        LocalTime ends = clock(item.ends());
        return (starts == null && !item.starts().isBlank())
                || (ends == null && !item.ends().isBlank())
                || (starts != null && ends != null && !ends.isAfter(starts));
    }

    /// The lines of a day that run at the same time as one that began before them.
    public static List<Overlap> overlaps(List<ProgrammeItem> items) {
        List<Overlap> overlaps = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                if (meet(items.get(i), items.get(j))) {
                    overlaps.add(new Overlap(items.get(i), items.get(j)));
                }
            }
        }
        return overlaps;
    }

    private static boolean meet(ProgrammeItem one, ProgrammeItem other) {
        LocalTime from = clock(one.starts());
        LocalTime to = clock(one.ends());
        LocalTime begins = clock(other.starts());
        LocalTime ends = clock(other.ends());
        return from != null
                && to != null
                && begins != null
                && ends != null
                && begins.isBefore(to)
                && from.isBefore(ends);
    }
}
