package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.GoalPlan;
import no.kompetanseplan.registers.OldAndNew;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The action plan of a plan that puts goals first: a table for each area with its goals, their
/// measures as bullets, who is responsible and the deadline.
final class GoalPrinter {

    private final Pages pages;

    GoalPrinter(Pages pages) {
        this.pages = pages;
    }

    void print(int level) {
        GoalPlan plan = GoalPlan.of(pages.plan().without(OldAndNew.ended(pages.plan())));
        for (GoalPlan.Area area : plan.areas()) {
            area(area, level);
        }
        if (!plan.loose().isEmpty()) {
            String title = pages.text("document.no-goal");
            pages.heading(level, "", title, Id.named("measures without a goal"));
            plan.loose().forEach(this::loose);
        }
        if (plan.areas().isEmpty() && plan.loose().isEmpty()) {
            pages.note(pages.text("document.no-measures"));
        }
    }

    private void area(GoalPlan.Area area, int level) {
        FocusArea named = area.area();
        String title = named == null ? pages.text("document.no-area") : named.title();
        Id place = named == null ? Id.named("goals without an area") : named.id();
        if (pages.anchors().containsKey(place)) {
            place = Id.named("goals of " + place);
        }
        pages.heading(level, named == null ? "" : named.number(), title, place);
        List<List<String>> rows = new ArrayList<>();
        for (GoalPlan.Line line : area.goals()) {
            rows.add(cells(line));
            pages.anchors().put(line.goal().id(), pages.nextTable());
            line.measures().forEach(each -> pages.anchors().put(each.id(), pages.nextTable()));
        }
        pages.table(
                title,
                List.of(
                        Column.words(pages.text("document.goal"), 5),
                        Column.words(pages.text("document.measure"), 7),
                        Column.words(pages.text("document.responsible"), 4),
                        Column.words(pages.text("document.deadline"), 3)),
                rows,
                false,
                false);
    }

    private List<String> cells(GoalPlan.Line line) {
        Goal goal = line.goal();
        return List.of(
                (goal.number() + " " + goal.text()).strip(),
                bullets(line.measures()),
                goal.responsibleWording(),
                deadline(goal));
    }

    private static String bullets(List<Measure> measures) {
        return measures.stream()
                .map(measure -> "• " + measure.title())
                .collect(Collectors.joining("\n"));
    }

    private String deadline(Goal goal) {
        String deadline = pages.formats().period(goal.period());
        String review = review(goal);
        return review == null ? deadline : (deadline + "\n" + review).strip();
    }

    private @Nullable String review(Goal goal) {
        return goal.review() == null
                ? null
                : pages.text("document.review", pages.formats().date(goal.review()));
    }

    private void loose(Measure measure) {
        pages.item("", Prose.plain(measure.title()), 0);
        pages.anchors().put(measure.id(), Pages.anchor(Id.named("measures without a goal")));
    }
}
