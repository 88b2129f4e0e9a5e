package no.kompetanseplan.store;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One backup of a plan: a whole plan file, checked when it was made.
///
/// @param sequence grows with each backup of the plan, whatever the clock says
/// @param at when it was made, by this machine's clock
/// @param head first 12 hex digits of the newest edit in it
public record Backup(Path file, long sequence, Instant at, String head) {

    private static final Pattern NAME =
            Pattern.compile("(\\d{8})-(\\d{8}T\\d{6}Z)-([0-9a-f]{12})\\.kplan");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    /// The place of a backup that is to be made.
    static Backup in(Path folder, long sequence, Instant at, String head) {
        String name =
                String.format(Locale.ROOT, "%08d-%s-%s.kplan", sequence, STAMP.format(at), head);
        return new Backup(folder.resolve(name), sequence, at, head);
    }

    /// The backup in a file; null when its name is not a backup's.
    static @Nullable Backup of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) {
            return null;
        }
        try {
            Instant at = STAMP.parse(name.group(2), Instant::from);
            return new Backup(file, Long.parseLong(name.group(1)), at, name.group(3));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
