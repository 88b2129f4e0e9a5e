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

import tools.jackson.databind.node.ObjectNode;

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
    private static final int JSON_VERSION = 1;

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
        boolean json = arguments.contains("--json");
        commands.setParameterExceptionHandler(
                (problem, given) -> told(usage(problem, List.of(given), desk), desk, json));
        commands.setExecutionExceptionHandler(
                (problem, command, _) -> told(failed(problem, desk, command), desk, json));
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

    private static CommandLine rules(Desk desk) {
        return new CommandLine(new GroupCommand())
                .addSubcommand("leave", new LeaveCommand(desk))
                .addSubcommand("stipend", new StipendCommand(desk))
                .addSubcommand("supplement", new SupplementCommand(desk))
                .addSubcommand("binding", new BindingCommand(desk))
                .addSubcommand("split", new SplitCommand(desk))
                .addSubcommand("conversion", new ConversionCommand(desk))
                .addSubcommand("tenure", new TenureCommand(desk))
                .addSubcommand("full-time", new FullTimeCommand(desk));
    }

    private static CommandLine commands(Desk desk) {
        CommandLine top = new CommandLine(new GroupCommand());
        top.addSubcommand(
                "import",
                new CommandLine(new ImportCommand(desk))
                        .addSubcommand("budget", new BudgetImportCommand(desk))
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
                        .addSubcommand("accounting", new AccountingCommand(desk))
                        .addSubcommand("comments", new CommentsCommand(desk))
                        .addSubcommand("programme", new ProgrammeCommand(desk))
                        .addSubcommand("grant-report", new GrantReportCommand(desk))
                        .addSubcommand("case-papers", new CasePapersCommand(desk)));
        top.addSubcommand("rules", rules(desk));
        top.addSubcommand(
                "publish",
                new CommandLine(new GroupCommand())
                        .addSubcommand("check", new PublishCheckCommand(desk)));
        top.addSubcommand(
                "budget",
                new CommandLine(new BudgetCommand(desk))
                        .addSubcommand("explain", new BudgetExplainCommand(desk))
                        .addSubcommand("compare", new BudgetCompareCommand(desk)));
        top.addSubcommand("staffing", new StaffingCommand(desk));
        top.addSubcommand("project", new ProjectCommand(desk));
        top.addSubcommand("workload", new WorkloadCommand(desk));
        top.addSubcommand("grants", new GrantsCommand(desk));
        top.addSubcommand("check", new CheckCommand(desk));
        top.addSubcommand("hearing", new HearingCommand(desk));
        top.addSubcommand("decisions", new DecisionsCommand(desk));
        top.addSubcommand("rollover", new RolloverCommand(desk));
        top.addSubcommand("verify", new VerifyCommand(desk));
        return top;
    }

    /// What a command came to instead of its answer.
    private record Failed(String sentence, int code) {}

    /// Tells of it on stderr, and to what reads JSON in JSON too.
    private static int told(Failed failed, Desk desk, boolean json) {
        desk.err().println(failed.sentence());
        if (json) {
            ObjectNode root = Desk.object();
            root.put("version", JSON_VERSION);
            root.put("error", failed.sentence());
            root.put("code", failed.code());
            desk.print(root);
        }
        return failed.code();
    }

    private static Failed failed(Exception problem, Desk desk, CommandLine command) {
        Texts texts = desk.texts();
        String sentence =
                switch (problem) {
                    case Refusal refusal -> texts.get(refusal.key(), refusal.arguments());
                    case PlanFileException plan -> Sentences.of(plan, texts);
                    case ImportException json -> json.sentence(texts);
                    case ExportFailure export -> export.sentence(texts);
                    case ImportFailure failure -> failure.sentence(texts);
                    case NoSuchFileException missing -> texts.get("cli.missing", missing.getFile());
                    case IOException file ->
                            texts.get("cli.unreadable", Objects.toString(file.getMessage(), ""));
                    default -> other(problem, texts, command);
                };
        return new Failed(sentence, code(problem, command));
    }

    private static String other(Exception problem, Texts texts, CommandLine command) {
        CommandLine parent = command.getParent();
        boolean isFile = parent != null && parent.getCommandName().equals("export");
        return isFile ? Sentences.ofFile(problem, texts) : Sentences.of(problem, texts);
    }

    private static int code(Exception problem, CommandLine command) {
        if (problem instanceof Refusal refusal) {
            return refusal.exitCode();
        }
        // a damaged plan is what that command was to find out
        boolean isCheck = command.getCommandName().equals("verify");
        boolean found =
                problem instanceof PlanFileException plan
                        && (plan.problem() == PlanFileException.Problem.DAMAGED
                                || plan.problem() == PlanFileException.Problem.FOREIGN_CONTENT);
        return found && isCheck ? Exit.FOUND : Exit.BAD_INPUT;
    }

    private static Failed usage(ParameterException problem, List<String> given, Desk desk) {
        return new Failed(usageSentence(problem, given, desk), Exit.USAGE);
    }

    private static String usageSentence(ParameterException problem, List<String> given, Desk desk) {
        return switch (problem) {
            case MissingParameterException missing -> missingSentence(missing, given, desk);
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

    /// An option that was written lacks its value; any other is missing itself.
    private static String missingSentence(
            MissingParameterException missing, List<String> given, Desk desk) {
        for (ArgSpec argument : missing.getMissing()) {
            if (argument instanceof OptionSpec option && given.contains(option.longestName())) {
                return desk.texts().get("cli.usage.valueless", option.longestName());
            }
        }
        List<String> names =
                missing.getMissing().stream().map(argument -> name(argument, desk)).toList();
        return desk.texts().get("cli.usage.missing", String.join(", ", names));
    }

    private static String valueSentence(ArgSpec argument, @Nullable String value, Desk desk) {
        boolean isNumber = List.of(int.class, long.class, Integer.class).contains(argument.type());
        return isNumber && value != null
                ? desk.texts().get("cli.usage.number", name(argument, desk), value)
                : desk.texts().get("cli.usage.value", name(argument, desk));
    }

    /// An option by itself; what is given by its place as the help calls it.
    private static String name(ArgSpec argument, Desk desk) {
        return argument instanceof OptionSpec option
                ? option.longestName()
                : argument.paramLabel()
                        .replaceFirst("^FILE", desk.texts().get("cli.label.file"))
                        .replaceFirst("^TABLE", desk.texts().get("cli.label.table"));
    }

    /// UTF-8, so that scripts get the same bytes everywhere; on Windows what the console shows.
    private static PrintStream stream(FileDescriptor descriptor, String encoding) {
        String name = System.getProperty(encoding, "UTF-8");
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Charset charset = windows ? Charset.forName(name) : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), true, charset);
    }
}
