package no.kompetanseplan.cli;

import picocli.CommandLine.Command;

import java.util.concurrent.Callable;

/// The program itself and words such as `rules`, which need another word behind them.
@Command
final class GroupCommand implements Callable<Integer> {

    @Override
    public Integer call() {
        throw new Refusal(Exit.USAGE, "cli.usage.command");
    }
}
