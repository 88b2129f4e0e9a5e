package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.json.ImportException;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.session.Sentences;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Runs a command line and gives its exit code. Errors are one sentence on stderr in the language
/// of `--lang`, else of the environment; never a stack trace.
public final class Cli {

    /// Version of the program, printed in exports: what the build wrote in the jar's manifest, or
    /// `dev` when it is run without a jar.
    public static final String VERSION =
            Objects.requireNonNullElse(Cli.class.getPackage().getImplementationVersion(), "dev");

    private static final String LANG = "--lang";

    private Cli() {}

    /// Runs with the streams and the environment of the process.
    ///
    /// @param clock gives the times that exports print
    public static int run(List<String> arguments, Clock clock) {
        return run(
                arguments,
                stream(FileDescriptor.out, "stdout.encoding"),
                stream(FileDescriptor.err, "stderr.encoding"),
                System.getenv(),
                clock);
    }

    static int run(
            List<String> arguments,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            Clock clock) {
        Desk desk = new Desk(out, err, language(arguments, environment), clock, VERSION);
        if (arguments.contains("--help") || arguments.contains("-h")) {
            desk.print("cli.help");
            return Exit.DONE;
        }
        if (arguments.contains("--version") || arguments.contains("-V")) {
            out.println("kompetanseplan " + VERSION);
            return Exit.DONE;
        }
        boolean unsaid = !arguments.isEmpty() && arguments.getLast().equals(LANG);
        if (unsaid || !isLanguage(asked(arguments))) {
            err.println(desk.texts().get("cli.usage.value", LANG));
            return Exit.USAGE;
        }
        CommandLine commands = commands(desk);
        commands.setParameterExceptionHandler((problem, _) -> {
            err.println(usageSentence(problem, desk));
            return Exit.USAGE;
        });
        commands.setExecutionExceptionHandler(
                (problem, command, _) -> failed(problem, desk, command));
        int code = commands.execute(withoutLanguage(arguments).toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    /// Says one sentence on stderr, for what goes wrong ahead of any command.
    public static void complain(List<String> arguments, String key) {
        Language language = language(arguments, System.getenv());
        PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
        err.println(Texts.of(language).get(key));
        err.flush();
    }

    /// The arguments without the choice of language, which any command line may have.
    public static List<String> withoutLanguage(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        int at = rest.indexOf(LANG);
        if (at >= 0) {
            rest.subList(at, Math.min(at + 2, rest.size())).clear();
        }
        rest.removeIf(argument -> argument.startsWith(LANG + "="));
        return List.copyOf(rest);
    }

    /// The language asked for, else that of the environment, else bokmål.
    public static Language language(List<String> arguments, Map<String, String> environment) {
        String asked = asked(arguments);
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            asked = asked.isEmpty() ? environment.getOrDefault(name, "") : asked;
        }
        String wanted = asked.toLowerCase(Locale.ROOT);
        for (Language language : Language.values()) {
            if (wanted.startsWith(language.code())) {
                return language;
            }
        }
        return Language.NB;
    }

    /// The language the arguments name; empty when they name none.
    private static String asked(List<String> arguments) {
        int at = arguments.indexOf(LANG);
        String asked = at >= 0 && at + 1 < arguments.size() ? arguments.get(at + 1) : "";
        for (String argument : arguments) {
            asked = argument.startsWith(LANG + "=") ? argument.substring(LANG.length() + 1) : asked;
        }
        return asked;
    }

    private static boolean isLanguage(String asked) {
        String wanted = asked.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || Arrays.stream(Language.values())
                        .anyMatch(language -> wanted.startsWith(language.code()));
    }

    private static CommandLine commands(Desk desk) {
        CommandLine top = new CommandLine(new GroupCommand());
        top.addSubcommand(
                "import",
                new CommandLine(new ImportCommand(desk))
                        .addSubcommand("measures", new MeasuresCommand(desk))
                        .addSubcommand("population", new PopulationCommand(desk))
                        .addSubcommand("staff", new ImportStaffCommand(desk))
                        .addSubcommand("document", new ManuscriptCommand(desk)));
        top.addSubcommand("new", new NewCommand(desk));
        top.addSubcommand("info", new InfoCommand(desk));
        top.addSubcommand(
                "export",
                new CommandLine(new GroupCommand())
                        .addSubcommand("xlsx", ExportCommand.xlsx(desk))
                        .addSubcommand("json", ExportCommand.json(desk))
                        .addSubcommand("docx", DocumentCommand.docx(desk))
                        .addSubcommand("pdf", DocumentCommand.pdf(desk))
                        .addSubcommand("html", DocumentCommand.html(desk))
                        .addSubcommand("comments", new CommentsCommand(desk))
                        .addSubcommand("programme", new ProgrammeCommand(desk))
                        .addSubcommand("case-papers", new CasePapersCommand(desk)));
        top.addSubcommand(
                "rules",
                new CommandLine(new GroupCommand()).addSubcommand("leave", new LeaveCommand(desk)));
        top.addSubcommand(
                "publish",
                new CommandLine(new GroupCommand())
                        .addSubcommand("check", new PublishCheckCommand(desk)));
        top.addSubcommand("staffing", new StaffingCommand(desk));
        top.addSubcommand("project", new ProjectCommand(desk));
        top.addSubcommand("workload", new WorkloadCommand(desk));
        top.addSubcommand("check", new CheckCommand(desk));
        top.addSubcommand("hearing", new HearingCommand(desk));
        top.addSubcommand("decisions", new DecisionsCommand(desk));
        top.addSubcommand("rollover", new RolloverCommand(desk));
        top.addSubcommand("verify", new VerifyCommand(desk));
        return top;
    }

    private static int failed(Exception problem, Desk desk, CommandLine command) {
        switch (problem) {
            case Refusal refusal -> {
                desk.err().println(desk.texts().get(refusal.key(), refusal.arguments()));
                return refusal.exitCode();
            }
            case PlanFileException plan -> {
                desk.err().println(Sentences.of(plan, desk.texts()));
                boolean found =
                        plan.problem() == PlanFileException.Problem.DAMAGED
                                || plan.problem() == PlanFileException.Problem.FOREIGN_CONTENT;
                // a damaged plan is what that command was to find out
                boolean isCheck = command.getCommandName().equals("verify");
                return found && isCheck ? Exit.FOUND : Exit.BAD_INPUT;
            }
            case ImportException json -> desk.err().println(json.sentence(desk.texts()));
            case ExportFailure export -> desk.err().println(export.sentence(desk.texts()));
            case ImportFailure failure -> desk.err().println(failure.sentence(desk.texts()));
            case NoSuchFileException missing ->
                    desk.err().println(desk.texts().get("cli.missing", missing.getFile()));
            case IOException file ->
                    desk.err()
                            .println(
                                    desk.texts()
                                            .get(
                                                    "cli.unreadable",
                                                    Objects.toString(file.getMessage(), "")));
            default -> {
                CommandLine parent = command.getParent();
                boolean isFile = parent != null && parent.getCommandName().equals("export");
                desk.err()
                        .println(
                                isFile
                                        ? Sentences.ofFile(problem, desk.texts())
                                        : Sentences.of(problem, desk.texts()));
            }
        }
        return Exit.BAD_INPUT;
    }

    private static String usageSentence(ParameterException problem, Desk desk) {
        return switch (problem) {
            case MissingParameterException missing ->
                    desk.texts().get("cli.usage.missing", names(missing.getMissing()));
            case UnmatchedArgumentException unknown ->
                    desk.texts().get("cli.usage.unknown", unknown.getUnmatched().getFirst());
            default -> {
                ArgSpec argument = problem.getArgSpec();
                yield argument == null
                        ? desk.texts().get("cli.usage.wrong")
                        : valueSentence(argument, problem.getValue(), desk);
            }
        };
    }

    private static String valueSentence(ArgSpec argument, @Nullable String value, Desk desk) {
        boolean isNumber = List.of(int.class, long.class).contains(argument.type());
        return isNumber && value != null
                ? desk.texts().get("cli.usage.number", name(argument), value)
                : desk.texts().get("cli.usage.value", name(argument));
    }

    private static String names(List<ArgSpec> arguments) {
        return String.join(", ", arguments.stream().map(Cli::name).toList());
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// UTF-8, so that scripts get the same bytes everywhere; on Windows what the console shows.
    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        String name = System.getProperty(encoding, "UTF-8");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windows ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
