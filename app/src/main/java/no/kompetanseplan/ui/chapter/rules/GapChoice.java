package no.kompetanseplan.ui.chapter.rules;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.GapPolicy;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// What holds for sizes without a row in the leave table: which sizes the measures name, and the
/// choice. Without a choice it stands as a warning; nothing is guessed.
final class GapChoice extends VBox {

    private final Desk desk;
    private final StudyBasis basis;
    private final Id id;
    private final FlowPane state = new FlowPane();
    private final Form<LeavePolicy> form;
    private final Form<LeavePolicy> cap;
    private final Form<LeavePolicy> unit;

    GapChoice(Desk desk, StudyBasis basis) {
        this.desk = desk;
        this.basis = basis;
        this.id = Id.named("leave_policy/" + basis.name());
        getStyleClass().add("gap-choice");
        state.getStyleClass().add("gap-state");
        FieldColumns<LeavePolicy> fields =
                new FieldColumns<>(
                        LeavePolicyFields.TABLE, desk.texts(), () -> desk.session().plan());
        form = form(fields, f -> f.field(fields.of(LeavePolicyFields.GAP, 14)));
        unit =
                form(
                        fields,
                        f ->
                                f.field(
                                        fields.of(
                                                LeavePolicyFields.DAYS_PER_UNIT,
                                                text("unit." + basis.name()),
                                                6)));
        cap =
                form(
                        fields,
                        f ->
                                f.pair(
                                        fields.of(LeavePolicyFields.CAP, text("cap"), 6),
                                        fields.of(LeavePolicyFields.CAP_PER, text("cap-per"), 8)));
        Label help = Words.of(text("help"), Tone.MUTED);
        help.getStyleClass().add("tiny");
        getChildren().setAll(state, form, unit, cap, help);
    }

    private Form<LeavePolicy> form(
            FieldColumns<LeavePolicy> fields, Consumer<Form<LeavePolicy>> add) {
        Form<LeavePolicy> made = Form.of(desk.texts(), Row::id, add);
        made.onEdit(edits ->
                desk.edit("step.leave-policy.edit", plan -> fields.apply(withPolicy(plan), edits)));
        return made;
    }

    void refresh(Plan plan) {
        LeavePolicy policy = policy(plan);
        GapPolicy gap = policy == null ? null : policy.gap();
        SortedSet<Integer> sizes = RuleUse.withoutRow(plan, basis);
        String words =
                sizes.isEmpty()
                        ? text("others")
                        : desk.text("rules.gap.sizes." + basis.name(), listed(sizes));
        Label name = new Label(words);
        name.getStyleClass().add("semi");
        state.getChildren().setAll(name);
        if (gap == null && !sizes.isEmpty()) {
            state.getChildren().add(Words.status(Icon.FINDING, text("choose"), Tone.WARNING));
        }
        List<LeavePolicy> shown = List.of(policy == null ? blank() : policy);
        form.show(shown);
        unit.show(shown);
        cap.show(shown);
        present(unit, gap == GapPolicy.PER_CREDIT);
        present(cap, gap != null && gap != GapPolicy.REFUSE);
    }

    void commit() {
        form.commit();
        unit.commit();
        cap.commit();
    }

    private static void present(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private @Nullable LeavePolicy policy(Plan plan) {
        return plan.ordered(LeavePolicyFields.TABLE).stream()
                .filter(policy -> policy.basis() == basis)
                .findFirst()
                .orElse(null);
    }

    private Plan withPolicy(Plan plan) {
        return policy(plan) == null ? plan.with(blank()) : plan;
    }

    private LeavePolicy blank() {
        return set(LeavePolicyFields.TABLE.blank(id), LeavePolicyFields.BASIS, basis);
    }

    private static <V> LeavePolicy set(LeavePolicy policy, Field<LeavePolicy, V> field, V value) {
        return LeavePolicyFields.TABLE.with(policy, policy.id(), field, value);
    }

    private String listed(SortedSet<Integer> sizes) {
        String and = " " + desk.text("rules.and") + " ";
        if (sizes.size() == 1) {
            return sizes.first().toString();
        }
        return sizes.headSet(sizes.last()).stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(", "))
                + and
                + sizes.last();
    }

    private String text(String key) {
        return desk.text("rules.gap." + key);
    }
}
