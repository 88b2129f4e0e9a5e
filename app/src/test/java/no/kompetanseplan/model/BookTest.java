package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class BookTest {

    private static final Id A = new Id(1, 1);
    private static final Id B = new Id(1, 2);
    private static final Id C = new Id(1, 3);

    private static Section section(Id id, @Nullable Id parent) {
        return new Section(id, parent, "", id.toString(), null, id.toString());
    }

    @Test
    void everySectionIsInTheBookOnceWhateverTwoDraftsHaveMergedTo() {
        for (List<@Nullable Id> parents :
                List.of(
                        parents(null, A, B),
                        parents(B, A, B),
                        parents(B, C, A),
                        parents(A, A, B),
                        parents(C, B, B),
                        parents(new Id(9, 9), A, A))) {
            Book book =
                    Book.of(
                            Plan.of(
                                    List.of(
                                            section(A, parents.get(0)),
                                            section(B, parents.get(1)),
                                            section(C, parents.get(2)))));
            List<Id> all = book.all().stream().map(Section::id).sorted().toList();
            assertEquals(List.of(A, B, C), all, parents.toString());
            for (Section section : book.all()) {
                Section chapter = book.chapterOf(section);
                assertEquals(true, book.chapters().contains(chapter), parents.toString());
            }
        }
    }

    private static List<@Nullable Id> parents(@Nullable Id... parents) {
        List<@Nullable Id> list = new ArrayList<>();
        for (Id parent : parents) {
            list.add(parent);
        }
        return list;
    }
}
