package no.kompetanseplan;

import no.kompetanseplan.cli.Cli;
import no.kompetanseplan.cli.Exit;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.ui.App;
import no.kompetanseplan.ui.Opening;
import no.kompetanseplan.ui.Parts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Starts the program: the window, or the command line. The one place that asks the machine for its
/// clock, its folders and its display. The command line loads nothing of JavaFX.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    private static int run(List<String> arguments) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Opening first = opening(Cli.withoutLanguage(arguments));
        if (first == null) {
            return Cli.run(arguments, clock);
        }
        Machine machine = Machine.ofThisProcess();
        if (machine.hasDisplay()) {
            try {
                App.launch(parts(machine, clock), first);
                return Exit.DONE;
            } catch (UnsupportedOperationException _) {
                // The display that is named does not answer: said below.
            }
        }
        Cli.complain(arguments, "app.noDisplay");
        return Exit.BAD_INPUT;
    }

    /// What the window opens; null when the arguments are for the command line.
    static @Nullable Opening opening(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new Opening.Welcome();
        }
        String only = arguments.size() == 1 ? arguments.getFirst() : "";
        if (only.equals("--sample")) {
            return new Opening.Sample();
        }
        return only.endsWith(".kplan") ? new Opening.PlanFile(Path.of(only)) : null;
    }

    private static Parts parts(Machine machine, Clock clock) {
        return new Parts(
                machine.appData(),
                "",
                machine.installation(),
                clock,
                Cli.VERSION,
                SamplePlan::regional,
                SamplePlan::network,
                Exporters.all(clock, Cli.VERSION),
                Exporters.papers(clock, Cli.VERSION),
                DocumentFiles.printing(clock, Cli.VERSION, machine::open),
                Dictionaries.in(machine.dictionaries()));
    }
}
