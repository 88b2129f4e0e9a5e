package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.choice.ConversionMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.rules.Conversion;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.PlannedConversions;
import no.kompetanseplan.rules.PlannedConversions.Planned;
import no.kompetanseplan.rules.UnbudgetedConversions;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.TextPiece;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Posts that become posts of another kind as people leave: those that are planned, with what they
/// cost, and a trial that is kept only when somebody asks for it.
final class ConversionPanel {

    private final Desk desk;
    private final PostTools tools;
    private final RowTable<PlannedConversion> planned;
    private final Label sum = Words.of("", Tone.MUTED);
    private final VBox doubts = new VBox();
    private final LeaversPane leavers;
    private final ChoicePiece rule;
    private final TextPiece posts;
    private final TextPiece unit;
    private final VBox answer = new VBox();
    private final Button keep;
    private final VBox node;
    private Map<Id, Planned> reckoned = new HashMap<>();
    private List<Option> offered = List.of();

    ConversionPanel(Desk desk, PostTools tools) {
        this.desk = desk;
        this.tools = tools;
        this.leavers = new LeaversPane(desk, tools, this::showLeavers);
        FieldColumns<PlannedConversion> fields = tools.fields(PlannedConversionFields.TABLE);
        this.planned =
                tools.table(
                        PlannedConversionFields.TABLE,
                        plan -> plan.ordered(PlannedConversionFields.TABLE),
                        fields,
                        columns(fields));
        this.rule = new ChoicePiece(desk.text("posts.trial.rule"));
        rule.onCommit(_ -> show());
        this.posts = new TextPiece(desk.text("posts.trial.posts"));
        posts.read(tools::posts);
        posts.onType(_ -> show());
        posts.onCommit(_ -> show());
        posts.show("6");
        this.unit = tools.piece("trial.unit", tools.reader()::money, this::show).unit("kr");
        this.keep = Buttons.small(Buttons.of(Icon.ADD, desk.text("posts.trial.keep")));
        keep.setOnAction(_ -> keep());
        sum.getStyleClass().add("small");
        sum.setWrapText(true);
        FlowPane asked = new FlowPane(rule, posts, unit);
        asked.getStyleClass().addAll("budget-tools", "inner");
        Label title = new Label(desk.text("posts.trial"));
        title.getStyleClass().add("semi");
        answer.getStyleClass().add("post-tables");
        rule.getStyleClass().add("grant-measure");
        VBox trial = new VBox(title, asked, answer, keep);
        trial.getStyleClass().addAll("card", "grant-proposal");
        node =
                new VBox(
                        tools.panel(planned, "planned_conversion", row -> row),
                        sum,
                        doubts,
                        leavers,
                        trial);
        node.getStyleClass().add("post-tables");
    }

    private List<Column<PlannedConversion>> columns(FieldColumns<PlannedConversion> fields) {
        return List.of(
                tools.municipality(fields, PlannedConversionFields.BODY, 7).strong(),
                fields.ref(
                                PlannedConversionFields.RULE,
                                11,
                                ConversionRuleFields.TABLE,
                                plan -> plan.ordered(ConversionRuleFields.TABLE),
                                this::words)
                        .note(this::lacks)
                        .look(row ->
                                lacks(row).isEmpty()
                                        ? Look.PLAIN
                                        : Look.of(Tone.WARNING, Icon.FINDING, ""))
                        .grow(2),
                tools.profession(fields, PlannedConversionFields.FROM_PROFESSION),
                fields.of(PlannedConversionFields.YEAR, 4),
                tools.<PlannedConversion>reckoned(
                                PlannedConversionFields.POSTS.name(), 5, this::before)
                        .line((_, typed) -> tools.posts(typed)),
                tools.<PlannedConversion>reckoned("leavers", 5, leavers::words)
                        .note(leavers::warning)
                        .look(row ->
                                leavers.warning(row).isEmpty()
                                        ? Look.PLAIN
                                        : Look.of(Tone.WARNING, Icon.FINDING, "")),
                fields.of(PlannedConversionFields.MODE, 7),
                tools.<PlannedConversion>reckoned("after", 5, this::after),
                fields.of(PlannedConversionFields.UNIT_COST, desk.text("posts.unit"), 9)
                        .note(row -> byWage(row)),
                tools.<PlannedConversion>reckoned("extra", 6, this::extra).strong(),
                fields.ref(
                        PlannedConversionFields.MEASURE,
                        8,
                        MeasureFields.TABLE,
                        plan -> plan.ordered(MeasureFields.TABLE),
                        Measure::title));
    }

