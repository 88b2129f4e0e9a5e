package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.Balance;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.Split;
import no.kompetanseplan.budget.TraceWords;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.budget.EntryTrace;
import no.kompetanseplan.ui.chapter.measure.CostWordings;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.List;

/// The selected shared cost: how it is shared and by what source, what does not agree, and for each
/// year who gives what, beside what it costs.
final class SplitPane {

    /// Parts shown; the rest is said as a count.
    private static final int MOST = 60;

    private final Desk desk;
    private final Formats formats;
    private final VBox node = new VBox();

    SplitPane(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        node.getStyleClass().addAll("form", "trace");
    }

    Node node() {
        return node;
    }

    void show(SplitRow row) {
        Plan plan = desk.session().plan();
        Split split = row.split();
        CostWordings names = new CostWordings(desk.texts(), () -> plan);
        Label name = new Label(names.name(split.line()));
        name.getStyleClass().add("semi");
        name.setWrapText(true);
        String source = split.line().splitSource();
        node.getChildren()
                .setAll(
                        name,
                        Words.of(split.measure().title(), Tone.MUTED),
                        plain(
                                desk.text("choice.SplitMode." + split.mode().name())
                                        + " · "
                                        + (source.isBlank()
                                                ? desk.text("rules.split.no-source")
                                                : source)));
        Place place = Places.of(plan, split.line());
        if (place != null) {
            Button go = Buttons.of(Icon.FORWARD, desk.text("rules.split.go"));
            go.setOnAction(_ -> desk.window().go(place));
            node.getChildren().add(go);
        }
        for (Finding finding : row.findings()) {
            node.getChildren()
                    .addAll(
                            Words.notice(Icon.FINDING, finding.words(desk.texts()), Tone.WARNING),
                            Words.of(finding.why(desk.texts()), Tone.MUTED));
        }
        if (split.missing() != null) {
            node.getChildren()
                    .add(Words.notice(Icon.CALCULATE, names.reason(split.missing()), Tone.WARNING));
        }
        years(plan, split);
    }

    private void years(Plan plan, Split split) {
        TraceWords words = new TraceWords(plan, desk.texts());
        int left = MOST;
        for (int year : split.years()) {
            List<Entry> own =
                    split.entries().stream().filter(entry -> entry.year() == year).toList();
            node.getChildren().add(sums(split, year, own));
            for (Entry entry : own.stream().limit(left).toList()) {
                node.getChildren()
                        .add(EntryTrace.of(desk, words, formats, words.where(entry), entry));
            }
            left = Math.max(0, left - own.size());
        }
        if (split.entries().size() > MOST) {
            String more = desk.text("rules.more", split.entries().size() - MOST);
            node.getChildren().add(Words.of(more, Tone.MUTED));
        }
    }

    /// What is given in a year, what it costs, and the difference.
    private SumTable sums(Split split, int year, List<Entry> own) {
        Money sum = own.stream().map(Entry::amount).reduce(Money.ZERO, Money::plus);
        Money given = split.line().kind() == CostKind.GRANT ? sum.negated() : sum;
        Money over =
                split.balances().stream()
                        .filter(balance -> balance.year() == year)
                        .map(Balance::surplus)
                        .reduce(Money.ZERO, Money::plus);
        SumTable table = new SumTable();
        table.line(desk.text("rules.split.given-in", Integer.toString(year)), "", amount(given));
        if (split.cost() != null) {
            table.line(desk.text("rules.split.cost"), "", amount(given.minus(over)));
            boolean isShort = over.compareTo(Money.ZERO) < 0;
            table.sum(
                    desk.text(isShort ? "rules.split.deficit" : "rules.split.over"),
                    formats.money(isShort ? over.negated() : over));
        }
        return table;
    }

    private String amount(Money money) {
        return formats.amount(money);
    }

    private static Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
