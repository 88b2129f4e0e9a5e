package no.kompetanseplan.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// The program itself and words such as `rules`, which need another word behind them.
@Command
final class GroupCommand implements Callable<Integer> {

    @Option(names = "--lang", paramLabel = "LANG")
    @SuppressWarnings("UnusedVariable") // read ahead of the command, for what goes wrong before it
    private String language = "";

    @Override
    public Integer call() {
        throw new Refusal(Exit.USAGE, "cli.usage.command");
    }
}
