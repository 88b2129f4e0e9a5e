package no.kompetanseplan;

import no.kompetanseplan.cli.Cli;

import java.time.Clock;
import java.util.List;

/// Starts the program. The one place that asks the machine for its clock.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(Cli.run(List.of(arguments), Clock.systemDefaultZone()));
    }
}
