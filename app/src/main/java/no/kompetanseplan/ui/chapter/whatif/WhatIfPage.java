package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.act.Keys;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.rules.RuleNames;
import no.kompetanseplan.ui.chapter.whatif.Outcome.Result;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.EmptyState;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;

/// What if a rule were another: the variant that is looked at, what it changes for measures and
/// municipalities year by year, and beside it the variants to weigh. Nothing is changed in the plan
/// until one of them is taken into use.
public final class WhatIfPage implements Page {

    /// Which tables are shown.
    private enum Shown {
        BOTH,
        MEASURES,
        MUNICIPALITIES
    }

    private final Desk desk;
    private final Formats formats;
    private final RuleNames names;
    private final VariantWords words;
    private final VariantActs acts;
    private final Button drop;
    private final Button meeting;
    private final Button use;
    private final PageHead head;
    private final Segments<Shown> shown;
    private final ImpactTable measures;
    private final ImpactTable municipalities;
    private final VBox body = new VBox();
    private final ScrollPane scroll;
    private final Button first;
    private final EmptyState none;
    private final BorderPane node = new BorderPane();
    private final VariantPane inspector;
    private final Newest<Outcome> newest = new Newest<>("what-if", this::show);
    private final Newest<Follows> following = new Newest<>("what-if-follows", this::show);
    private @Nullable Assessment reckoned;
    private @Nullable Outcome outcome;
    private @Nullable Follows follows;
    private @Nullable Result asked;
    private @Nullable Id chosen;
    private boolean isFocusing;

    public WhatIfPage(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.names = new RuleNames(desk.texts());
        this.words = new VariantWords(desk.texts(), names);
        this.acts = new VariantActs(desk, words);
        drop = Buttons.of(desk.text("whatif.drop"));
        drop.setOnAction(_ -> drop());
        meeting = Buttons.of(desk.text("grants.guard.meeting"));
        meeting.setOnAction(_ -> toMeeting());
        use = Buttons.accent(desk.text("whatif.use"));
        use.setOnAction(_ -> use());
        head = new PageHead(drop, meeting, use);
        head.getStyleClass().add("what-if-head");
        shown =
                Segments.of(List.of(Shown.values()), each -> desk.text("whatif.show." + each))
                        .small();
        measures =
                new ImpactTable(
                        desk,
                        "measures",
                        new ImpactTable.Naming(this::title, this::participants, this::go));
        municipalities =
                new ImpactTable(
                        desk,
                        "municipalities",
                        new ImpactTable.Naming(this::name, _ -> "", _ -> {}));
        hidden(measures, Shown.MUNICIPALITIES);
        hidden(municipalities, Shown.MEASURES);
        body.getStyleClass().addAll("page-body", "what-if-body");
        first = Buttons.accent(Icon.ADD, desk.text("register.rule_variant.add"));
        first.setOnAction(_ -> add());
        none = new EmptyState(desk.text("whatif.none.title"), desk.text("whatif.none")).act(first);
        scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        inspector = new VariantPane(desk, names, words, this::choose, this::add);
        RuleVariant left = desk.whatIf();
        chosen = left == null ? null : left.id();
        refresh(desk.session().state());
    }

    private void hidden(ImpactTable table, Shown when) {
        table.panel().visibleProperty().bind(shown.valueProperty().isNotEqualTo(when));
        table.panel().managedProperty().bind(table.panel().visibleProperty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node inspector() {
        return inspector.node();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                                desk.text("whatif.command.use"),
                                this::use,
                                Keys.ctrlShift(KeyCode.ENTER))
                        .when(() -> chosen != null),
                Command.of(
                                desk.text("whatif.command.drop"),
                                this::drop,
                                Keys.ctrlShift(KeyCode.BACK_SPACE))
                        .when(() -> !drop.isDisabled()),
                Command.of(desk.text("whatif.command.meeting"), this::toMeeting)
                        .when(() -> !meeting.isDisabled()));
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        RuleVariant variant = plan.find(RuleVariantFields.TABLE, chosen);
        if (variant == null) {
            List<RuleVariant> all = plan.ordered(RuleVariantFields.TABLE);
            variant = all.isEmpty() ? null : all.getFirst();
            chosen = variant == null ? null : variant.id();
        }
        desk.whatIf(chosen);
        if (!state.assessment().equals(reckoned)) {
            reckoned = state.assessment();
            Outcome known = outcome;
            newest.ask(() -> Outcome.of(state.assessment(), known));
        }
        askFollows(state.assessment());
        facts(plan, variant);
        inspector.show(plan, variant, outcome, follows);
        arrange(plan, variant);
        desk.inspectorChanged();
        takeFocus();
    }

    private void show(Outcome made) {
        outcome = made;
        refresh(desk.session().state());
    }

    private void show(Follows made) {
        follows = made;
        refresh(desk.session().state());
    }

