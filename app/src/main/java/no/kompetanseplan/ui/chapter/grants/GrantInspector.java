package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Paper;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tabs;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.form.Form;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One grant beside the page: its pot, its terms, and what it was spent on.
final class GrantInspector {

    /// The tabs.
    private enum Tab {
        POT,
        TERMS,
        REPORT
    }

    private final Desk desk;
    private final Formats formats;
    private final GrantWords words;
    private final Label title = new Label();
    private final Label below = Words.of("", Tone.MUTED);
    private final FlowPane chips = new FlowPane();
    private final Tabs<Tab> tabs;
    private final PotPane pot;
    private final UsePane uses;
    private final Form<Grant> terms;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox node = new VBox();
    private @Nullable Id grant;

    GrantInspector(Desk desk, GrantColumns columns) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.words = new GrantWords(desk);
        this.pot = new PotPane(desk, columns, this::report);
        this.uses = new UsePane(desk, columns, this::report);
        this.terms = Form.of(desk.texts(), Row::id, made -> columns.form().forEach(made::field));
        terms.onEdit(
                edits -> desk.edit("step.grant.edit", plan -> columns.grants.apply(plan, edits)));
        this.tabs =
                Tabs.of(
                        List.of(Tab.values()),
                        tab ->
                                desk.text(
                                        switch (tab) {
                                            case POT -> "grants.tab.pot";
                                            case TERMS -> "grants.tab.terms";
                                            case REPORT -> "grants.tab.report";
                                        }));
        title.getStyleClass().add("heading");
        title.setWrapText(true);
        title.setMinHeight(Label.USE_PREF_SIZE);
        below.getStyleClass().add("small");
        below.setMinHeight(Label.USE_PREF_SIZE);
        chips.getStyleClass().add("grant-chips");
        VBox head = new VBox(title, below, chips);
        head.getStyleClass().add("inspector-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        node.getStyleClass().add("inspector-content");
        node.getChildren().setAll(head, tabs, scroll);
        tabs.valueProperty().subscribe(this::open);
    }

    Node node() {
        return node;
    }

    void show(Plan plan, Ledger ledger) {
        Grant row = ledger.grant();
        grant = row.id();
        title.setText(row.title().isBlank() ? desk.text("register.grant.unnamed") : row.title());
        List<String> parts = new ArrayList<>();
        parts.add(words.below(plan, row));
        if (row.awardedOn() != null) {
            parts.add(desk.text("grants.awarded-on", formats.date(row.awardedOn())));
        }
        parts.removeIf(String::isBlank);
        below.setText(String.join(" · ", parts));
        chips.getChildren().clear();
        Look look = words.look(ledger);
        if (row.state() != null) {
            boolean isGood = row.state() == GrantState.AWARDED && look.tone() != Tone.DANGER;
            chips.getChildren()
                    .add(
                            Words.chip(
                                    isGood ? Icon.CHECK : null,
                                    desk.text("choice.GrantState." + row.state().name()),
                                    isGood ? Tone.SUCCESS : Tone.PLAIN));
        }
        expiry(ledger);
        pot.show(plan, ledger);
        uses.show(plan, ledger);
        terms.show(List.of(row));
    }

    private void expiry(Ledger ledger) {
        Grant row = ledger.grant();
        Ledger.Nearness near = ledger.nearness(desk.today());
        if (row.useBy() != null && ledger.isOpen() && near != Ledger.Nearness.FAR) {
            boolean isPast = near == Ledger.Nearness.PAST;
            chips.getChildren()
                    .add(
                            Words.chip(
                                    Icon.LATER,
                                    desk.text(
                                            isPast ? "grants.expired" : "grants.expires",
                                            formats.date(row.useBy())),
                                    isPast ? Tone.DANGER : Tone.WARNING));
        }
    }

    void add() {
        tabs.valueProperty().set(Tab.POT);
        pot.add();
    }

    /// Stands in an application or a use of the grant shown.
    void reveal(Id row, @Nullable String field) {
        if (pot.reveal(row, field)) {
            tabs.valueProperty().set(Tab.POT);
        } else if (uses.reveal(row, field)) {
            tabs.valueProperty().set(Tab.REPORT);
        }
    }

    void commit() {
        pot.commit();
        uses.commit();
        terms.commit();
    }

    private void report() {
        commit();
        desk.window()
                .papers(new Paper(Paper.Kind.GRANT_REPORT, Objects.requireNonNull(grant), null));
    }

    private void open(Tab tab) {
        VBox body =
                new VBox(
                        switch (tab) {
                            case POT -> pot.node();
                            case TERMS -> terms;
                            case REPORT -> uses.node();
                        });
        body.getStyleClass().add("inspector-body");
        scroll.setContent(body);
    }
}
