package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.BudgetComparison;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.RuleChangeWords;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where a number of the budget comes from: the entries it is the sum of, each with its
/// calculation.
final class TracePane {

    /// Entries shown; the rest is said as a count.
    private static final int MOST = 40;

    private final Desk desk;
    private final Formats formats;
    private final VBox body = new VBox();
    private final VBox node = new VBox();

    TracePane(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        body.getStyleClass().addAll("inspector-body", "trace");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(scroll);
    }

    Node node() {
        return node;
    }

    /// Shows a number.
    ///
    /// @param scope what it is the sum of, such as «Kurs · Lyngen · 2017 · netto»
    /// @param entries what is counted in it
    /// @param missing what has no amount and is not counted
    /// @param measure the measure it belongs to, null for sums over several
    void show(
            Plan plan,
            Money amount,
            String scope,
            List<Entry> entries,
            List<Uncalculated> missing,
            @Nullable Id measure) {
        TraceWords words = new TraceWords(plan, desk.texts());
        Label figure = new Label(formats.money(amount));
        figure.getStyleClass().add("figure");
        body.getChildren()
                .setAll(
                        Words.of(desk.text("budget.trace"), Tone.MUTED),
                        figure,
                        Words.of(scope, Tone.MUTED));
        entries.stream().limit(MOST).forEach(entry -> body.getChildren().add(entry(words, entry)));
        more(entries.size());
        if (entries.isEmpty() && missing.isEmpty()) {
            body.getChildren().add(Words.of(desk.text("budget.trace.none"), Tone.MUTED));
        }
        if (!entries.isEmpty() && desk.window().isPublic()) {
            body.getChildren().add(Words.of(desk.text("budget.trace.public"), Tone.MUTED));
        }
        missing.stream().limit(MOST).forEach(each -> body.getChildren().add(missing(words, each)));
        Place place = Places.ofMeasure(plan, measure);
        if (place != null) {
            Button go = Buttons.of(Icon.FORWARD, desk.text("budget.go-to-measure"));
            go.setOnAction(_ -> desk.window().go(place));
            body.getChildren().add(go);
        }
    }

    /// Puts something more below what is shown.
    void add(Node part) {
        body.getChildren().add(part);
    }

    /// Shows a difference: the rules that are other than before, and where both amounts come from.
    void compare(Comparison comparison, ComparisonRow row, String change) {
        Label figure = new Label(change);
        figure.getStyleClass().add("figure");
        body.getChildren()
                .setAll(
                        Words.of(desk.text("budget.compare.head.change"), Tone.MUTED),
                        figure,
                        Words.of(row.label(), Tone.MUTED));
        if (row.kind() == ComparisonRow.Kind.SUM) {
            rules(comparison);
        }
        side("budget.compare.head.now", comparison.now().plan(), comparison.entriesNow(row));
        side(
                "budget.compare.head.before",
                comparison.before().plan(),
                comparison.entriesBefore(row));
    }

    private void rules(Comparison comparison) {
        List<BudgetComparison.RuleChange> rules = comparison.differences().rules();
        RuleChangeWords words =
                new RuleChangeWords(
                        desk.texts(), comparison.before().plan(), comparison.now().plan());
        if (!rules.isEmpty()) {
            heading(desk.text("budget.compare.rules", rules.size()));
        }
        rules.stream().limit(MOST).forEach(rule -> wrapped(words.of(rule)));
        more(rules.size());
    }

    private void side(String key, Plan plan, List<Entry> entries) {
        Money sum = entries.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
        heading(desk.text(key) + ": " + formats.money(sum));
        TraceWords words = new TraceWords(plan, desk.texts());
        entries.stream().limit(MOST).forEach(entry -> body.getChildren().add(entry(words, entry)));
        more(entries.size());
    }

    private void heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("semi");
        body.getChildren().add(label);
    }

    private void wrapped(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        body.getChildren().add(label);
    }

    private void more(int all) {
        if (all > MOST) {
            body.getChildren()
                    .add(Words.of(desk.text("budget.trace.more", all - MOST), Tone.MUTED));
        }
    }

    /// Shows a sum over several measures.
    ///
    /// @param parts what it is made of, and what it is beside others
    void show(Money amount, String scope, List<Node> parts) {
        Label figure = new Label(formats.money(amount));
        figure.getStyleClass().add("figure");
        body.getChildren()
                .setAll(
                        Words.of(desk.text("budget.trace"), Tone.MUTED),
                        figure,
                        Words.of(scope, Tone.MUTED));
        body.getChildren().addAll(parts);
    }

    /// Shows a number that is typed in, or follows from two others.
    ///
    /// @param words where it comes from
    void show(Money amount, String scope, String words) {
        Label figure = new Label(formats.money(amount));
        figure.getStyleClass().add("figure");
        body.getChildren()
                .setAll(
                        Words.of(desk.text("budget.trace"), Tone.MUTED),
                        figure,
                        Words.of(scope, Tone.MUTED),
                        Words.of(words, Tone.PLAIN));
    }

    /// What is shown while no number is selected.
    void showNothing() {
        body.getChildren().setAll(Words.of(desk.text("budget.trace.choose"), Tone.MUTED));
    }

    private static Node missing(TraceWords words, Uncalculated each) {
        Label line = Words.status(Icon.CALCULATE, words.missing(each), Tone.WARNING);
        line.setWrapText(true);
        return line;
    }

    private Node entry(TraceWords words, Entry entry) {
        String name = words.where(entry) + " · " + words.line(entry);
        return EntryTrace.of(desk, words, formats, name, entry);
    }
}
