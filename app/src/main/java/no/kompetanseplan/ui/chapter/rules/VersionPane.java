package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.Wage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.RuleVersions;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.Reading;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/// The selected rule: which measures use it, and a new version of it from a date.
final class VersionPane {

    /// Measures named; the rest is said as a count.
    static final int MOST = 40;

    private final Desk desk;
    private final RuleNames names;
    private final VariantMarks marks;
    private final ValueReader reader;
    private final Label name = new Label();
    private final VBox users = new VBox();
    private final TextPiece date;
    private final Button make;
    private final Button attempt;
    private final VBox node = new VBox();
    private final Function<Row, List<? extends Row>> usersOf;
    private @Nullable Row selected;

    /// @param usersOf what uses a rule
    VersionPane(Desk desk, Function<Row, List<? extends Row>> usersOf) {
        this.desk = desk;
        this.usersOf = usersOf;
        this.names = new RuleNames(desk.texts());
        this.marks = new VariantMarks(desk);
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        name.getStyleClass().add("semi");
        name.setWrapText(true);
        date = new TextPiece(desk.text("rules.version.date"));
        date.prompt("01.01." + (desk.today().getYear() + 1));
        date.help(desk.text("rules.version.help"));
        make = Buttons.of(desk.text("rules.version.make"));
        make.setOnAction(_ -> make());
        attempt = Buttons.of(desk.text("whatif.try"));
        attempt.setOnAction(_ -> attempt());
        node.getStyleClass().add("form");
        users.getStyleClass().add("form");
        refresh(desk.session().plan());
    }

    Node node() {
        return node;
    }

    void select(Row rule) {
        selected = rule;
        refresh(desk.session().plan());
    }

    void refresh(Plan plan) {
        Row rule = selected == null ? null : plan.find(selected.id());
        selected = rule;
        if (rule == null) {
            node.getChildren().setAll(Words.of(desk.text("rules.version.none"), Tone.MUTED));
            return;
        }
        name.setText(names.rule(plan, rule));
        node.getChildren().setAll(name);
        if (Tables.of(rule).place("validFrom") >= 0) {
            node.getChildren().addAll(date, make);
        }
        for (RuleVariant variant : marks.of(rule)) {
            node.getChildren().add(link(plan, variant));
        }
        if (!Variants.fields(rule).isEmpty()) {
            node.getChildren().add(attempt);
        }
        showUsers(plan, rule);
    }

    private void showUsers(Plan plan, Row rule) {
        List<? extends Row> all = usersOf.apply(rule);
        users.getChildren().clear();
        all.stream().limit(MOST).forEach(each -> users.getChildren().add(user(plan, each)));
        if (all.size() > MOST) {
            String more = desk.text("rules.more", all.size() - MOST);
            users.getChildren().add(Words.of(more, Tone.MUTED));
        }
        String key =
                RuleUse.isBySize(rule)
                        ? "rules.version.users"
                        : rule instanceof Wage
                                ? "rules.version.users.wage"
                                : "rules.version.users." + RuleUse.kind(rule);
        Label heading = new Label(desk.text(key, all.size()));
        heading.getStyleClass().add("semi");
        node.getChildren().addAll(heading, users);
    }

    /// A variant of the rule as a link to what it would lead to.
    private Labeled link(Plan plan, RuleVariant variant) {
        Field<?, ?> field = Variants.field(plan, variant);
        String value = field == null ? "–" : marks.value(variant, field);
        Labeled asked =
                Buttons.link(
                        desk.text("rules.variant.of", value),
                        () -> desk.window().go(Place.of(Places.WHAT_IF).at(variant.id())));
        asked.setWrapText(true);
        return asked;
    }

    /// What uses the rule as a link to where it stands; as words where no page shows it.
    private Labeled user(Plan plan, Row row) {
        String words =
                switch (row) {
                    case Measure measure -> measure.title();
                    case Agreement agreement -> agreement.number() + " " + agreement.what();
                    case PlannedConversion planned ->
                            body(plan, planned.body())
                                    + (planned.year() == null ? "" : " " + planned.year());
                    default -> "";
                };
        Place place = Places.of(plan, row);
        Labeled name =
                place == null
                        ? new Label(words)
                        : Buttons.link(words, () -> desk.window().go(place));
        name.setWrapText(true);
        return name;
    }

    private static String body(Plan plan, @Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        return body == null ? "–" : body.inShort();
    }

    /// Asks what would be if the rule were another, without changing it.
    private void attempt() {
        Row rule = selected;
        List<Field<?, ?>> fields = rule == null ? List.of() : Variants.fields(rule);
        if (rule == null || fields.isEmpty()) {
            return;
        }
        Plan plan = desk.session().plan();
        if (plan.rows(RuleVariantFields.TABLE).size() >= Variants.MOST) {
            desk.window().toast(desk.text("whatif.most", Variants.MOST), false);
            return;
        }
        Id id = desk.newId();
        RuleVariant blank = RuleVariantFields.TABLE.blank(id);
        RuleVariant of = RuleVariantFields.TABLE.with(blank, id, RuleVariantFields.RULE, rule.id());
        RuleVariant made =
                RuleVariantFields.TABLE.with(
                        of, id, RuleVariantFields.FIELD, fields.getLast().name());
        desk.edit(
                "step.rule_variant.add",
                now -> Ordering.putAfter(now, made, now.ordered(RuleVariantFields.TABLE), null),
                () -> desk.window().go(Place.of(Places.WHAT_IF).at(id)));
    }

    private void make() {
        LocalDate first =
                reader.date(date.text()) instanceof Reading.Understood<@Nullable LocalDate> read
                        ? read.value()
                        : null;
        Row rule = selected;
        if (first == null || rule == null) {
            date.help(desk.text("rules.version.refused"));
            return;
        }
        String untimely = names.beginning(desk.session().plan(), rule.id(), first);
        if (!untimely.isEmpty()) {
            date.help(untimely);
            return;
        }
        Id newId = desk.newId();
        version(rule.id(), Tables.of(rule), first, newId);
    }

    private <R extends Row> void version(Id rule, Table<R> table, LocalDate first, Id newId) {
        desk.edit(
                "step." + table.name().replace('_', '-') + ".version",
                plan ->
                        RuleVersions.from(
                                plan, table, rule, first, newId, now -> now.ordered(table)));
    }
}
