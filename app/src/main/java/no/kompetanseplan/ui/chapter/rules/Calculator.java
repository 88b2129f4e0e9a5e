package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.DayCost;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.Leave;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reckons one participant out by the rules of the plan. It never writes.
final class Calculator {

    private final Desk desk;
    private final Formats formats;
    private final ValueReader reader;
    private final Segments<StudyBasis> basis;
    private final TextPiece size;
    private final TextPiece position;
    private final TextPiece dayPrice;
    private final TextPiece tax;
    private final ChoicePiece gap;
    private final TextPiece perUnit;
    private final VBox answer = new VBox();
    private final VBox node = new VBox();

    Calculator(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        this.basis =
                Segments.of(
                        List.of(StudyBasis.values()),
                        each -> desk.text("choice.StudyBasis." + each.name()));
        this.size = piece("size", reader::integer).show("30");
        this.position = piece("position", reader::position).unit("%").show("100");
        this.dayPrice = piece("day-price", reader::money).unit("kr");
        this.tax = piece("tax", reader::percent).unit("%");
        this.perUnit = piece("per-unit", reader::days);
        this.gap = new ChoicePiece(desk.text("rules.calculator.gap")).options(policies());
        gap.onCommit(_ -> refresh());
        gap.show("");
        basis.small().valueProperty().subscribe(_ -> refresh());
        node.getStyleClass().add("form");
        answer.getStyleClass().add("form");
        node.getChildren()
                .setAll(
                        Words.of(desk.text("rules.calculator.help"), Tone.MUTED),
                        basis,
                        pair(size, position),
                        pair(dayPrice, tax),
                        gap,
                        perUnit,
                        answer);
        refresh();
    }

    Node node() {
        return node;
    }

    void leave() {
        refresh();
    }

    void refresh() {
        boolean perCredit = gap.chosen().equals(GapPolicy.PER_CREDIT.name());
        perUnit.setVisible(perCredit);
        perUnit.setManaged(perCredit);
        answer.getChildren().clear();
        Integer wanted = value(reader.integer(size.text()));
        Percent part = value(reader.position(position.text()));
        if (wanted == null || part == null) {
            answer.getChildren().add(Words.of(desk.text("rules.calculator.missing"), Tone.MUTED));
            return;
        }
        Calculation.Question question =
                new Calculation.Question(
                        basis.getValue(),
                        wanted,
                        part,
                        gap.chosen().isEmpty() ? null : GapPolicy.valueOf(gap.chosen()),
                        value(reader.days(perUnit.text())),
                        value(reader.money(dayPrice.text())),
                        value(reader.percent(tax.text())));
        Calculation result = Calculation.of(desk.session().plan(), question);
        DayCost day = result.day();
        dayPrice.prompt(day == null ? "" : formats.number(day.dayPrice()));
        answer.getChildren().setAll(words(result, question));
    }

    private List<Node> words(Calculation result, Calculation.Question question) {
        List<Node> nodes = new ArrayList<>();
        SumTable table = new SumTable();
        switch (result.leave()) {
            case Leave.Granted granted -> {
                leaveLines(table, granted, result);
                nodes.add(table);
                nodes.add(Words.of(ground(granted), Tone.MUTED));
            }
            case Leave.NeedsPolicy _ ->
                    nodes.add(
                            Words.notice(
                                    Icon.FINDING,
                                    desk.text(
                                            "rules.calculator.no-row." + question.basis().name(),
                                            question.size()),
                                    Tone.WARNING));
            case Leave.Refused _ ->
                    nodes.add(
                            Words.notice(
                                    Icon.FINDING,
                                    desk.text("rules.calculator.refused"),
                                    Tone.WARNING));
            case Leave.NeedsSize _ -> nodes.add(table);
        }
        if (result.supplement() != null && result.perYear() != null) {
            SumTable yearly = new SumTable();
            yearly.line(
                    desk.text("rules.calculator.supplement"),
                    result.supplement().title(),
                    formats.amount(result.perYear()));
            yearly.sum(desk.text("rules.calculator.every-year"), formats.money(result.perYear()));
            nodes.add(yearly);
        }
        return nodes;
    }

    private void leaveLines(SumTable table, Leave.Granted granted, Calculation result) {
        table.line(
                desk.text("rules.calculator.leave"),
                formats.days(granted.atFullPosition())
                        + " × "
                        + formats.percent(granted.position()),
                formats.days(granted.days()));
        DayCost day = result.day();
        Money cost = result.replacement();
        if (day == null || cost == null) {
            table.line(
                    desk.text("rules.calculator.replacement"),
                    desk.text("rules.calculator." + (day == null ? "no-price" : "too-large")),
                    "–");
        } else {
            if (!day.replacedShare().equals(Percent.FULL)) {
                table.line(
                        desk.text("rules.calculator.replaced"),
                        formats.money(Money.ofKroner(day.dayPrice()))
                                + " × "
                                + formats.percent(day.replacedShare()),
                        formats.number(day.kroner()));
            }
            table.line(
                    desk.text("rules.calculator.replacement"),
                    formats.number(granted.days().value())
                            + " × "
                            + formats.money(Money.ofKroner(day.kroner())),
                    formats.amount(cost));
            table.sum(desk.text("rules.calculator.once"), formats.money(cost));
        }
    }

    /// Which row or policy the days come from, always said.
    private String ground(Leave.Granted granted) {
        return switch (granted.ground()) {
            case Leave.ByRow row ->
                    desk.text(
                            "rules.calculator.by-row",
                            row.rule().source().isEmpty() ? "6.1" : row.rule().source());
            case Leave.ByPolicy policy -> {
                GapPolicy chosen = policy.policy().gap();
                String name = chosen == null ? "" : desk.text("choice.GapPolicy." + chosen.name());
                String capped =
                        policy.cappedAt() == null
                                ? ""
                                : " "
                                        + desk.text(
                                                "rules.calculator.capped",
                                                formats.days(policy.cappedAt()));
                yield desk.text("rules.calculator.by-policy", name) + capped;
            }
        };
    }

    private List<Option> policies() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("rules.calculator.gap.plan")));
        for (GapPolicy each : GapPolicy.values()) {
            options.add(Option.of(each.name(), desk.text("choice.GapPolicy." + each.name())));
        }
        return options;
    }

    private <T> TextPiece piece(String key, Function<String, Reading<@Nullable T>> read) {
        TextPiece piece = new TextPiece(desk.text("rules.calculator." + key));
        piece.read(typed ->
                switch (read.apply(typed)) {
                    case Reading.Understood<@Nullable T> understood ->
                            no.kompetanseplan.ui.kit.Reading.ok(understood.value());
                    case Reading.NotUnderstood<@Nullable T> not ->
                            no.kompetanseplan.ui.kit.Reading.refused(not.sentence(desk.texts()));
                });
        piece.onCommit(_ -> refresh());
        piece.onType(_ -> refresh());
        return piece;
    }

    private static <T> @Nullable T value(Reading<@Nullable T> reading) {
        return reading instanceof Reading.Understood<@Nullable T> understood
                ? understood.value()
                : null;
    }

    private static HBox pair(Node first, Node second) {
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        HBox pair = new HBox(first, second);
        pair.getStyleClass().add("pair");
        return pair;
    }
}
