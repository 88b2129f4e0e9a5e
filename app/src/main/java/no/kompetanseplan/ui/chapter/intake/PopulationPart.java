package no.kompetanseplan.ui.chapter.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.population.PopulationImport;
import no.kompetanseplan.exchange.population.PopulationPreview;
import no.kompetanseplan.exchange.population.PopulationPreview.Line;
import no.kompetanseplan.exchange.population.PopulationPreview.Outcome;
import no.kompetanseplan.exchange.population.YearList;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.fetch.FetchFrame;
import no.kompetanseplan.ui.chapter.fetch.InspectorPane;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.grid.Grid;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Look;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A population table on its way in: which years each municipality of the plan gets, and from which
/// numbers.
final class PopulationPart implements Part {

    private static final int LONGEST = 60;

    private final Desk desk;
    private final Texts texts;
    private final Formats formats;
    private final Host host;
    private final GridModel<Line> model;
    private final Grid<Line> grid;
    private final InspectorPane pane;
    private final Button take;
    private PopulationImport table;
    private @Nullable PopulationPreview preview;
    private String problem = "";
    private String coverage = "";
    private int asked;

    PopulationPart(Desk desk, PopulationImport table, Host host) {
        this.desk = desk;
        this.texts = desk.texts();
        this.formats = Formats.of(texts.language());
        this.host = host;
        this.table = table;
        this.model = new GridModel<>(Line::municipality, columns()).unnumbered();
        this.grid = Grid.of(model, texts).named(texts.get("fetch.title.population")).smallText();
        this.pane = new InspectorPane(texts, "fetch.table", "fetch.table.says");
        this.take = Buttons.accent(Icon.CHECK, "");
        take.setOnAction(_ -> take());
        look();
    }

    /// A result, or the sentence why there is none.
    private record Answer(@Nullable PopulationPreview preview, String problem) {}

    private void look() {
        int question = ++asked;
        PopulationImport asking = table;
        Plan plan = desk.session().plan();
        desk.window()
                .work(
                        texts.get("fetch.reading", table.file()),
                        new Desk.Work<>(
                                _ -> answer(asking, plan),
                                answer -> {
                                    if (question == asked) {
                                        answer(answer);
                                    }
                                },
                                desk.window()::failed,
                                host.changed()));
    }

    private Answer answer(PopulationImport asking, Plan plan) {
        try {
            return new Answer(asking.preview(plan), "");
        } catch (ImportFailure e) {
            return new Answer(null, e.sentence(texts));
        }
    }

    private void answer(Answer answer) {
        boolean isFirst = preview == null;
        preview = answer.preview();
        problem = answer.problem();
        if (preview != null) {
            model.setSections(List.of(Section.untitled(preview.lines())));
        }
        choices();
        host.changed().run();
        if (isFirst) {
            focus();
        }
    }

    @Override
    public void refresh() {
        look();
    }

    @Override
    public boolean mayLeave() {
        return true;
    }

    @Override
    public @Nullable Node inspector() {
        return pane.node();
    }

    @Override
    public String status() {
        return "";
    }

    @Override
    public boolean focus() {
        if (preview == null) {
            return false;
        }
        grid.requestFocus();
        return true;
    }

    @Override
    public void show(FetchFrame frame) {
        PopulationPreview now = preview;
        List<Node> facts = new ArrayList<>();
        facts.add(Words.of(table.file(), Tone.MUTED));
        String subject = table.subject();
        if (!subject.isEmpty()) {
            boolean isLong = subject.length() > LONGEST;
            facts.add(
                    Words.of(
                            isLong ? subject.substring(0, LONGEST - 1) + "…" : subject,
                            Tone.MUTED));
        }
        frame.title(texts.get("fetch.title.population"), facts);
        frame.steps(now == null ? 1 : 2, IntakePage.STEPS);
        frame.tools(List.of());
        Button other = Buttons.of(Icon.OPEN, texts.get("import.page.other"));
        other.setOnAction(_ -> host.choose().run());
        int taken = now == null ? 0 : now.taken();
        take.setText(texts.get("fetch.take.population", taken));
        take.setDisable(taken == 0);
        frame.acts(List.of(other, take));
        frame.body(now == null ? refused() : grid);
    }

