package no.kompetanseplan.store;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which backups are kept: the newest ten whatever the clock says, all of the last 24 hours, and
/// the last one of each of 14 days, 8 weeks and 12 months.
final class Thinning {

    private static final int ALWAYS = 10;
    private static final Duration RECENT = Duration.ofHours(24);
    private static final int DAYS = 14;
    private static final int WEEKS = 8;
    private static final int MONTHS = 12;

    private final Instant now;
    private final Set<Object> days = new HashSet<>();
    private final Set<Object> weeks = new HashSet<>();
    private final Set<Object> months = new HashSet<>();

    private Thinning(Instant now) {
        this.now = now;
    }

    /// The backups nobody needs any more.
    ///
    /// @param backups newest first
    static List<Backup> superfluous(List<Backup> backups, Instant now) {
        Thinning thinning = new Thinning(now);
        List<Backup> gone = new ArrayList<>();
        for (int i = 0; i < backups.size(); i++) {
            boolean kept = thinning.isKept(backups.get(i));
            if (!kept && i >= ALWAYS) {
                gone.add(backups.get(i));
            }
        }
        return gone;
    }

    /// Counts the backup in each series it is the newest of.
    private boolean isKept(Backup backup) {
        LocalDate day = LocalDate.ofInstant(backup.at(), ZoneOffset.UTC);
        boolean recent = Duration.between(backup.at(), now).compareTo(RECENT) < 0;
        boolean daily = isFirst(days, DAYS, day, date -> date);
        boolean weekly =
                isFirst(
                        weeks,
                        WEEKS,
                        day,
                        date ->
                                date.get(IsoFields.WEEK_BASED_YEAR) * 100
                                        + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        boolean monthly =
                isFirst(months, MONTHS, day, date -> date.getYear() * 100 + date.getMonthValue());
        return recent || daily || weekly || monthly;
    }

    private static boolean isFirst(
            Set<Object> series, int most, LocalDate day, Function<LocalDate, Object> key) {
        return series.size() < most && series.add(key.apply(day));
    }
}
