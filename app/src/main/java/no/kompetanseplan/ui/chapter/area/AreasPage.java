package no.kompetanseplan.ui.chapter.area;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.proposal.AreaEdits;

import org.jspecify.annotations.Nullable;

/// Chapters 4 and 5: a table of all areas, and each area as a document of its own.
public final class AreasPage implements Page {

    private final Desk desk;
    private final Id section;
    private final FocusKind kind;
    private final AreaListView list;
    private final ProposalsPane proposals;
    private final AreaView view;
    private final ProposalInspector proposalInspector;
    private final AreaInspector areaInspector;
    private final StackPane node = new StackPane();
    private @Nullable Id shown;

    /// @param kind satsinger for chapter 4, satsingsområder for chapter 5
    public AreasPage(Desk desk, Id section, FocusKind kind) {
        this.desk = desk;
        this.section = section;
        this.kind = kind;
        this.list = new AreaListView(desk, section, kind, this::go);
        this.proposals = new ProposalsPane(desk, this::focusInspector);
        this.view = new AreaView(desk, section, proposals, () -> go(null), this::go);
        this.proposalInspector = new ProposalInspector(desk, proposals);
        this.areaInspector = new AreaInspector(desk);
        node.getStylesheets().add(Sheet.url());
        proposals
                .selectedProperty()
                .subscribe(line -> {
                    if (line != null) {
                        proposalInspector.show(line);
                    }
                    desk.inspectorChanged();
                });
        view.node()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (event.getCode() == KeyCode.ENTER
                                    && event.isShortcutDown()
                                    && proposals.node().isFocusWithin()) {
                                focusInspector();
                                event.consume();
                            }
                        });
        refresh(desk.session().state());
    }

    private void go(@Nullable Id area) {
        desk.window().go(new Place(section.toString(), area, null));
    }

    private void focusInspector() {
        proposalInspector.focus();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        Plan plan = state.plan();
        FocusArea area = plan.find(FocusAreaFields.TABLE, shown);
        boolean inArea = area != null;
        Node wanted = inArea ? view.node() : list.node();
        boolean changed = !node.getChildren().contains(wanted);
        if (area == null) {
            shown = null;
            list.refresh(plan);
        } else {
            view.show(plan, area);
            areaInspector.show(area);
        }
        if (changed) {
            node.getChildren().setAll(wanted);
            desk.inspectorChanged();
        }
    }

    /// Shows an area for its id or for a section of the same number and title, a proposal or a
    /// legal basis in its area; the list for anything else.
    @Override
    public void reveal(Place place) {
        Plan plan = desk.session().plan();
        Row row = place.row() == null ? null : plan.find(place.row());
        boolean within = node.isFocusWithin();
        view.commit();
        shown = areaOf(plan, row);
        refresh(desk.session().state());
        if (within) {
            Platform.runLater(this::focus);
        }
        if (row instanceof Proposal proposal) {
            proposals.reveal(proposal.id());
        }
    }

    private @Nullable Id areaOf(Plan plan, @Nullable Row row) {
        return switch (row) {
            case FocusArea area -> area.id();
            case Proposal proposal -> proposal.area();
            case LegalBasis basis -> basis.area();
            case Section named -> bearing(plan, named);
            case null, default -> null;
        };
    }

    private @Nullable Id bearing(Plan plan, Section named) {
        return AreaEdits.ofKind(plan, kind).stream()
                .filter(area -> !named.number().isEmpty())
                .filter(area -> area.number().equals(named.number()))
                .map(FocusArea::id)
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean focus() {
        if (shown == null) {
            list.grid().requestFocus();
        } else {
            view.focus();
        }
        return true;
    }

    @Override
    public @Nullable Node inspector() {
        if (shown == null) {
            return null;
        }
        return proposals.selectedProperty().get() == null
                ? areaInspector.node()
                : proposalInspector.node();
    }

    @Override
    public String status() {
        return shown == null ? list.status() : "";
    }

    @Override
    public boolean newRow() {
        if (shown == null) {
            list.add();
        } else {
            proposals.add();
        }
        return true;
    }

    @Override
    public void leave() {
        view.commit();
        proposalInspector.commit();
        areaInspector.commit();
    }
}