    private Node refused() {
        boolean isAsked = !problem.isEmpty();
        EmptyState state =
                new EmptyState(
                        texts.get(isAsked ? "fetch.table.refused" : "fetch.wait"),
                        texts.get(isAsked ? "fetch.table.refused.says" : "fetch.wait.says"));
        if (isAsked) {
            state.getChildren().add(Words.notice(Icon.REFUSED, problem, Tone.DANGER));
        }
        return state;
    }

    private void choices() {
        List<Node> pieces = new ArrayList<>();
        List<String> contents = table.contents();
        if (contents.size() > 1) {
            List<Option> options = contents.stream().map(label -> Option.of(label, label)).toList();
            pieces.add(
                    new ChoicePiece(texts.get("fetch.content"))
                            .options(options)
                            .show(table.content())
                            .onCommit(this::content));
        }
        pieces.add(
                new AreaPiece(texts.get("field.dataset.coverage"))
                        .show(coverage)
                        .onCommit(typed -> coverage = typed.strip()));
        PopulationPreview now = preview;
        if (now != null) {
            now.notices()
                    .forEach(each ->
                            pieces.add(Words.notice(Icon.INFO, each.sentence(texts), Tone.MUTED)));
        }
        pane.choices(pieces);
        pane.sums(now == null ? List.of() : sums(now));
    }

    private List<Node> sums(PopulationPreview now) {
        List<Node> lines = new ArrayList<>();
        lines.add(pane.caption("import.page.fromfile"));
        for (Outcome outcome : Outcome.values()) {
            lines.add(pane.line(texts.get(outcome.key()), now.count(outcome), false));
        }
        lines.add(pane.line(texts.get("fetch.count.years"), now.population().years().size(), true));
        return lines;
    }

    private void content(String label) {
        try {
            table = table.withContent(label);
            look();
        } catch (ImportFailure e) {
            desk.window().failed(e);
        }
    }

    private void take() {
        PopulationPreview seen = preview;
        if (seen == null || seen.taken() == 0) {
            return;
        }
        asked++;
        Plan plan = desk.session().plan();
        Dataset made = seen.dataset(desk.newId(), texts, PopulationPreview.nextRank(plan));
        if (!coverage.isEmpty()) {
            made = DatasetFields.TABLE.with(made, made.id(), DatasetFields.COVERAGE, coverage);
        }
        desk.take(
                "step.import.population",
                List.of(Intake.of(made, seen.population())),
                now -> now,
                () -> {
                    desk.window().toast(texts.get("fetch.done.population", seen.taken()), true);
                    host.taken().run();
                });
    }

    private List<Column<Line>> columns() {
        return List.of(
                Column.of("name", texts.get("staff.column.municipality"), 10, Line::name)
                        .strong()
                        .grow(0.5),
                Column.<Line>of(
                                "years",
                                texts.get("fetch.column.years"),
                                7,
                                line -> YearList.of(line.years()))
                        .grow(0.5),
                Column.<Line>of(
                                "persons",
                                texts.get("fetch.column.persons"),
                                6,
                                line ->
                                        line.years().isEmpty()
                                                ? ""
                                                : formats.integer(line.persons()))
                        .right()
                        .grow(0),
                Column.<Line>of(
                                "regions",
                                texts.get("fetch.column.regions"),
                                11,
                                line -> String.join(", ", line.regions()))
                        .grow(0.7),
                Column.<Line>of("outcome", texts.get("import.page.outcome"), 16, this::said)
                        .look(PopulationPart::look)
                        .grow(1.4));
    }

    private String said(Line line) {
        return line.remarks().isEmpty()
                ? texts.get(line.outcome().key())
                : line.remarks().stream()
                        .map(each -> each.sentence(texts))
                        .collect(Collectors.joining(" "));
    }

    private static Look look(Line line) {
        return switch (line.outcome()) {
            case TAKEN -> Look.of(Tone.SUCCESS, Icon.CHECK, "");
            case LOOK_OVER -> Look.of(Tone.WARNING, Icon.WARNING, "");
            case MISSING -> Look.of(Tone.DANGER, Icon.REFUSED, "");
        };
    }
}
