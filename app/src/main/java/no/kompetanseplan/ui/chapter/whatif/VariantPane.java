package no.kompetanseplan.ui.chapter.whatif;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.PeriodReader;
import no.kompetanseplan.text.ValueReader;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.rules.RuleNames;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.ChoicePiece;
import no.kompetanseplan.ui.kit.form.TextPiece;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Beside «what if»: which rule, its value today and in the variant, from when, and the variants to
/// weigh against each other.
final class VariantPane {

    private final Desk desk;
    private final RuleNames names;
    private final VariantWords words;
    private final Formats formats;
    private final ValueReader reader;
    private final Consumer<Id> choose;
    private final ChoicePiece rule;
    private final ChoicePiece field;
    private final TextPiece value;
    private final TextPiece date;
    private final TextPiece title;
    private final TextPiece proposedBy;
    private final FollowsPane follows;
    private final VBox form;
    private final VBox variants = new VBox();
    private final VBox node = new VBox();
    private ToggleGroup group = new ToggleGroup();
    private @Nullable RuleVariant shown;
    private List<List<Object>> listed = List.of();

    VariantPane(Desk desk, RuleNames names, VariantWords words, Consumer<Id> choose, Runnable add) {
        this.desk = desk;
        this.names = names;
        this.words = words;
        this.formats = Formats.of(desk.texts().language());
        this.reader = new ValueReader(desk.texts().language(), new PeriodReader(Period.NONE));
        this.choose = choose;
        rule = new ChoicePiece(desk.text("field.rule_variant.rule"));
        field = new ChoicePiece(desk.text("field.rule_variant.field"));
        value = new TextPiece(desk.text("field.rule_variant.value"));
        date = new TextPiece(desk.text("field.rule_variant.validFrom"));
        title = new TextPiece(desk.text("field.rule_variant.title"));
        proposedBy = new TextPiece(desk.text("field.rule_variant.proposedBy"));
        rule.onCommit(this::rule);
        field.onCommit(name -> set(RuleVariantFields.FIELD, name));
        value.read(this::readValue).onCommit(this::value);
        date.read(this::readDate).onCommit(this::date);
        date.help(desk.text("whatif.date.help"));
        title.onCommit(typed -> set(RuleVariantFields.TITLE, typed));
        proposedBy.onCommit(typed -> set(RuleVariantFields.PROPOSED_BY, typed));
        follows = new FollowsPane(desk);
        form =
                new VBox(
                        rule,
                        field,
                        value,
                        date,
                        follows.findings(),
                        title,
                        proposedBy,
                        follows.outside());
        form.getStyleClass().add("form");
        variants.getStyleClass().addAll("form", "variant-list");
        Label heading = new Label(desk.text("whatif.variants"));
        heading.getStyleClass().add("heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        Button fresh =
                Buttons.small(Buttons.flat(Icon.ADD, desk.text("register.rule_variant.add")));
        fresh.setOnAction(_ -> add.run());
        FlowPane top = new FlowPane(heading, fresh);
        top.getStyleClass().addAll("inspector-head", "variant-head");
        VBox inside = new VBox(variants, form);
        inside.getStyleClass().add("inspector-body");
        ScrollPane scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(top, scroll);
    }

    Node node() {
        return node;
    }

    /// Puts the keyboard on the variant that is looked at; false when it cannot be reached.
    boolean focus() {
        if (node.getScene() == null || !(group.getSelectedToggle() instanceof RadioButton button)) {
            return false;
        }
        button.requestFocus();
        return true;
    }

    /// Whether the keyboard is on the variant that is looked at.
    boolean isFocused() {
        return group.getSelectedToggle() instanceof RadioButton button && button.isFocused();
    }

    /// Puts the keyboard where a new variant begins: on which rule it is about.
    void begin() {
        rule.input().requestFocus();
    }

    void commit() {
        value.commit();
        date.commit();
        title.commit();
        proposedBy.commit();
    }

    /// @param known what follows from the variant; null while it is not reckoned
    void show(
            Plan plan,
            @Nullable RuleVariant variant,
            @Nullable Outcome outcome,
            @Nullable Follows known) {
        shown = variant;
        follows.show(known);
        list(plan, outcome);
        form.setVisible(variant != null);
        form.setManaged(variant != null);
        if (variant == null) {
            return;
        }
        rule.options(
                Variants.rules(plan).stream()
                        .map(each -> Option.of(each.id().toString(), names.rule(plan, each)))
                        .toList());
        rule.show(variant.rule() == null ? "" : variant.rule().toString());
        Row of = variant.rule() == null ? null : plan.find(variant.rule());
        field.options(
                of == null
                        ? List.of()
                        : Variants.fields(of).stream()
                                .map(each -> Option.of(each.name(), names.field(of, each)))
                                .toList());
        field.show(variant.field());
        Field<?, ?> varied = Variants.field(plan, variant);
        value.show(varied == null ? "" : written(varied, Variants.stored(variant)));
        value.help(
                varied == null || of == null
                        ? ""
                        : desk.text("whatif.today", names.today(of, varied)));
        date.show(variant.validFrom() == null ? "" : formats.date(variant.validFrom()));
        title.show(variant.title());
        proposedBy.show(variant.proposedBy());
    }

    private String written(Field<?, ?> of, @Nullable Object scalar) {
        return scalar == null ? "" : names.value(of, scalar);
    }

    private void list(Plan plan, @Nullable Outcome outcome) {
        List<RuleVariant> all = plan.ordered(RuleVariantFields.TABLE);
        List<List<Object>> wanted = all.stream().map(each -> seen(plan, each, outcome)).toList();
        if (wanted.equals(listed)) {
            return; // what is listed keeps the focus
        }
        boolean hasFocus = isFocused();
        listed = wanted;
        group = new ToggleGroup();
        variants.getChildren().setAll(all.stream().map(each -> item(plan, each, outcome)).toList());
        if (hasFocus) {
            focus();
        }
        if (!variants.getChildren().isEmpty()) {
            variants.getChildren().add(Words.of(desk.text("whatif.variants.note"), Tone.MUTED));
        }
    }

    private List<Object> seen(Plan plan, RuleVariant of, @Nullable Outcome outcome) {
        RuleImpact impact = outcome == null ? null : outcome.impact(of.id());
        return List.of(
                of,
                words.name(plan, of),
                impact == null ? "" : impact.change(),
                shown != null && of.id().equals(shown.id()));
    }

    private Node item(Plan plan, RuleVariant of, @Nullable Outcome outcome) {
        RadioButton button = new RadioButton(words.name(plan, of));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(shown != null && of.id().equals(shown.id()));
        button.setOnAction(_ -> choose.accept(of.id()));
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setMaxWidth(Double.MAX_VALUE);
        RuleImpact impact = outcome == null ? null : outcome.impact(of.id());
        Label sum =
                impact == null
                        ? Words.of(desk.text("whatif.not-reckoned"), Tone.MUTED)
                        : Words.of(VariantWords.signed(formats, impact.change()), Tone.STRONG);
        sum.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(new HBox(button, sum));
        if (!of.proposedBy().isEmpty()) {
            box.getChildren().add(Words.of(of.proposedBy(), Tone.MUTED));
        }
        return box;
    }

    /// Another rule has other fields: its first one is taken.
    private void rule(String id) {
        RuleVariant variant = shown;
        Row chosen =
                Variants.rules(desk.session().plan()).stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst()
                        .orElse(null);
        if (variant == null || chosen == null || Objects.equals(variant.rule(), chosen.id())) {
            return;
        }
        List<Field<?, ?>> fields = Variants.fields(chosen);
        String first = fields.isEmpty() ? "" : fields.getFirst().name();
        desk.edit(
                "step.rule_variant.edit",
                plan ->
                        plan.with(
                                        RuleVariantFields.TABLE,
                                        variant.id(),
                                        RuleVariantFields.RULE,
                                        chosen.id())
                                .with(
                                        RuleVariantFields.TABLE,
                                        variant.id(),
                                        RuleVariantFields.FIELD,
                                        first)
                                .with(
                                        RuleVariantFields.TABLE,
                                        variant.id(),
                                        RuleVariantFields.VALUE,
                                        ""));
    }

    private Reading readValue(String typed) {
        RuleVariant variant = shown;
        Field<?, ?> varied =
                variant == null ? null : Variants.field(desk.session().plan(), variant);
        if (varied == null || typed.isBlank()) {
            return Reading.ok(typed);
        }
        if (typed.strip().matches("[-−].*")) {
            return Reading.refused(desk.text("whatif.value.negative"));
        }
        return scalar(varied.kind(), typed) == null
                ? Reading.refused(desk.text("whatif.value.refused"))
                : Reading.ok(typed);
    }

    private void value(String typed) {
        RuleVariant variant = shown;
        Field<?, ?> varied =
                variant == null ? null : Variants.field(desk.session().plan(), variant);
        if (varied != null) {
            Object scalar = typed.isBlank() ? null : scalar(varied.kind(), typed);
            set(RuleVariantFields.VALUE, scalar == null ? "" : scalar.toString());
        }
    }

    private <V> @Nullable Object scalar(Kind<V> kind, String typed) {
        return reader.read(kind, typed)
                        instanceof no.kompetanseplan.text.Reading.Understood<@Nullable V> read
                ? kind.scalar(read.value())
                : null;
    }

    private Reading readDate(String typed) {
        LocalDate first = typed.isBlank() ? null : day(typed);
        if (typed.isBlank()) {
            return Reading.ok(typed);
        }
        RuleVariant variant = shown;
        Plan plan = desk.session().plan();
        String why =
                first == null || variant == null
                        ? desk.text("rules.version.refused")
                        : names.untimely(plan, variant.rule(), first);
        return first != null && why.isEmpty() ? Reading.ok(typed) : Reading.refused(why);
    }

    private void date(String typed) {
        set(RuleVariantFields.VALID_FROM, typed.isBlank() ? null : day(typed));
    }

    private @Nullable LocalDate day(String typed) {
        return reader.date(typed)
                        instanceof
                        no.kompetanseplan.text.Reading.Understood<@Nullable LocalDate> read
                ? read.value()
                : null;
    }

    private <V> void set(Field<RuleVariant, V> of, @Nullable V to) {
        RuleVariant variant = shown;
        if (variant != null) {
            desk.edit(
                    "step.rule_variant.edit",
                    plan -> plan.with(RuleVariantFields.TABLE, variant.id(), of, to));
        }
    }
}
