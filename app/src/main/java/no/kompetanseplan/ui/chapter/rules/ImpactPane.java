package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.DayPrice;
import no.kompetanseplan.rules.LeaveUse;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Newest;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What the last change of a rule means: measures, years and kroner. It stays until it is closed,
/// and follows further changes and undo, always against the rules as they were before the first of
/// them.
final class ImpactPane {

    private final Desk desk;
    private final Formats formats;
    private final VBox node = new VBox();
    private final Newest<Compared> impact = new Newest<>("impact", this::show);
    private @Nullable Assessment baseline;

    /// @param plan the plan that `impact` leads to
    private record Compared(Plan plan, RuleImpact impact) {}

    ImpactPane(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        node.getStyleClass().addAll("form", "impact");
        close();
    }

    Node node() {
        return node;
    }

    /// Compares the newest plan with the one before. What it means is reckoned beside the window;
    /// until then the pane shows what it showed.
    ///
    /// @return whether a rule has changed, so that the pane has something new to say
    boolean refresh(Assessment before, Assessment now) {
        boolean changed = differ(before.plan(), now.plan());
        if (changed && baseline == null) {
            baseline = before;
            node.getChildren().setAll(Words.of(desk.text("rules.impact.reckoning"), Tone.MUTED));
        }
        Assessment from = baseline;
        if (from != null) {
            impact.ask(() -> new Compared(now.plan(), now.since(from)));
        }
        return changed;
    }

    private void close() {
        baseline = null;
        impact.forget();
        node.getChildren().setAll(Words.of(desk.text("rules.impact.none"), Tone.MUTED));
    }

    /// Whether the rules of two plans may give different answers at all.
    private static boolean differ(Plan before, Plan after) {
        return !before.leaveRules().equals(after.leaveRules())
                || !before.leavePolicies().equals(after.leavePolicies())
                || !before.supplementRules().equals(after.supplementRules());
    }

    private void show(Compared compared) {
        Plan now = compared.plan();
        RuleImpact means = compared.impact();
        Label title = new Label(desk.text("rules.impact.title"));
        title.getStyleClass().add("heading");
        node.getChildren().setAll(title);
        long measures = means.measures().stream().map(RuleImpact.Reach::measure).distinct().count();
        node.getChildren()
                .add(
                        Words.of(
                                measures == 0
                                        ? desk.text("rules.impact.nothing")
                                        : desk.text("rules.impact.measures", measures),
                                Tone.STRONG));
        List<RuleImpact.Reach> reached = means.measures();
        reached.stream()
                .limit(VersionPane.MOST)
                .forEach(each -> node.getChildren().add(measure(now, each)));
        if (reached.size() > VersionPane.MOST) {
            String more = desk.text("rules.more", reached.size() - VersionPane.MOST);
            node.getChildren().add(Words.of(more, Tone.MUTED));
        }
        sums(now, means);
        node.getChildren().add(wageNote(now));
        Button undo = Buttons.of(Icon.UNDO, desk.text("rules.impact.undo"));
        undo.setOnAction(_ -> desk.undo());
        undo.setDisable(measures == 0);
        Button dismiss = Buttons.of(desk.text("rules.impact.dismiss"));
        dismiss.setOnAction(_ -> close());
        HBox acts = new HBox(undo, dismiss);
        acts.getStyleClass().add("tool-row");
        node.getChildren().add(acts);
    }

    private Node measure(Plan plan, RuleImpact.Reach each) {
        Measure measure = plan.find(MeasureFields.TABLE, each.measure());
        Hyperlink name =
                Buttons.link(
                        measure == null ? "" : measure.title(), () -> go(plan, each.measure()));
        name.setWrapText(true);
        String years =
                each.years().isEmpty()
                        ? desk.text("rules.impact." + (isDated(measure) ? "too-long" : "undated"))
                        : each.years().stream()
                                .map(share -> Integer.toString(share.year()))
                                .collect(Collectors.joining(", "));
        VBox box = new VBox(name, Words.of(size(each) + years, Tone.MUTED));
        List<String> lines = new ArrayList<>();
        if (each.before() != null || each.after() != null) {
            lines.add(desk.text("rules.impact.days", days(each.before()), days(each.after())));
        }
        Money cost = each.costChange();
        if (cost != null) {
            lines.add(desk.text("rules.impact.each", signed(cost.inWholeKroner())));
        }
        if (!Objects.equals(each.supplementBefore(), each.supplementAfter())) {
            lines.add(
                    desk.text("rules.calculator.supplement")
                            + ": "
                            + money(each.supplementBefore())
                            + " → "
                            + money(each.supplementAfter()));
        }
        lines.forEach(line -> box.getChildren().add(wrapped(line)));
        if (each.participants() == 0) {
            box.getChildren().add(Words.of(desk.text("rules.impact.no-participants"), Tone.MUTED));
        } else {
            Map<Integer, Money> byYear = new TreeMap<>();
            each.cells().forEach(cell -> byYear.merge(cell.year(), cell.change(), Money::plus));
            box.getChildren().add(table(byYear));
        }
        box.getStyleClass().add("impact-measure");
        return box;
    }

    private static boolean isDated(@Nullable Measure measure) {
        return measure != null && measure.period().isDated();
    }

    private static Label wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private void sums(Plan plan, RuleImpact impact) {
        if (impact.byYear().isEmpty()) {
            return;
        }
        node.getChildren().add(heading("rules.impact.by-year"));
        SumTable years = table(impact.byYear());
        years.sum(desk.text("rules.impact.sum"), signed(impact.change()));
        node.getChildren().add(years);
        node.getChildren().add(heading("rules.impact.by-municipality"));
        SumTable municipalities = new SumTable();
        Map<Id, Money> each = impact.byMunicipality();
        plan.municipalities().stream()
                .filter(body -> each.containsKey(body.id()))
                .forEach(body ->
                        municipalities.line(
                                body.inShort(),
                                "",
                                signed(each.getOrDefault(body.id(), Money.ZERO))));
        node.getChildren().add(municipalities);
    }

    private SumTable table(Map<Integer, Money> byYear) {
        SumTable table = new SumTable();
        byYear.forEach((year, money) -> table.line(year.toString(), "", signed(money)));
        return table;
    }

    private Label heading(String key) {
        Label label = new Label(desk.text(key));
        label.getStyleClass().add("semi");
        return label;
    }

    private Label wageNote(Plan plan) {
        DayPrice prices = DayPrice.of(plan);
        Money yearly = prices.wage() == null ? null : prices.wage().amount();
        return Words.of(
                yearly == null
                        ? desk.text("rules.impact.no-wage")
                        : desk.text("rules.impact.wage", formats.money(yearly)),
                Tone.MUTED);
    }

    /// The size the days are for, followed by a dot, where the leave changes.
    private String size(RuleImpact.Reach each) {
        LeaveUse.Use use = each.use();
        return use == null
                ? ""
                : desk.text(
                                "rules.version.leave." + use.question().basis().name(),
                                use.question().size())
                        + " · ";
    }

    private String days(RuleImpact.@Nullable ForOne one) {
        Days days = one == null ? null : one.days();
        return days == null ? "–" : formats.days(days);
    }

    private String money(@Nullable Money money) {
        return money == null ? "–" : formats.money(money);
    }

    private String signed(Money money) {
        return (money.ore() > 0 ? "+" : "") + formats.money(money);
    }

    private void go(Plan plan, Id measure) {
        Place place = Places.ofMeasure(plan, measure);
        if (place != null) {
            desk.window().go(place);
        }
    }
}
