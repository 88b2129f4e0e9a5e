package no.kompetanseplan.ui.chapter.grants;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;
import no.kompetanseplan.ui.kit.table.RowHeight;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Participants, grants and agreements under each other, and beside them the grant or agreement
/// that is selected. It is the page of a section, or one of its own where no section has it.
public final class GrantsPage implements Page {

    /// Which grants are listed.
    private enum Which {
        ALL,
        TO_APPLY,
        EXPIRING
    }

    private final Desk desk;
    private final Formats formats;
    private final @Nullable Id section;
    private final Button add;
    private final PageHead head;
    private final GrantColumns columns;
    private final ParticipantsPanel participants;
    private final RowTable<Grant> table;
    private final AgreementsPanel agreements;
    private final GrantInspector grantInspector;
    private final AgreementInspector agreementInspector;
    private final Segments<Which> which;
    private final BorderPane node = new BorderPane();
    private Map<Id, Ledger> ledgers = new HashMap<>();
    private @Nullable Row inspected;
    private boolean isOpen;

    public GrantsPage(Desk desk, @Nullable Id section) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.section = section;
        this.columns = new GrantColumns(desk);
        this.isOpen = desk.window().isPublic();
        add = Buttons.accent(Icon.ADD, desk.text("register.grant.add"));
        add.setOnAction(_ -> newRow());
        add.managedProperty().bind(add.visibleProperty());
        head = new PageHead(add);
        participants = new ParticipantsPanel(desk);
        table =
                new RowTable<>(
                        desk,
                        GrantFields.TABLE,
                        "grant",
                        plan -> plan.ordered(GrantFields.TABLE),
                        columns.grants::apply,
                        columns.grants(this::ledger, isOpen));
        table.model().unnumbered().rowHeightProperty().set(RowHeight.WHOLE_TEXT);
        table.keepWhile(this::neededBy);
        which = Segments.of(List.of(Which.values()), this::words).small();
        table.sums(this::sum);
        TablePanel panel =
                table.panel(desk.text("grants.grants"), desk.text("grants.grants.note"), which);
        panel.grid().whenEmpty(Words.of(desk.text("grants.empty"), Tone.MUTED));
        which.valueProperty().subscribe(this::filter);
        agreements = new AgreementsPanel(desk, columns);
        grantInspector = new GrantInspector(desk, columns);
        agreementInspector = new AgreementInspector(desk, columns);
        table.model().selectedProperty().subscribe(this::inspect);
        agreements.whenSelected(this::inspect);
        VBox body = new VBox(participants.node(), panel, agreements.node());
        body.getStyleClass().add("page-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        node.getStyleClass().add("page");
        node.setTop(head);
        node.setCenter(scroll);
        refresh(desk.session().state());
        inspect(table.model().selected());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        Section own = plan.find(SectionFields.TABLE, section);
        head.show(own == null ? "" : own.number(), desk.text("grants.title"));
        ledgers = new HashMap<>();
        Ledger.all(plan).forEach(each -> ledgers.put(each.grant().id(), each));
        add.setVisible(!desk.window().isPublic());
        if (isOpen != desk.window().isPublic()) {
            isOpen = desk.window().isPublic();
            table.model().columnsProperty().set(columns.grants(this::ledger, isOpen));
        }
        table.refresh(plan);
        which.say(this::words);
        participants.refresh(state.assessment());
        agreements.refresh(plan);
        facts(plan);
        showInspected(plan);
    }

    @Override
    public @Nullable Node inspector() {
        return switch (inspected) {
            case Grant _ when !isOpen -> grantInspector.node();
            case Agreement _ when !isOpen -> agreementInspector.node();
            case null, default -> null;
        };
    }

    @Override
    public String status() {
        return participants.status();
    }

    @Override
    public @Nullable Place here() {
        Row row = inspected;
        return row == null ? null : place().at(row.id());
    }

