package no.kompetanseplan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.store.history.Edit;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Fold;
import no.kompetanseplan.store.history.Stamp;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class StepsTest {

    private static final Id ROW = new Id(7, 1);

    @Test
    void tenThousandStepsCanBeTakenBackAndNoMore() {
        Fold fold = new Fold();
        Steps steps = new Steps("pc");
        Random random = new Random(1);
        note(fold, steps, Edit.of(List.of(), stamp(EditKind.ROOT), List.of(), random));
        for (long i = 0; i < 10_005; i++) {
            List<Change> changes = List.of(new Change(ROW, "credits", i));
            note(
                    fold,
                    steps,
                    Edit.of(
                            List.of(fold.id(fold.size() - 1)),
                            stamp(EditKind.EDIT),
                            changes,
                            random));
        }
        int back = 0;
        Steps.Step oldest = null;
        for (Steps.Step step = steps.newestUndo(); step != null; step = steps.newestUndo()) {
            oldest = step;
            steps.dropNewest(true);
            back++;
        }
        assertEquals(10_000, back);
        assertEquals(
                List.of(new Change(ROW, "credits", 4L)), oldest == null ? null : oldest.before());
    }

    private static void note(Fold fold, Steps steps, Edit edit) {
        int[] parents = fold.size() == 0 ? new int[0] : new int[] {fold.size() - 1};
        int n = fold.begin(edit.id(), parents);
        steps.note(fold, n, edit, true);
        edit.changes().forEach(change -> fold.set(n, change));
    }

    private static Stamp stamp(EditKind kind) {
        return new Stamp(kind, "step.test", "", "pc", "", null);
    }
}