    /// Asks what follows outside the budget, when that is not what was asked last.
    private void askFollows(Assessment now) {
        Result result = result();
        if (Objects.equals(result, asked)) {
            return;
        }
        asked = result;
        follows = null;
        following.forget();
        if (result != null) {
            following.ask(() -> Follows.of(now, result));
        }
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null) {
            choose(place.row());
        }
    }

    /// In the differences as soon as they are reckoned, until then on the variant; without one on
    /// the act that makes the first.
    @Override
    public boolean focus() {
        if (chosen == null) {
            first.requestFocus();
            return true;
        }
        isFocusing = true;
        if (!inspector.focus()) {
            scroll.requestFocus();
        }
        takeFocus();
        return true;
    }

    private void takeFocus() {
        if (!isFocusing || result() == null) {
            return;
        }
        isFocusing = false;
        if (body.getChildren().contains(measures.panel())
                && (inspector.isFocused() || scroll.isFocused())) {
            measures.panel().grid().requestFocus();
        }
    }

    @Override
    public boolean newRow() {
        add();
        return true;
    }

    @Override
    public void leave() {
        inspector.commit();
    }

    private void choose(Id variant) {
        inspector.commit();
        chosen = variant;
        refresh(desk.session().state());
    }

    private void add() {
        Plan plan = desk.session().plan();
        List<RuleVariant> all = plan.ordered(RuleVariantFields.TABLE);
        if (all.size() >= Variants.MOST) {
            desk.window().toast(desk.text("whatif.most", Variants.MOST), false);
            return;
        }
        Id id = desk.newId();
        RuleVariant beside = plan.find(RuleVariantFields.TABLE, chosen);
        RuleVariant made =
                beside == null
                        ? RuleVariantFields.TABLE.blank(id)
                        : RuleVariantFields.TABLE.copy(beside, id);
        chosen = id;
        desk.edit(
                "step.rule_variant.add",
                now -> Ordering.putAfter(now, made, now.ordered(RuleVariantFields.TABLE), null),
                inspector::begin);
    }

    private void drop() {
        Id gone = chosen;
        if (gone != null) {
            desk.edit("step.rule_variant.remove", plan -> plan.without(gone));
        }
    }

    private void use() {
        inspector.commit();
        acts.use(chosen);
    }

    private void toMeeting() {
        inspector.commit();
        acts.toMeeting(chosen, outcome);
    }

    private void facts(Plan plan, @Nullable RuleVariant variant) {
        head.show("", variant == null ? desk.text("whatif.title") : words.title(plan, variant));
        RuleImpact impact = impact();
        drop.setDisable(variant == null);
        use.setDisable(impact == null);
        meeting.setDisable(impact == null);
        List<Node> facts = new ArrayList<>();
        if (impact != null) {
            Map<Id, Long> reached = new HashMap<>();
            impact.measures().forEach(each -> reached.put(each.measure(), each.participants()));
            long people = reached.values().stream().mapToLong(Long::longValue).sum();
            String all = desk.text("whatif.reached", reached.size(), formats.integer(people));
            facts.add(Words.of(all, Tone.MUTED));
            SortedSet<Integer> years = Sums.ofMeasures(impact).years();
            if (!years.isEmpty()) {
                facts.add(Words.of(VariantWords.span(years), Tone.MUTED));
            }
        }
        if (variant != null) {
            facts.add(Words.of(desk.text("whatif.unchanged"), Tone.MUTED));
        }
        head.facts(facts);
    }

    private @Nullable Result result() {
        Outcome known = outcome;
        return known == null || chosen == null ? null : known.results().get(chosen);
    }

    private @Nullable RuleImpact impact() {
        Result result = result();
        return result == null ? null : result.impact();
    }

    private void arrange(Plan plan, @Nullable RuleVariant variant) {
        RuleImpact impact = impact();
        if (variant == null) {
            body.getChildren().setAll(none);
            return;
        }
        if (impact == null) {
            body.getChildren().setAll(Words.of(desk.text("whatif.incomplete"), Tone.MUTED));
            return;
        }
        Sums byMeasure = Sums.ofMeasures(impact);
        if (byMeasure.lines().isEmpty()) {
            body.getChildren().setAll(Words.of(words.nothing(plan, variant), Tone.MUTED));
            return;
        }
        measures.show(byMeasure);
        municipalities.show(Sums.ofMunicipalities(plan, impact));
        List<Node> wanted = List.of(shown, measures.panel(), municipalities.panel());
        if (!body.getChildren().equals(wanted)) {
            body.getChildren().setAll(wanted);
        }
    }

    private String title(Id measure) {
        Measure found = desk.session().plan().find(MeasureFields.TABLE, measure);
        return found == null ? "–" : found.title();
    }

    private String participants(Id measure) {
        return desk.text("whatif.participants", Sums.participants(impact(), measure));
    }

    private void go(Id measure) {
        Place place = Places.ofMeasure(desk.session().plan(), measure);
        if (place != null) {
            desk.window().go(place);
        }
    }

    private String name(Id municipality) {
        Body found = desk.session().plan().find(BodyFields.TABLE, municipality);
        return found == null ? "–" : found.inShort();
    }

    @Override
    public String status() {
        RuleImpact impact = impact();
        return impact == null
                ? ""
                : desk.text("whatif.status", VariantWords.signed(formats, impact.change()));
    }
}