    /// A grant, one of its applications or uses, an agreement, or a measure with participants.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        Plan plan = desk.session().plan();
        if (row == null) {
            return;
        }
        switch (plan.find(row)) {
            case Grant _ -> revealGrant(row, place.field());
            case GrantApplication of when of.grant() != null -> {
                revealGrant(of.grant(), null);
                grantInspector.reveal(row, place.field());
            }
            case GrantUse of when of.grant() != null -> {
                revealGrant(of.grant(), null);
                grantInspector.reveal(row, place.field());
            }
            case Agreement _ -> agreements.reveal(row, place.field());
            case null, default -> {
                if (plan.find(MeasureFields.TABLE, row) != null) {
                    participants.show(row);
                }
            }
        }
    }

    @Override
    public boolean focus() {
        participants.focus();
        return true;
    }

    @Override
    public boolean newRow() {
        which.setValue(Which.ALL);
        table.add(UnaryOperator.identity());
        return true;
    }

    @Override
    public void leave() {
        grantInspector.commit();
        agreementInspector.commit();
    }

    private Place place() {
        Id of = section;
        return of == null ? Place.of(Places.GRANTS) : Place.section(of);
    }

    private @Nullable Ledger ledger(Grant grant) {
        return ledgers.get(grant.id());
    }

    private void revealGrant(Id grant, @Nullable String field) {
        which.setValue(Which.ALL);
        table.reveal(grant, field);
    }

    /// A grant that municipalities have applied for or spent of is not taken away with one key.
    private String neededBy(Plan plan, Grant grant) {
        Ledger ledger = Ledger.of(plan, grant.id());
        return ledger == null || (ledger.applications().isEmpty() && ledger.uses().isEmpty())
                ? ""
                : desk.text("grants.needed", grant.title());
    }

    private void inspect(@Nullable Row row) {
        if (row == null
                && inspected != null
                && desk.session().plan().find(inspected.id()) != null) {
            return;
        }
        inspected = row;
        showInspected(desk.session().plan());
    }

    private void showInspected(Plan plan) {
        Row row = inspected == null ? null : plan.find(inspected.id());
        inspected = row;
        if (row instanceof Grant grant) {
            Ledger ledger = Ledger.of(plan, grant.id());
            if (ledger != null) {
                grantInspector.show(plan, ledger);
            }
        } else if (row instanceof Agreement agreement) {
            agreementInspector.show(agreement);
        }
        desk.inspectorChanged();
    }

    private void filter(Which chosen) {
        LocalDate today = desk.today();
        table.model()
                .whereProperty()
                .set(grant -> {
                    Ledger ledger = ledger(grant);
                    return ledger == null || isIn(ledger, chosen, today);
                });
        table.refresh(desk.session().plan());
    }

    private boolean isListed(Ledger ledger) {
        return isIn(ledger, which.getValue(), desk.today());
    }

    private static boolean isIn(Ledger ledger, Which chosen, LocalDate today) {
        return switch (chosen) {
            case ALL -> true;
            case TO_APPLY -> ledger.isToApplyFor(today);
            case EXPIRING -> ledger.mustBeUsed(today) || ledger.isLost(today);
        };
    }

    private String words(Which chosen) {
        long count =
                ledgers.values().stream()
                        .filter(each -> !each.grant().id().equals(GrantColumns.SUM))
                        .filter(each -> isIn(each, chosen, desk.today()))
                        .count();
        return desk.text("grants.which." + chosen.name(), count);
    }

    /// The sum of several grants that are listed: a ledger of its own with what they have together.
    private List<Grant> sum(Plan plan) {
        List<Ledger> listed = Ledger.all(plan).stream().filter(this::isListed).toList();
        if (listed.size() < 2) {
            return List.of();
        }
        Ledger sum = GrantSum.of(listed, isOpen, desk.text("grants.sums", listed.size()));
        ledgers.put(GrantColumns.SUM, sum);
        return List.of(sum.grant());
    }

    private String amount(long ore) {
        return formats.money(new Money(Math.clamp(ore, -Money.MAX_ORE, Money.MAX_ORE)));
    }

    private void facts(Plan plan) {
        LocalDate today = desk.today();
        List<Node> facts = new ArrayList<>();
        long lapsing = 0;
        for (Ledger each : ledgers.values()) {
            Money own = each.lapsing();
            lapsing += each.mustBeUsed(today) && own != null ? own.ore() : 0;
        }
        if (lapsing > 0 && !isOpen) {
            facts.add(
                    Words.status(
                            Icon.FINDING,
                            desk.text("grants.fact.use", amount(lapsing)),
                            Tone.WARNING));
        }
        long due = isOpen ? 0 : repayments(plan, today);
        if (due > 0) {
            facts.add(Words.status(Icon.FINDING, desk.text("grants.fact.due", due), Tone.WARNING));
        }
        int all = plan.rows(AgreementFields.TABLE).size();
        facts.add(
                Words.of(
                        isOpen
                                ? desk.text("grants.fact.public")
                                : desk.text(
                                        "grants.fact.counts",
                                        plan.rows(GrantFields.TABLE).size(),
                                        all),
                        Tone.MUTED));
        head.facts(facts);
    }

    private static long repayments(Plan plan, LocalDate today) {
        return Obligation.all(plan, today).stream()
                .map(Obligation::due)
                .filter(due -> due == null || !due.isZero())
                .count();
    }
}
