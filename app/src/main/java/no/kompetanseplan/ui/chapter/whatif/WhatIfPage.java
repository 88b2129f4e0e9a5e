package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What if a rule were another: the variant that is looked at, what it changes for measures and
/// municipalities year by year, and beside it the variants to weigh. Nothing is changed in the plan
/// until one of them is taken into use.
public final class WhatIfPage implements Page {

    private final Desk desk;
    private final Formats formats;
    private final RuleNames names;
    private final Button drop;
    private final Button use;
    private final PageHead head;
    private final ImpactTable measures;
    private final ImpactTable municipalities;
    private final VBox body = new VBox();
    private final BorderPane node = new BorderPane();
    private final VariantPane inspector;
    private final Newest<Outcome> newest = new Newest<>("what-if", this::show);
    private @Nullable Assessment reckoned;
    private @Nullable Outcome outcome;
    private @Nullable Id chosen;

    public WhatIfPage(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.names = new RuleNames(desk.texts());
        drop = Buttons.of(desk.text("whatif.drop"));
        drop.setOnAction(_ -> drop());
        use = Buttons.accent(desk.text("whatif.use"));
        use.setOnAction(_ -> use());
        head = new PageHead(drop, use);
        head.getStyleClass().add("what-if-head");
        measures = new ImpactTable(desk, "measures");
        municipalities = new ImpactTable(desk, "municipalities");
        body.getStyleClass().add("page-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        inspector = new VariantPane(desk, names, this::choose, this::add);
        refresh(desk.session().state());
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
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        RuleVariant variant = plan.find(RuleVariantFields.TABLE, chosen);
        if (variant == null) {
            List<RuleVariant> all = plan.ordered(RuleVariantFields.TABLE);
            variant = all.isEmpty() ? null : all.getFirst();
            chosen = variant == null ? null : variant.id();
        }
        if (state.assessment() != reckoned) {
            reckoned = state.assessment();
            newest.ask(() -> Outcome.of(state.assessment()));
        }
        facts(plan, variant);
        inspector.show(plan, variant, outcome);
        arrange(plan, variant);
    }

    private void show(Outcome made) {
        outcome = made;
        refresh(desk.session().state());
    }

    @Override
    public void reveal(Place place) {
        if (place.row() != null) {
            choose(place.row());
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
                now -> Ordering.putAfter(now, made, now.ordered(RuleVariantFields.TABLE), null));
    }

    private void drop() {
        Id gone = chosen;
        if (gone != null) {
            desk.edit("step.rule_variant.remove", plan -> plan.without(gone));
        }
    }

    /// Makes the variant the rule that holds, as one step: a new version from its first day.
    private void use() {
        inspector.commit();
        RuleVariant variant = desk.session().plan().find(RuleVariantFields.TABLE, chosen);
        if (variant == null) {
            return;
        }
        Id version = desk.newId();
        desk.edit(
                "step.rule_variant.use",
                plan -> {
                    Plan made = Variants.inForce(plan, variant, version);
                    return made == null ? plan : made.without(variant.id());
                },
                () -> desk.window().toast(desk.text("whatif.used"), true));
    }

    private void facts(Plan plan, @Nullable RuleVariant variant) {
        Field<?, ?> field = variant == null ? null : Variants.field(plan, variant);
        Row rule = variant == null || variant.rule() == null ? null : plan.find(variant.rule());
        head.show("", title(plan, variant, rule, field));
        RuleImpact impact = impact(variant);
        drop.setDisable(variant == null);
        use.setDisable(impact == null);
        List<Node> facts = new ArrayList<>();
        if (impact != null) {
            Set<Id> reached = new HashSet<>();
            impact.measures().forEach(each -> reached.add(each.measure()));
            facts.add(Words.of(desk.text("whatif.reached", reached.size()), Tone.MUTED));
        }
        facts.add(Words.of(desk.text("whatif.unchanged"), Tone.MUTED));
        head.facts(facts);
    }

    private String title(
            Plan plan,
            @Nullable RuleVariant variant,
            @Nullable Row rule,
            @Nullable Field<?, ?> field) {
        if (variant == null || rule == null || field == null) {
            return desk.text("whatif.title");
        }
        String what = names.rule(plan, rule);
        return desk.text("whatif.title.of", what, names.value(field, Variants.stored(variant)));
    }

    private @Nullable RuleImpact impact(@Nullable RuleVariant variant) {
        Outcome known = outcome;
        return known == null || variant == null ? null : known.impacts().get(variant.id());
    }

    private void arrange(Plan plan, @Nullable RuleVariant variant) {
        RuleImpact impact = impact(variant);
        Outcome known = outcome;
        if (variant == null || impact == null || known == null) {
            String key = variant == null ? "whatif.none" : "whatif.incomplete";
            body.getChildren().setAll(Words.of(desk.text(key), Tone.MUTED));
        } else if (impact.change().isZero() && known.years(variant.id()).isEmpty()) {
            body.getChildren().setAll(Words.of(desk.text("whatif.nothing"), Tone.MUTED));
        } else {
            measures.show(
                    known.measures(variant.id()), known.years(variant.id()), id -> title(plan, id));
            municipalities.show(
                    known.municipalities(variant.id()),
                    known.years(variant.id()),
                    id -> name(plan, id));
            body.getChildren().setAll(measures.node(), municipalities.node());
        }
    }

    private static String title(Plan plan, Id measure) {
        Measure found = plan.find(MeasureFields.TABLE, measure);
        return found == null ? "–" : found.title();
    }

    private static String name(Plan plan, Id municipality) {
        return plan.municipalities().stream()
                .filter(body -> body.id().equals(municipality))
                .map(body -> body.inShort())
                .findFirst()
                .orElse("–");
    }

    @Override
    public String status() {
        RuleVariant variant = desk.session().plan().find(RuleVariantFields.TABLE, chosen);
        RuleImpact impact = impact(variant);
        return impact == null ? "" : desk.text("whatif.status", signed(formats, impact.change()));
    }

    static String signed(Formats formats, Money money) {
        return (money.ore() > 0 ? "+" : "") + formats.amount(money);
    }
}
