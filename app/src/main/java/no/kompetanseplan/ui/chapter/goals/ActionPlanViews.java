package no.kompetanseplan.ui.chapter.goals;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.SessionState;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.Page;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.actionplan.ActionPlanPage;
import no.kompetanseplan.ui.kit.Segments;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The chapter of the action plan in the layout of the plan: seven columns, or goals first. The
/// choice is the plan's, so the window shows what is printed.
public final class ActionPlanViews implements Page {

    private final Desk desk;
    private final Id section;
    private final StackPane node = new StackPane();
    private ActionPlanLayout layout;
    private Page page;

    public ActionPlanViews(Desk desk, Id section) {
        this.desk = desk;
        this.section = section;
        this.layout = layoutOf(desk.session().plan());
        this.page = made();
        node.getChildren().setAll(page.node());
    }

    private static ActionPlanLayout layoutOf(Plan plan) {
        ActionPlanLayout layout = plan.head().layout();
        return layout == null ? ActionPlanLayout.SEVEN_COLUMNS : layout;
    }

    private void choose(ActionPlanLayout chosen) {
        desk.edit("step.goals.layout", plan -> GoalEdits.layout(plan, chosen));
    }

    private Page made() {
        if (layout == ActionPlanLayout.SEVEN_COLUMNS) {
            return new ActionPlanPage(desk, section)
                    .byGoals(() -> choose(ActionPlanLayout.GOALS_FIRST));
        }
        Segments<ActionPlanLayout> choice =
                Segments.of(
                                List.of(
                                        ActionPlanLayout.SEVEN_COLUMNS,
                                        ActionPlanLayout.GOALS_FIRST),
                                each -> desk.text("goals.layout." + each.name()))
                        .small();
        choice.setValue(layout);
        choice.valueProperty().addListener((_, _, chosen) -> choose(chosen));
        return new GoalsPage(desk, section).leading(choice);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void refresh(SessionState state) {
        ActionPlanLayout wanted = layoutOf(state.plan());
        if (wanted == layout) {
            page.refresh(state);
            return;
        }
        page.leave();
        layout = wanted;
        page = made();
        node.getChildren().setAll(page.node());
        page.focus();
        desk.inspectorChanged();
    }

    @Override
    public void reveal(Place place) {
        page.reveal(place);
    }

    @Override
    public @Nullable Place here() {
        return page.here();
    }

    @Override
    public @Nullable Node inspector() {
        return page.inspector();
    }

    @Override
    public String status() {
        return page.status();
    }

    @Override
    public boolean newRow() {
        return page.newRow();
    }

    @Override
    public boolean focus() {
        return page.focus();
    }

    @Override
    public void leave() {
        page.leave();
    }
}
