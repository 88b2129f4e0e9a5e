package no.kompetanseplan.cli;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.accounting.AccountColumn;
import no.kompetanseplan.exchange.accounting.AccountFile;
import no.kompetanseplan.exchange.accounting.AccountLine;
import no.kompetanseplan.exchange.accounting.AccountLines;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Writes what the municipalities pay themselves as lines for the accounting system, and tells of
/// what has no account.
@Command(name = "accounting")
final class AccountingCommand implements Callable<Integer> {

    private static final int MONTHS = 12;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "FILE.csv", required = true)
    private Path target = Path.of("");

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    @Option(names = "--month", paramLabel = "1-12")
    private int month;

    @Option(names = "--municipality", paramLabel = "N")
    private String municipality = "";

    @Option(
            names = "--columns",
            paramLabel = "account,unit,service,project,period,amount,text",
            split = ",")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--separator", paramLabel = ";")
    private String separator = ";";

    @Option(names = "--encoding", paramLabel = "utf-8|windows-1252")
    private String encoding = "utf-8";

    AccountingCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        AccountFile form = form();
        Assessment assessment = BudgetCommand.assessment(desk, file);
        Plan plan = assessment.plan();
        Id only = BudgetCommand.municipality(desk, plan, municipality);
        List<AccountLine> lines =
                AccountLines.of(
                        plan,
                        assessment.budget(),
                        entry ->
                                (year == null || entry.year() == year)
                                        && (only == null || only.equals(entry.municipality())));
        form.export(target, lines);
        return tell(lines);
    }

    private AccountFile form() {
        if (separator.length() != 1 || Character.isLetterOrDigit(separator.charAt(0))) {
            throw new Refusal(Exit.USAGE, "cli.accounting.separator", separator);
        }
        if (month < 0 || month > MONTHS) {
            throw new Refusal(Exit.USAGE, "cli.accounting.month", month);
        }
        String wanted = encoding.toLowerCase(Locale.ROOT);
        boolean windows = wanted.equals("windows-1252");
        if (!windows && !wanted.equals("utf-8")) {
            throw new Refusal(Exit.USAGE, "cli.accounting.encoding", encoding);
        }
        List<AccountColumn> chosen = new ArrayList<>();
        for (String name : columns) {
            AccountColumn column = AccountColumn.named(name);
            if (column == null) {
                throw new Refusal(Exit.USAGE, "cli.accounting.column", name.strip(), known());
            }
            chosen.add(column);
        }
        return new AccountFile(
                chosen.isEmpty() ? List.of(AccountColumn.values()) : chosen,
                separator.charAt(0),
                month,
                windows);
    }

    private static String known() {
        return Arrays.stream(AccountColumn.values())
                .map(AccountColumn::key)
                .collect(Collectors.joining(", "));
    }

    private Integer tell(List<AccountLine> lines) {
        long sum = lines.stream().mapToLong(AccountLine::kroner).sum();
        desk.print(
                "cli.accounting.done",
                target.toString(),
                lines.size(),
                desk.formats().integer(sum));
        List<AccountLine> without = lines.stream().filter(line -> line.code() == null).toList();
        if (without.isEmpty()) {
            return Exit.DONE;
        }
        long missing = without.stream().mapToLong(AccountLine::kroner).sum();
        desk.print("cli.accounting.without", without.size(), desk.formats().integer(missing));
        without.stream()
                .map(AccountLine::text)
                .distinct()
                .forEach(text -> desk.print("cli.accounting.line", text));
        return Exit.FOUND;
    }
}
