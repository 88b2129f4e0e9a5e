package no.kompetanseplan.ui.chapter.supplement;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;
import no.kompetanseplan.supplement.SupplementEdits;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Changes;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.AreaPiece;
import no.kompetanseplan.ui.kit.form.ChoicePiece;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The inspector beside the supplements: how the chosen part stands to the regional words, what has
/// changed in them, and how far each municipality has come.
final class PartInspector {

    /// Longer wordings are shown by what has changed in them.
    private static final int MOST = 2000;

    private final Desk desk;
    private final Label title = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final Map<SupplementRelation, RadioButton> radios =
            new EnumMap<>(SupplementRelation.class);
    private final AreaPiece reason;
    private final VBox choice = new VBox();
    private final VBox changed = new VBox();
    private final Button remove;
    private final ChoicePiece language;
    private final MunicipalityTable table;
    private final ScrollPane node;
    private @Nullable LocalPart part;
    private @Nullable Id municipality;
    private boolean isShowing;

    /// @param open shows another municipality
    PartInspector(Desk desk, Consumer<Id> open) {
        this.desk = desk;
        this.table = new MunicipalityTable(desk, open);
        this.reason =
                new AreaPiece(desk.text("field.supplement.reason"))
                        .onCommit(this::reasoned)
                        .onType(this::reasoned);
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        choice.getStyleClass().add("relation");
        choice.getChildren().add(section("field.supplement.relation"));
        for (SupplementRelation relation : SupplementRelation.values()) {
            choice.getChildren().add(radio(relation));
        }
        choice.getChildren().add(reason);
        changed.getStyleClass().add("core-changed");
        remove = Buttons.of(Icon.DELETE, desk.text("supplement.remove"));
        remove.setOnAction(_ -> remove());
        group.selectedToggleProperty()
                .subscribe((_, chosen) -> {
                    if (!isShowing && chosen != null) {
                        related((SupplementRelation) chosen.getUserData());
                    }
                });
        language =
                new ChoicePiece(desk.text("supplement.language"))
                        .options(languages())
                        .onCommit(this::written);
        VBox body =
                new VBox(
                        title,
                        choice,
                        changed,
                        remove,
                        language,
                        section("supplement.municipalities"),
                        table.node());
        body.getStyleClass().addAll("inspector-body", "part-inspector");
        node = new ScrollPane(body);
        node.setFitToWidth(true);
        node.getStyleClass().add("edge-to-edge");
    }

    private List<Option> languages() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", desk.text("supplement.language.plan")));
        for (PlanLanguage each : PlanLanguage.values()) {
            options.add(Option.of(each.name(), desk.text("choice.PlanLanguage." + each.name())));
        }
        return options;
    }

    private void written(String name) {
        Id body = municipality;
        if (body != null) {
            PlanLanguage chosen = name.isEmpty() ? null : PlanLanguage.valueOf(name);
            desk.edit(
                    "step.supplement.language",
                    plan -> plan.with(BodyFields.TABLE, body, BodyFields.LANGUAGE, chosen));
        }
    }

    private HBox section(String key) {
        HBox line = new HBox(new Label(desk.text(key)));
        line.getStyleClass().add("section-line");
        return line;
    }

    private VBox radio(SupplementRelation relation) {
        RadioButton radio =
                new RadioButton(desk.text("choice.SupplementRelation." + relation.name()));
        radio.setToggleGroup(group);
        radio.setUserData(relation);
        Label help = new Label(desk.text("supplement.relation." + relation.name()));
        help.getStyleClass().add("help");
        help.setWrapText(true);
        radio.accessibleHelpProperty().bind(help.textProperty());
        radios.put(relation, radio);
        VBox both = new VBox(radio, help);
        both.getStyleClass().add("choice");
        return both;
    }

    Node node() {
        return node;
    }

    /// Shows a part of a municipality; without one, how far each municipality has come.
    void show(MunicipalSupplements all, MunicipalSupplement supplement, @Nullable LocalPart shown) {
        LocalPart before = part;
        Id body = supplement.municipality().id();
        boolean isOther =
                before == null
                        || shown == null
                        || !body.equals(municipality)
                        || !before.core().row().equals(shown.core().row());
        part = shown;
        municipality = body;
        table.show(all, body);
        PlanLanguage written = supplement.municipality().language();
        language.show(written == null ? "" : written.name());
        visible(choice, shown != null);
        visible(changed, shown != null && shown.isCoreChanged());
        visible(remove, shown != null && shown.own() != null);
        title.setText(
                shown == null
                        ? supplement.name()
                        : desk.text("supplement.to", shown.core().line(desk.texts())));
        if (shown != null) {
            part(shown, isOther);
        }
    }

    private void part(LocalPart shown, boolean isOther) {
        isShowing = true;
        RadioButton radio = radios.get(shown.relation());
        if (radio != null) {
            radio.setSelected(true);
        }
        isShowing = false;
        String why = shown.own() == null ? "" : shown.own().reason();
        if (isOther) {
            reason.replace(why);
        } else {
            reason.show(why);
        }
        visible(reason, shown.isNotHere());
        reason.help(shown.isWithoutReason() ? desk.text("supplement.reason.needed") : "");
        if (shown.own() != null && shown.isCoreChanged()) {
            changed(shown.own().core(), shown.core().words(), shown.own().id());
        }
    }

    private void changed(String before, String now, Id own) {
        Button seen = Buttons.of(Icon.CHECK, desk.text("supplement.seen"));
        seen.setOnAction(
                _ -> desk.edit("step.supplement.seen", plan -> SupplementEdits.seen(plan, own)));
        WordDiff diff = WordDiff.between(before, now);
        TextFlow marked = Changes.flow(diff);
        if (before.length() + now.length() > MOST) {
            marked.getChildren().setAll(Changes.texts(Changes.shortly(diff)));
        }
        marked.getStyleClass().add("wording");
        marked.setAccessibleText(desk.text("supplement.changed.spoken", before, now));
        changed.getChildren()
                .setAll(
                        section("supplement.changed"),
                        Words.of(desk.text("supplement.changed.how"), Tone.MUTED),
                        marked,
                        seen);
    }

    private static void visible(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private void related(SupplementRelation relation) {
        LocalPart shown = part;
        Id body = municipality;
        if (shown != null && body != null && shown.relation() != relation) {
            Id own = shown.own() == null ? null : shown.own().id();
            Id target = shown.core().row();
            desk.edit(
                    "step.supplement.relation",
                    plan -> SupplementEdits.related(plan, body, target, own, relation),
                    () -> {
                        if (relation == SupplementRelation.NOT_HERE) {
                            reason.input().requestFocus();
                        }
                    });
        }
    }

    private void reasoned(String typed) {
        LocalPart shown = part;
        Id body = municipality;
        if (shown != null && body != null) {
            Id own = shown.own() == null ? null : shown.own().id();
            Id target = shown.core().row();
            desk.type(
                    "step.supplement.reason",
                    plan -> SupplementEdits.reasoned(plan, body, target, own, typed));
        }
    }

    private void remove() {
        if (part != null && part.own() != null) {
            Id own = part.own().id();
            desk.edit("step.supplement.remove", plan -> SupplementEdits.removed(plan, own));
            desk.window().toast(desk.text("supplement.removed"), true);
        }
    }

    /// What is being typed is told to the plan.
    void commit() {
        reason.commit();
    }
}
