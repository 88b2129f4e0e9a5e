package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class OrderingTest {

    private static final Id A = Id.named("a");
    private static final Id B = Id.named("b");
    private static final Id C = Id.named("c");
    private static final Id D = Id.named("d");

    @Test
    void aRowIsPutBetweenItsNeighboursByItsOwnRankAlone() {
        Plan plan = plan(A, B, C);
        Plan after = Ordering.putAfter(plan, goal(D, ""), goals(plan), A);
        assertEquals(List.of(A, D, B, C), order(after));
        assertEquals(List.of("rank"), changedFields(Diff.between(plan, after), D));
        assertEquals(2, Diff.between(plan, after).size());
    }

    @Test
    void aRowAfterAnUnknownRowGoesLast() {
        Plan plan = plan(A, B);
        assertEquals(List.of(A, B, C), order(Ordering.putAfter(plan, goal(C, ""), goals(plan), D)));
        assertEquals(
                List.of(A, B, C), order(Ordering.putAfter(plan, goal(C, ""), goals(plan), null)));
    }

    @Test
    void movingPastTheEndsChangesNothing() {
        Plan plan = plan(A, B, C);
        assertSame(plan, Ordering.moved(plan, A, goals(plan), -1));
        assertSame(plan, Ordering.moved(plan, C, goals(plan), 1));
        assertSame(plan, Ordering.moved(plan, D, goals(plan), 1));
    }

    @Test
    void rowsWithEqualRanksGetNewOnesWhenOneIsMovedBetweenThem() {
        Plan plan = Plan.of(List.of(goal(A, ""), goal(B, ""), goal(C, "")));
        List<Id> before = order(plan);
        Plan after = Ordering.moved(plan, before.get(2), goals(plan), -1);
        assertEquals(List.of(before.get(0), before.get(2), before.get(1)), order(after));
    }

    @Test
    void severalRowsMoveTogetherAndStopAtTheEnd() {
        Plan plan = plan(A, B, C, D);
        Plan up = Ordering.moved(plan, List.of(B, D), goals(plan), -1);
        assertEquals(List.of(B, A, D, C), order(up));
        Plan upAgain = Ordering.moved(up, List.of(B, D), goals(up), -1);
        assertEquals(List.of(B, D, A, C), order(upAgain));
        assertSame(upAgain, Ordering.moved(upAgain, List.of(B, D), goals(upAgain), -1));
        Plan down = Ordering.moved(upAgain, List.of(B, D), goals(upAgain), 1);
        assertEquals(List.of(A, B, D, C), order(down));
    }

    @Test
    void aThousandSeededMovesKeepTheOrderThatAListWouldHave() {
        Random random = new Random(7);
        Plan plan = plan(A, B, C, D);
        List<Id> expected = new ArrayList<>(order(plan));
        for (int i = 0; i < 1000; i++) {
            int from = random.nextInt(expected.size());
            int to = random.nextInt(expected.size());
            Id moved = expected.get(from);
            plan = Ordering.moved(plan, moved, goals(plan), to - from);
            expected.add(to, expected.remove(from));
            assertEquals(expected, order(plan));
        }
        int longest = goals(plan).stream().mapToInt(goal -> goal.rank().length()).max().orElse(0);
        assertEquals(true, longest <= Rank.MAX_LENGTH);
    }

    private static List<String> changedFields(List<Change> changes, Id row) {
        return changes.stream()
                .filter(change -> change.row().equals(row) && !change.field().isEmpty())
                .map(Change::field)
                .toList();
    }

    private static Plan plan(Id... ids) {
        List<Goal> goals = new ArrayList<>();
        for (Id id : ids) {
            goals.add(goal(id, Rank.at(goals.size())));
        }
        Collections.reverse(goals);
        return Plan.of(goals);
    }

    private static Goal goal(Id id, String rank) {
        return new Goal(id, null, "", "", rank);
    }

    private static List<Goal> goals(Plan plan) {
        return plan.ordered(GoalFields.TABLE);
    }

    private static List<Id> order(Plan plan) {
        return goals(plan).stream().map(Goal::id).toList();
    }
}
