package no.kompetanseplan.ui.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ChaptersTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);
    private static final Id C = new Id(1, 3);

    private static Section section(Id id, @Nullable Id parent) {
        return new Section(id, parent, "", id.toString(), null, id.toString());
    }

    @Test
    void everySectionIsShownOnceWhateverTwoDraftsHaveMergedTo() {
        for (List<@Nullable Id> parents :
                List.of(
                        parents(null, A, B),
                        parents(B, A, B),
                        parents(B, C, A),
                        parents(A, A, B),
                        parents(new Id(9, 9), A, A))) {
            Plan plan =
                    Plan.of(
                            List.of(
                                    section(A, parents.get(0)),
                                    section(B, parents.get(1)),
                                    section(C, parents.get(2))));
            List<Id> shown = new ArrayList<>();
            collect(plan, null, shown);
            assertEquals(List.of(A, B, C), shown.stream().sorted().toList(), parents.toString());
        }
    }

    private static List<@Nullable Id> parents(@Nullable Id... parents) {
        List<@Nullable Id> list = new ArrayList<>();
        for (Id parent : parents) {
            list.add(parent);
        }
        return list;
    }

    private static void collect(Plan plan, @Nullable Id parent, List<Id> shown) {
        for (Section section : Chapters.under(plan, parent)) {
            shown.add(section.id());
            collect(plan, section.id(), shown);
        }
    }
}
