package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.template.NewPlan;
import no.kompetanseplan.template.NewPlan.Municipality;
import no.kompetanseplan.template.Template;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Makes a plan from a template, as the page «Ny plan» does.
@Command(name = "new")
final class NewCommand implements Callable<Integer> {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path target = Path.of("");

    @Option(names = "--template", paramLabel = "regional|ks|network|empty")
    private String template = "regional";

    @Option(names = "--title", paramLabel = "TITLE", required = true)
    private String title = "";

    @Option(names = "--region", paramLabel = "NAME")
    private String region = "";

    @Option(names = "--from", paramLabel = "YEAR", required = true)
    private int from;

    @Option(names = "--to", paramLabel = "YEAR", required = true)
    private int to;

    @Option(names = "--municipality", paramLabel = "NAME NUMBER", required = true)
    private List<String> municipalities = new ArrayList<>();

    @Option(names = "--nynorsk")
    private boolean nynorsk;

    @Option(names = "--rules")
    private boolean withRules;

    @Option(names = "--force")
    private boolean force;

    NewCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        NewPlanFile made = new NewPlanFile(desk, target, force);
        made.check();
        if (from < FIRST_YEAR || to > LAST_YEAR || to < from) {
            throw new Refusal(Exit.USAGE, "shell.new.years");
        }
        List<Municipality> members =
                municipalities.stream().map(Municipality::read).filter(Objects::nonNull).toList();
        NewPlan.Doubt doubt = NewPlan.doubt(members);
        if (doubt != null) {
            throw new Refusal(Exit.USAGE, doubt.key(), doubt.about());
        }
        NewPlan wanted =
                new NewPlan(
                        chosen(),
                        title,
                        region,
                        from,
                        to,
                        members,
                        nynorsk ? PlanLanguage.NYNORSK : PlanLanguage.BOKMAL,
                        withRules);
        Texts words = Texts.of(nynorsk ? Language.NN : Language.NB);
        String head = made.write(wanted.begin(words, desk.clock(), SamplePlan.read()));
        desk.print("cli.new.done", target.toString(), chosen().name(desk.texts()), head);
        return Exit.DONE;
    }

    private Template chosen() {
        for (Template each : Template.values()) {
            if (each.name().equals(template.toUpperCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new Refusal(Exit.USAGE, "cli.new.template", template);
    }
}
