package no.kompetanseplan.ui.chapter.posts;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.TenureBand;
import no.kompetanseplan.model.TenureBandFields;
import no.kompetanseplan.model.TenureRule;
import no.kompetanseplan.model.TenureRuleFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.Tenure;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.chapter.field.RowTable;
import no.kompetanseplan.ui.chapter.field.TablePanel;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.GridModel;
import no.kompetanseplan.ui.kit.table.Section;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Supplements for those who have stayed: the rules, how many have stayed how long, and what it
/// costs each municipality this year and in those that follow if nobody leaves.
final class TenurePanel {

    /// Years after the count that are reckoned.
    private static final int AHEAD = 4;

    private final Desk desk;
    private final PostTools tools;
    private final RowTable<TenureRule> rules;
    private final RowTable<TenureBand> bands;
    private final GridModel<Body> costs;
    private final TablePanel costPanel;
    private final TablePanel bandPanel;
    private final VBox node;
    private Tenure tenure;
    private int first;

    TenurePanel(Desk desk, PostTools tools) {
        this.desk = desk;
        this.tools = tools;
        this.tenure = Tenure.of(desk.session().plan());
        FieldColumns<TenureRule> rule = tools.fields(TenureRuleFields.TABLE);
        this.rules =
                tools.table(
                        TenureRuleFields.TABLE,
                        plan -> plan.ordered(TenureRuleFields.TABLE),
                        rule,
                        List.of(
                                rule.naming(
                                        TenureRuleFields.YEARS,
                                        desk.text("field.tenure_rule.years"),
                                        5,
                                        years -> years),
                                rule.of(TenureRuleFields.AMOUNT, 6),
                                rule.of(TenureRuleFields.PROPORTIONAL, 7),
                                rule.of(TenureRuleFields.ADDS, 8),
                                rule.of(TenureRuleFields.VALID_FROM, 6),
                                rule.of(TenureRuleFields.SOURCE, 6)));
        FieldColumns<TenureBand> band = tools.fields(TenureBandFields.TABLE);
        this.bands =
                tools.table(
                        TenureBandFields.TABLE,
                        plan -> plan.ordered(TenureBandFields.TABLE),
                        band,
                        List.of(
                                tools.municipality(band, TenureBandFields.BODY, 8),
                                tools.profession(band, TenureBandFields.PROFESSION),
                                band.of(TenureBandFields.AS_OF, 6),
                                band.of(TenureBandFields.YEARS, 6),
                                band.of(TenureBandFields.COUNT, 5),
                                band.of(TenureBandFields.POSITION, 5)));
        this.costs = new GridModel<>(Body::id, List.<Column<Body>>of(name())).unnumbered();
        this.costPanel =
                TablePanel.of(
                        desk.texts(),
                        desk.text("posts.tenure.cost"),
                        desk.text("posts.tenure.assumed"),
                        costs);
        costPanel.managedProperty().bind(costPanel.visibleProperty());
        this.bandPanel = tools.panel(bands, "tenure_band", row -> row);
        bandPanel.managedProperty().bind(bandPanel.visibleProperty());
        node = new VBox(tools.panel(rules, "tenure_rule", row -> row), bandPanel, costPanel);
        node.getStyleClass().add("post-tables");
    }

    Node node() {
        return node;
    }

    void refresh(Plan plan) {
        boolean isInternal = !desk.window().isPublic();
        rules.refresh(plan);
        bands.refresh(plan);
        bandPanel.setVisible(isInternal);
        tenure = Tenure.of(plan);
        boolean isReckoned = !tenure.rules().isEmpty() && !tenure.counted().isEmpty();
        costPanel.setVisible(isInternal && isReckoned);
        if (!isReckoned) {
            return;
        }
        int newest = tenure.counted().last();
        if (newest != first) {
            first = newest;
            costs.columnsProperty().set(columns());
        }
        List<Body> paying =
                plan.municipalities().stream()
                        .filter(body -> tenure.persons(body.id(), first + AHEAD) > 0)
                        .toList();
        costs.setSections(List.of(Section.untitled(paying)));
    }

    boolean reveal(Id row, @Nullable String field) {
        return rules.reveal(row, field) || bands.reveal(row, field);
    }

    private Column<Body> name() {
        return Column.of("body", desk.text("field.tenure_band.body"), 8, Body::inShort);
    }

    private List<Column<Body>> columns() {
        List<Column<Body>> columns = new ArrayList<>(List.of(name()));
        for (int year = first; year <= first + AHEAD; year++) {
            int of = year;
            columns.add(
                    Column.<Body>of(
                                    "year." + of,
                                    Integer.toString(of),
                                    6,
                                    body -> tools.amount(tenure.cost(body.id(), of)))
                            .right());
        }
        return columns;
    }
}
