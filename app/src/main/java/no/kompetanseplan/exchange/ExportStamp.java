package no.kompetanseplan.exchange;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// When and from what an export was made. Every export prints it.
///
/// @param at the moment, to the second, in the user's time zone
/// @param head first 12 hex digits of the newest edit's id: names the state of the plan
/// @param version version of the program
public record ExportStamp(ZonedDateTime at, String head, String version) {

    public static ExportStamp now(Clock clock, String head, String version) {
        return new ExportStamp(
                ZonedDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS), head, version);
    }
}
