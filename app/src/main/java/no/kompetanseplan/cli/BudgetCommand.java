package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.register.RegisterImport;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// The budget of a plan by one or two axes as a table with sums, by more as a row for each
/// combination; with what is not calculated, what is left of the frames, and what the plan binds
/// the municipalities to past its last year.
@Command(name = "budget")
final class BudgetCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan", arity = "0..1")
    private @Nullable Path file;

    @Option(
            names = "--by",
            paramLabel = "year,municipality,kind,payer,measure,dimension,funding",
            split = ",")
    private List<String> by = new ArrayList<>(List.of("municipality", "year"));

    @Option(names = "--view", paramLabel = "net|gross|grants|external|all|time")
    private String view = "net";

    @Option(names = "--municipality", paramLabel = "N")
    private String municipality = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--csv", paramLabel = "FILE.csv")
    private @Nullable Path csv;

    BudgetCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        List<Axis> axes = by.stream().map(BudgetCommand::axis).toList();
        for (String axis : by) {
            if (by.stream().filter(each -> each.strip().equals(axis.strip())).count() > 1) {
                throw new Refusal(Exit.USAGE, "cli.staffing.twice", axis.strip());
            }
        }
        if (file == null) {
            throw new Refusal(Exit.USAGE, "cli.usage.missing", "P.kplan");
        }
        View shown = view(view);
        Assessment assessment = assessment(desk, file);
        Id only = municipality(desk, assessment.plan(), municipality);
        BudgetChoice choice = new BudgetChoice(axes, shown, only);
        if (csv != null) {
            StaffingCommand.write(csv, new BudgetRows(desk, assessment, choice).csv());
        }
        if (json) {
            desk.print(new BudgetRows(desk, assessment, choice).json());
        } else {
            new BudgetTables(desk, assessment, choice).print();
        }
        return Exit.DONE;
    }

    private static Axis axis(String written) {
        for (Axis axis : Axis.values()) {
            if (key(axis).equals(written.strip().toLowerCase(Locale.ROOT))) {
                return axis;
            }
        }
        throw new Refusal(Exit.USAGE, "cli.budget.axis", written.strip(), names(Axis.values()));
    }

    /// The view that is asked for.
    static View view(String written) {
        for (View view : View.values()) {
            if (key(view).equals(written.strip().toLowerCase(Locale.ROOT))) {
                return view;
            }
        }
        throw new Refusal(Exit.USAGE, "cli.budget.view", written.strip(), names(View.values()));
    }

    private static String names(Enum<?>[] values) {
        return Arrays.stream(values).map(BudgetCommand::key).collect(Collectors.joining(", "));
    }

    /// The name of a choice in options and JSON.
    static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Assessment assessment(Desk desk, Path file) {
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            return session.state().assessment();
        }
    }

    /// The years that the budget has an amount in, those past the plan among them.
    static Set<Integer> years(Budget budget) {
        Set<Integer> years = new HashSet<>(budget.years());
        budget.after().forEach(entry -> years.add(entry.year()));
        return years;
    }

    /// The municipality by name or number; null for blank words.
    static @Nullable Id municipality(Desk desk, Plan plan, String written) throws ImportFailure {
        return written.isBlank()
                ? null
                : RegisterImport.municipality(plan, written, LocalDate.now(desk.clock()));
    }
}
