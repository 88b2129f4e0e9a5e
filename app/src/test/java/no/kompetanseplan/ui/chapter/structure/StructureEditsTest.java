package no.kompetanseplan.ui.chapter.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.ChapterNumbers;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class StructureEditsTest {

    private static final Id A = Id.named("a");
    private static final Id B = Id.named("b");
    private static final Id C = Id.named("c");

    private static Section section(Id id, @Nullable Id parent, String number, String rank) {
        return new Section(id, parent, number, number, PageKind.TEXT, rank);
    }

    private static Plan plan() {
        return Plan.of(
                        List.of(
                                section(A, null, "1", "a"),
                                section(B, null, "2", "b"),
                                section(C, B, "2.1", "a"),
                                new Block(Id.named("text"), C, BlockStyle.PARAGRAPH, "Tekst", "a")))
                .with(PlanHeadFields.TABLE.blank(PlanHead.ID))
                .with(
                        PlanHeadFields.TABLE,
                        PlanHead.ID,
                        PlanHeadFields.NUMBERING,
                        Numbering.GENERATED);
    }

    private static List<String> lines(Plan plan) {
        return Book.of(ChapterNumbers.numbered(plan)).all().stream()
                .map(each -> each.number() + "=" + each.title())
                .toList();
    }

    @Test
    void aNewSectionNeverTakesANumberThatAnotherHasWritten() {
        Plan written = StructureEdits.numbered(plan(), Numbering.WRITTEN);
        Id id = Id.named("new");
        assertEquals("", number(StructureEdits.added(written, id, A), id));
        assertEquals("3", number(StructureEdits.added(written, id, B), id));
    }

    private static String number(Plan plan, Id id) {
        return Book.of(plan).all().stream()
                .filter(each -> each.id().equals(id))
                .map(Section::number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChapterMovesUpWithWhatLiesInIt() {
        assertEquals(List.of("1=2", "1.1=2.1", "2=1"), lines(StructureEdits.moved(plan(), B, -1)));
        assertEquals(plan(), StructureEdits.moved(plan(), A, -1));
    }

    @Test
    void aChapterIsSetUnderTheOneBeforeAndOutAgain() {
        Plan under = StructureEdits.indented(plan(), B);
        assertEquals(List.of("1=1", "1.1=2", "1.1.1=2.1"), lines(under));
        assertEquals(lines(plan()), lines(StructureEdits.outdented(under, B)));
        assertEquals(plan(), StructureEdits.indented(plan(), A));
        assertEquals(plan(), StructureEdits.outdented(plan(), A));
    }

    @Test
    void aNewSectionStandsAfterTheSelectedOneAndHasTheNextWrittenNumber() {
        Plan written =
                plan().with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.NUMBERING,
                                Numbering.WRITTEN);
        Id id = Id.named("new");
        Plan after = StructureEdits.added(written, id, C);
        assertEquals(
                List.of("1", "2", "2.1", "2.2"),
                Book.of(after).all().stream().map(Section::number).toList());
        Plan last = StructureEdits.added(Plan.EMPTY, id, null);
        assertEquals(PageKind.TEXT, Book.of(last).chapters().getFirst().page());
    }

    @Test
    void aRemovedChapterTakesItsSectionsAndTextWithIt() {
        Plan after = StructureEdits.removed(plan(), List.of(B));
        assertEquals(List.of("1=1"), lines(after));
        assertEquals(List.of(), after.blocks());
    }

    @Test
    void theChapterOfTheActionPlanStaysWhileThereAreMeasures() {
        Section action = new Section(B, null, "2", "Tiltaksplan", PageKind.ACTION_PLAN, "b");
        Plan without = plan().with(action);
        assertNull(StructureEdits.stillUsed(without, List.of(B)));
        Plan with = without.with(MeasureFields.TABLE.blank(Id.named("m")));
        assertNotNull(StructureEdits.stillUsed(with, List.of(B)));
    }

    @Test
    void whatHasNoNumberHasNoneWhenTheProgramBeginsToNumber() {
        Plan written =
                StructureEdits.numbered(plan(), Numbering.WRITTEN).with(section(A, null, "", "a"));
        assertEquals(
                List.of("=", "1=2", "1.1=2.1"),
                lines(StructureEdits.numbered(written, Numbering.GENERATED)));
    }

    @Test
    void noActOnTheContentsLosesASectionOrMakesItTooDeep() {
        Random random = new Random(7);
        Plan plan = plan();
        for (int i = 0; i < 6; i++) {
            plan = StructureEdits.added(plan, Id.named("n" + i), random.nextBoolean() ? A : C);
        }
        Set<Id> ids = plan.sections().stream().map(Section::id).collect(Collectors.toSet());
        List<Id> all = new ArrayList<>(ids);
        for (int i = 0; i < 500; i++) {
            Id id = all.get(random.nextInt(all.size()));
            plan =
                    switch (random.nextInt(4)) {
                        case 0 -> StructureEdits.moved(plan, id, 1);
                        case 1 -> StructureEdits.moved(plan, id, -1);
                        case 2 -> StructureEdits.indented(plan, id);
                        default -> StructureEdits.outdented(plan, id);
                    };
            Book book = Book.of(plan);
            assertEquals(ids, book.all().stream().map(Section::id).collect(Collectors.toSet()));
            for (Section section : book.all()) {
                assertEquals(true, book.depth(section) < StructureEdits.DEEPEST);
            }
        }
    }
}
