package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.Distribution;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Stipends;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The pot of a grant: what it amounts to, its applicants in the order of their priority, and a
/// proposal for what is left.
final class PotPane {

    private final Desk desk;
    private final Formats formats;
    private final GrantWords words;
    private final FigureLines sums = new FigureLines();
    private final VBox warnings = new VBox();
    private final RowTable<GrantApplication> table;
    private final Form<GrantApplication> form;
    private final Label ceilings = Words.of("", Tone.MUTED);
    private final VBox earmark = new VBox();
    private final VBox proposal = new VBox();
    private final Button rest;
    private final Button report;
    private final VBox node = new VBox();
    private final Map<Id, String> places = new HashMap<>();
    private @Nullable Id grant;
    private boolean isProposing;

    PotPane(Desk desk, GrantColumns columns, Runnable report) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.words = new GrantWords(desk);
        this.table =
                new RowTable<>(
                        desk,
                        GrantApplicationFields.TABLE,
                        "grant_application",
                        this::rows,
                        columns.applications::apply,
                        columns.ranked(row -> places.getOrDefault(row.id(), "")));
        table.model().unnumbered();
        table.sums(this::sum);
        Button add =
                Buttons.small(Buttons.flat(Icon.ADD, desk.text("register.grant_application.add")));
        add.setOnAction(_ -> add());
        form = Form.of(desk.texts(), Row::id, made -> columns.application().forEach(made::field));
        form.onEdit(edits ->
                desk.edit(
                        "step.grant_application.edit",
                        plan -> columns.applications.apply(plan, edits)));
        form.managedProperty().bind(form.visibleProperty());
        table.model().selectedProperty().subscribe(this::select);
        rest = Buttons.of(desk.text("grants.rest"));
        rest.setOnAction(_ -> propose(true));
        this.report = Buttons.of(Icon.DOCUMENT, desk.text("grants.report"));
        this.report.setOnAction(_ -> report.run());
        FlowPane acts = new FlowPane(rest, this.report);
        acts.getStyleClass().add("acts");
        ceilings.getStyleClass().add("small");
        node.getStyleClass().add("grant-pane");
        node.getChildren()
                .setAll(sums, warnings, proposal, order(add), ceilings, acts, form, earmark);
    }

    private TablePanel order(Button add) {
        TablePanel panel = table.panel(desk.text("grants.order"), "", add);
        panel.grid().whenEmpty(Words.of(desk.text("grants.order.empty"), Tone.MUTED));
        return panel;
    }

    Node node() {
        return node;
    }

    boolean reveal(Id row, @Nullable String field) {
        return table.reveal(row, field);
    }

    void add() {
        Id of = grant;
        table.add(row ->
                GrantApplicationFields.TABLE.with(row, row.id(), GrantApplicationFields.GRANT, of));
    }

    void commit() {
        form.commit();
    }

    void show(Plan plan, Ledger ledger) {
        if (!ledger.grant().id().equals(grant)) {
            grant = ledger.grant().id();
            isProposing = false;
        }
        table.refresh(plan);
        select(table.model().selected());
        sums(ledger);
        warn(plan, ledger);
        ceilings.setText(ceilings(plan, ledger));
        ceilings.setManaged(!ceilings.getText().isEmpty());
        rest.setDisable(Distribution.ofRest(plan, ledger).shares().isEmpty());
        earmark.getChildren().clear();
        if (!ledger.grant().earmark().isBlank()) {
            Label heading = new Label(desk.text("field.grant.earmark"));
            heading.getStyleClass().add("semi");
            earmark.getChildren().setAll(heading, Words.of(ledger.grant().earmark(), Tone.PLAIN));
        }
        propose(isProposing);
    }

    private List<GrantApplication> rows(Plan plan) {
        Ledger ledger = Ledger.of(plan, grant);
        List<GrantApplication> rows = ledger == null ? List.of() : ledger.applications();
        places.clear();
        int before = 0;
        for (GrantApplication each : rows) {
            int persons = each.applicants() == null ? 0 : each.applicants();
            if (persons > 0) {
                String first = formats.integer(before + 1);
                String last = formats.integer(before + persons);
                places.put(each.id(), persons == 1 ? first : first + "–" + last);
            }
            before += persons;
        }
        places.put(GrantColumns.SUM, desk.text("grants.sum"));
        return rows;
    }

    /// The sum of several applications.
    private List<GrantApplication> sum(Plan plan) {
        Ledger ledger = Ledger.of(plan, grant);
        return ledger == null || ledger.applications().size() < 2
                ? List.of()
                : List.of(
                        new GrantApplication(
                                GrantColumns.SUM,
                                grant,
                                null,
                                ledger.applicants(),
                                ledger.appliedByMunicipalities(),
                                ledger.atStart(),
                                ledger.atCompletion(),
                                ledger.paid(),
                                "",
                                ""));
    }

    private void select(@Nullable GrantApplication row) {
        boolean isOwn = row != null && !row.id().equals(GrantColumns.SUM);
        form.setVisible(isOwn);
        if (row != null && isOwn) {
            form.show(List.of(row));
        }
    }

    private void sums(Ledger ledger) {
        sums.clear();
        sums.line(desk.text("grants.pot.applied"), money(ledger.applied()));
        Money awarded = ledger.awarded();
        sums.line(
                desk.text("grants.pot.awarded"),
                awarded == null ? desk.text("grants.pot.unanswered") : money(awarded));
        sums.line(
                ledger.applicants() == 0
                        ? desk.text("grants.pot.allocated")
                        : desk.text("grants.pot.allocated.to", ledger.applicants()),
                money(ledger.allocated().negated()));
        Money left = ledger.left();
        sums.sum(desk.text("grants.pot.left"), left == null ? "–" : money(left));
        sums.line(desk.text("grants.pot.paid"), money(ledger.paid()));
        sums.line(desk.text("grants.pot.held"), money(ledger.held()));
    }

    private void warn(Plan plan, Ledger ledger) {
        warnings.getChildren().clear();
        Money left = ledger.left();
        if (left != null && left.ore() < 0) {
            warn(desk.text("grants.warn.over", formats.money(left.negated())), Tone.DANGER);
        }
        Money lapsing = ledger.lapsing();
        if (lapsing != null && ledger.grant().useBy() != null) {
            String day = formats.date(ledger.grant().useBy());
            if (ledger.isLost(desk.today())) {
                warn(desk.text("grants.warn.lost", formats.money(lapsing), day), Tone.DANGER);
            } else if (ledger.mustBeUsed(desk.today())) {
                warn(desk.text("grants.warn.use", formats.money(lapsing), day), Tone.WARNING);
            }
        }
        for (GrantApplication each : ledger.applications()) {
            if (Distribution.isAboveCeiling(plan, each, ledger)) {
                warn(desk.text("grants.warn.ceiling", words.name(plan, each.body())), Tone.WARNING);
            }
        }
        if (!ledger.grant().unclear().isBlank()) {
            warn(desk.text("grants.unclear", ledger.grant().unclear()), Tone.WARNING);
        }
    }

    private void warn(String sentence, Tone tone) {
        warnings.getChildren().add(Words.notice(Icon.FINDING, sentence, tone));
    }

    private String ceilings(Plan plan, Ledger ledger) {
        Stipends stipends = Stipends.of(plan);
        StipendRule start = stipends.rule(StipendEvent.START, ledger.grant().awardedOn());
        StipendRule end = stipends.rule(StipendEvent.COMPLETION, ledger.grant().awardedOn());
        Money first = start == null ? null : start.ceiling();
        Money second = end == null ? null : end.ceiling();
        return first == null || second == null || ledger.applicants() == 0
                ? ""
                : desk.text("grants.ceilings", formats.money(first), formats.money(second));
    }

    /// Shows what each would get more, to be taken or not.
    private void propose(boolean on) {
        isProposing = on;
        proposal.getChildren().clear();
        Plan plan = desk.session().plan();
        Ledger ledger = Ledger.of(plan, grant);
        if (!on || ledger == null) {
            return;
        }
        Distribution distribution = Distribution.ofRest(plan, ledger);
        if (distribution.shares().isEmpty()) {
            isProposing = false;
            return;
        }
        List<Node> nodes = new ArrayList<>();
        Label heading = new Label(desk.text("grants.rest.title"));
        heading.getStyleClass().add("semi");
        nodes.add(heading);
        FigureLines lines = new FigureLines();
        for (Distribution.Share share : distribution.shares()) {
            lines.line(words.name(plan, share.application().body()), "+" + money(share.both()));
        }
        lines.sum(desk.text("grants.rest.left"), money(distribution.rest()));
        nodes.add(lines);
        Button take = Buttons.accent(Icon.CHECK, desk.text("grants.rest.take"));
        take.setOnAction(_ -> take());
        Button drop = Buttons.of(desk.text("grants.rest.drop"));
        drop.setOnAction(_ -> propose(false));
        FlowPane acts = new FlowPane(take, drop);
        acts.getStyleClass().add("acts");
        nodes.add(acts);
        proposal.getStyleClass().setAll("card", "grant-proposal");
        proposal.getChildren().setAll(nodes);
        take.requestFocus();
    }

    private void take() {
        isProposing = false;
        Id of = grant;
        desk.edit(
                "step.grant.rest",
                plan -> {
                    Ledger ledger = Ledger.of(plan, of);
                    return ledger == null ? plan : Distribution.ofRest(plan, ledger).into(plan);
                });
        proposal.getChildren().clear();
    }

    private String money(Money amount) {
        return formats.amount(amount);
    }
}