    Node node() {
        return node;
    }

    void refresh(SessionState state) {
        Plan plan = state.plan();
        leavers.refresh(state.assessment());
        reckoned = new HashMap<>();
        PlannedConversions conversions = PlannedConversions.of(plan);
        conversions.all().forEach(each -> reckoned.put(each.row().id(), each));
        planned.refresh(plan);
        Money total = conversions.extraCost();
        Money outside = UnbudgetedConversions.of(plan, conversions).sum();
        sum.setText(
                Stream.of(said("posts.extra.all", total), said("posts.extra.unbudgeted", outside))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" ")));
        sum.setManaged(!sum.getText().isEmpty());
        doubt(plan);
        offer(plan);
        show();
    }

    private String said(String key, @Nullable Money amount) {
        return amount == null || amount.isZero()
                ? ""
                : desk.text(key, tools.formats().money(amount));
    }

    private void showLeavers() {
        planned.refresh(desk.session().plan());
    }

    boolean reveal(Id row, @Nullable String field) {
        return planned.reveal(row, field);
    }

    /// Two rules to the same post at the same ratio, as the chapters of a plan may say it.
    private void doubt(Plan plan) {
        doubts.getChildren().clear();
        List<ConversionRule> rules = plan.ordered(ConversionRuleFields.TABLE);
        for (int i = 0; i < rules.size(); i++) {
            ConversionRule one = rules.get(i);
            for (ConversionRule other : rules.subList(i + 1, rules.size())) {
                boolean isSame =
                        one.ratio() != null
                                && Objects.equals(one.ratio(), other.ratio())
                                && one.toPost().equalsIgnoreCase(other.toPost())
                                && !one.fromPost().equalsIgnoreCase(other.fromPost());
                if (isSame) {
                    doubts.getChildren()
                            .add(
                                    Words.notice(
                                            Icon.FINDING,
                                            desk.text("posts.doubt", said(one), said(other)),
                                            Tone.WARNING));
                }
            }
        }
        doubts.setManaged(!doubts.getChildren().isEmpty());
    }

    private static String said(ConversionRule each) {
        return each.source().isBlank()
                ? each.fromPost()
                : each.fromPost() + " (" + each.source() + ")";
    }

    private void offer(Plan plan) {
        List<Option> options =
                plan.ordered(ConversionRuleFields.TABLE).stream()
                        .filter(each -> each.ratio() != null && each.ratio().hundredths() > 0)
                        .map(each -> Option.of(each.id().toString(), words(each)))
                        .toList();
        if (!options.equals(offered)) {
            offered = options;
            rule.options(options);
            boolean isThere = options.stream().anyMatch(each -> each.key().equals(rule.chosen()));
            rule.show(isThere ? rule.chosen() : options.isEmpty() ? "" : options.getFirst().key());
        }
    }

    /// «helsefagarbeider → høgskole, 1:1,2»
    private String words(ConversionRule each) {
        String ratio =
                each.ratio() == null
                        ? ""
                        : ", 1:"
                                + tools.formats()
                                        .number(each.ratio().factor().stripTrailingZeros());
        return each.fromPost() + " → " + each.toPost() + ratio;
    }

    private @Nullable Conversion trial() {
        ConversionRule chosen = chosen();
        Money typed = PostTools.value(tools.reader().money(unit.text()));
        Money price = typed == null ? before(chosen).yearly(null, null) : typed;
        Percent count = count();
        boolean fits =
                price != null && price.ore() > 0 && price.compareTo(Money.kroner(100_000_000)) <= 0;
        return chosen == null || chosen.ratio() == null || price == null || !fits || count == null
                ? null
                : new Conversion(count.factor().stripTrailingZeros(), price, chosen.ratio());
    }

    private @Nullable ConversionRule chosen() {
        String key = rule.chosen();
        return key.isEmpty()
                ? null
                : desk.session().plan().find(ConversionRuleFields.TABLE, Id.of(key));
    }

    /// By the wage of the post before; by the one for all where the table has none of it.
    private DayPrice before(@Nullable ConversionRule chosen) {
        DayPrice prices = DayPrice.of(desk.session().plan());
        return chosen == null ? prices : prices.ofPost(chosen.fromPost(), null);
    }

    private @Nullable Percent count() {
        return tools.posts(posts.text()) instanceof Reading.Ok ok
                        && ok.value() instanceof Percent given
                ? given
                : null;
    }

    private void show() {
        Money byWage = before(chosen()).yearly(null, null);
        unit.prompt(byWage == null ? "" : tools.formats().amount(byWage));
        answer.getChildren().clear();
        Conversion conversion = trial();
        keep.setDisable(conversion == null);
        if (conversion == null) {
            answer.getChildren()
                    .add(
                            Words.of(
                                    desk.text(
                                            offered.isEmpty()
                                                    ? "posts.trial.no-rule"
                                                    : "posts.trial.missing"),
                                    Tone.MUTED));
            return;
        }
        String count = tools.formats().number(conversion.posts());
        answer.getChildren()
                .addAll(
                        Words.of(
                                desk.text(
                                        "posts.trial.same-posts",
                                        count,
                                        tools.formats().money(conversion.costBefore()),
                                        tools.formats().money(conversion.costAfter()),
                                        tools.formats().money(conversion.extraCost()),
                                        tools.formats()
                                                .number(
                                                        conversion
                                                                .posts()
                                                                .multiply(
                                                                        conversion.ratio().factor())
                                                                .stripTrailingZeros())),
                                Tone.PLAIN),
                        Words.of(
                                desk.text(
                                        "posts.trial.same-cost",
                                        count,
                                        tools.number(conversion.postsForTheSameMoney())),
                                Tone.PLAIN));
    }

    /// Makes what is tried a row of the plan, without a municipality and a year yet.
    private void keep() {
        Percent count = count();
        String key = rule.chosen();
        if (count == null || key.isEmpty()) {
            return;
        }
        Money typed = PostTools.value(tools.reader().money(unit.text()));
        Id id = desk.newId();
        PlannedConversion row =
                new PlannedConversion(
                        id,
                        Id.of(key),
                        null,
                        null,
                        count,
                        ConversionMode.SAME_POSTS,
                        null,
                        null,
                        typed,
                        null,
                        "",
                        "");
        desk.edit(
                "step.planned_conversion.add",
                plan -> {
                    List<PlannedConversion> among = plan.ordered(PlannedConversionFields.TABLE);
                    return Ordering.put(plan, row, among, among.size());
                },
                () -> planned.reveal(id, PlannedConversionFields.BODY.name()));
    }

    private String lacks(PlannedConversion row) {
        Planned found = reckoned.get(row.id());
        return found == null || found.lacks().isEmpty()
                ? ""
                : desk.text("posts.lack." + found.lacks().getFirst().name());
    }

    private String before(PlannedConversion row) {
        return row.posts() == null
                ? ""
                : tools.formats().number(row.posts().factor().stripTrailingZeros());
    }

    private String after(PlannedConversion row) {
        Planned found = reckoned.get(row.id());
        BigDecimal after = found == null ? null : found.postsAfter();
        return after == null ? "" : tools.number(after);
    }

    private String byWage(PlannedConversion row) {
        Planned found = reckoned.get(row.id());
        Money used = found == null || !found.byWage() ? null : found.unitCost();
        return found == null || found.wage() == null || used == null
                ? ""
                : desk.text(
                        found.ownWage() ? "posts.by-wage.own" : "posts.by-wage.general",
                        tools.formats().amount(used));
    }

    private String extra(PlannedConversion row) {
        Planned found = reckoned.get(row.id());
        return found == null || row.year() == null ? "" : tools.amount(found.extraCost(row.year()));
    }
}
