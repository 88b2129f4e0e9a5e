package no.kompetanseplan.ui.chapter.budget;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.AxisWords;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.LowPage;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.PageHead;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.kit.Buttons;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Segments;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.Words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Chapter 6.5: what the measures cost, for whom and when. Every number leads to its calculation.
public final class BudgetPage implements Page {

    /// More municipalities than this stand down the table and not across it.
    private static final int MOST_ACROSS = 8;

    /// What the page shows of the budget.
    enum Mode {
        TABLE,
        FIGURE,
        ECONOMY
    }

    private final Desk desk;
    private final Formats formats;
    private final Id section;
    private final PageHead head;
    private final BudgetTools tools;
    private final TracePane trace;
    private final PivotPane pivot;
    private final EconomyPane economy;
    private final ComparePane compare;
    private final Label foot;
    private final Segments<Mode> mode;
    private final VBox body = new VBox();
    private final LowPage node;
    private Assessment assessment;
    private boolean isComparing;

    public BudgetPage(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.formats = Formats.of(desk.texts().language());
        this.assessment = desk.session().state().assessment();
        Button excel = Buttons.of(Icon.SPREADSHEET, desk.text("budget.to-excel"));
        excel.setOnAction(_ -> desk.window().export("xlsx"));
        Button back = Buttons.of(Icon.OPEN, desk.text("budget.from-excel"));
        back.setOnAction(_ -> desk.window().go(Place.of(Places.RETURNED)));
        mode = Segments.of(List.of(Mode.values()), each -> desk.text("budget.mode." + each.name()));
        trace = new TracePane(desk);
        compare = new ComparePane(desk, trace, this::closeComparison);
        head = new PageHead(mode, back, excel);
        tools = new BudgetTools(desk, () -> show());
        tools.regions(!BudgetTable.regions(assessment.plan()).isEmpty());
        if (assessment.plan().municipalities().size() > MOST_ACROSS) {
            tools.municipalitiesDown(years(), desk.today().getYear());
        }
        CompareMenu menu = new CompareMenu(desk, this::compare);
        pivot = new PivotPane(desk, trace, assessment, tools.choice(), menu.node());
        economy = new EconomyPane(desk, trace, assessment);
        foot = Words.of("", Tone.MUTED);
        foot.getStyleClass().add("page-foot");
        foot.setMinHeight(Region.USE_PREF_SIZE);
        body.getStyleClass().add("budget-body");
        node = new LowPage(new VBox(head, tools.node()), body);
        refresh(desk.session().state());
        mode.valueProperty().addListener((_, _, _) -> closeComparison());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node inspector() {
        return trace.node();
    }

    @Override
    public String status() {
        return pivot.status();
    }

    @Override
    public void refresh(SessionState state) {
        assessment = state.assessment();
        Section chapter = state.plan().find(SectionFields.TABLE, section);
        head.show(
                chapter == null ? "" : chapter.number(),
                chapter == null ? desk.text("budget.name") : chapter.title());
        tools.years(years());
        tools.regions(!BudgetTable.regions(assessment.plan()).isEmpty());
        show();
        if (isComparing) {
            compare.show(assessment, tools.choice().view());
        }
    }

    /// Those with a cost, those somebody has set money aside for, and those of the plan.
    private SortedSet<Integer> years() {
        Plan plan = assessment.plan();
        SortedSet<Integer> years = new TreeSet<>(assessment.budget().years());
        years.addAll(Frames.of(plan, assessment.budget()).years());
        Period period = plan.head().planPeriod();
        if (period.from() != null && period.to() != null) {
            for (int year = period.from().getYear(); year <= period.to().getYear(); year++) {
                years.add(year);
            }
        }
        return years;
    }

    /// A measure; or, in the line of the sum, a municipality or, as the field, a year.
    @Override
    public void reveal(Place place) {
        Id row = place.row();
        isComparing = false;
        mode.setValue(Mode.TABLE);
        showBody();
        if (row == null && place.field() != null) {
            tools.columns(Axis.YEAR);
            pivot.reveal(BudgetTable.SUM, "at/" + place.field());
        } else if (row != null && assessment.plan().find(BodyFields.TABLE, row) != null) {
            tools.columns(Axis.MUNICIPALITY);
            pivot.reveal(BudgetTable.SUM, BudgetColumns.key(new Axis.OfRow(row)));
        } else if (row != null) {
            tools.measures();
            pivot.reveal(row.toString(), place.field());
        }
        pivot.focus();
    }

    @Override
    public boolean focus() {
        if (isComparing) {
            compare.focus();
        } else if (mode.getValue() == Mode.ECONOMY) {
            economy.focus();
        } else {
            pivot.focus();
        }
        return true;
    }

    private void show() {
        BudgetChoice choice = tools.choice();
        pivot.show(assessment, choice, tools.scope());
        boolean bodies =
                choice.columns() == Axis.MUNICIPALITY || choice.lines().axis() == Axis.MUNICIPALITY;
        boolean asksYear = choice.year() == null && choice.view() == View.NET && bodies;
        foot.setText(
                desk.text("budget.foot") + (asksYear ? " " + desk.text("budget.foot.year") : ""));
        showBody();
    }

    private void compare(String name, Assessment other) {
        isComparing = true;
        showBody();
        compare.compare(name, other, assessment, tools.choice().view());
        compare.focus();
    }

    private void closeComparison() {
        boolean wasComparing = isComparing;
        isComparing = false;
        showBody();
        if (wasComparing) {
            focus();
        }
    }

    /// What the table holds and sums to. The economy plan is of one municipality and tells its own
    /// sums.
    private void showFacts() {
        BudgetChoice choice = tools.choice();
        int all = assessment.plan().measures().size();
        int missing = pivot.table().missing();
        List<Node> facts = new ArrayList<>();
        if (mode.getValue() != Mode.ECONOMY || isComparing) {
            Money sum = assessment.budget().sum(choice.view(), choice.where());
            facts.add(Words.of(tools.scope(), Tone.MUTED));
            facts.add(Words.of(desk.text("budget.sum", formats.money(sum)), Tone.PLAIN));
        }
        facts.add(
                Words.status(
                        Icon.CALCULATE,
                        all == 0
                                ? desk.text("budget.no-measures")
                                : desk.text("budget.missing", missing, all),
                        missing == 0 ? Tone.MUTED : Tone.WARNING));
        facts.add(tools.everything());
        head.facts(facts);
    }

    private void showBody() {
        showFacts();
        boolean isPivot = mode.getValue() != Mode.ECONOMY && !isComparing;
        tools.node().setVisible(isPivot);
        tools.node().setManaged(isPivot);
        if (isComparing) {
            body.getChildren().setAll(compare);
        } else if (assessment.budget().entries().isEmpty()) {
            body.getChildren().setAll(new BudgetEmpty(desk, assessment));
        } else if (mode.getValue() == Mode.ECONOMY) {
            if (!body.getChildren().contains(economy)) {
                body.getChildren().setAll(economy, foot);
            }
            economy.show(assessment, years());
        } else if (mode.getValue() == Mode.FIGURE) {
            AxisWords words = new AxisWords(assessment.plan(), desk.texts());
            body.getChildren()
                    .setAll(new BudgetChart(desk, pivot.table(), tools.choice(), words), foot);
        } else if (!body.getChildren().contains(pivot)) {
            body.getChildren().setAll(pivot, foot);
        }
    }
}
