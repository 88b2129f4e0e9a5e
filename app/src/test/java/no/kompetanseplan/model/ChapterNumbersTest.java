package no.kompetanseplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

class ChapterNumbersTest {

    private static final Id FOREWORD = Id.named("foreword");
    private static final Id BEGINNING = Id.named("beginning");
    private static final Id BASIS = Id.named("basis");
    private static final Id AREAS = Id.named("areas");
    private static final Id LAW = Id.named("law");

    private static Section section(
            Id id, @Nullable Id parent, String number, @Nullable PageKind page, String rank) {
        return new Section(id, parent, number, id.toString(), page, rank);
    }

    private static FocusArea area(String title, String rank) {
        FocusArea area = FocusAreaFields.TABLE.blank(Id.named(title));
        area = FocusAreaFields.TABLE.with(area, area.id(), FocusAreaFields.KIND, FocusKind.AREA);
        area = FocusAreaFields.TABLE.with(area, area.id(), FocusAreaFields.TITLE, title);
        return FocusAreaFields.TABLE.with(area, area.id(), FocusAreaFields.RANK, rank);
    }

    private static Plan plan() {
        Section foreword =
                SectionFields.TABLE.with(
                        section(FOREWORD, null, "", PageKind.TEXT, "a"),
                        FOREWORD,
                        SectionFields.UNNUMBERED,
                        true);
        LegalBasis law = LegalBasisFields.TABLE.blank(LAW);
        return Plan.of(
                        List.of(
                                foreword,
                                section(BEGINNING, null, "1", PageKind.TEXT, "b"),
                                section(BASIS, BEGINNING, "1.1", null, "a"),
                                section(AREAS, null, "2", PageKind.AREAS, "c"),
                                area("Ledelse", "a"),
                                area("Åpenhet", "b"),
                                area("Demens", "c"),
                                LegalBasisFields.TABLE.with(
                                        law, LAW, LegalBasisFields.PLACE, "1.1")))
                .with(PlanHeadFields.TABLE.blank(PlanHead.ID))
                .with(
                        PlanHeadFields.TABLE,
                        PlanHead.ID,
                        PlanHeadFields.NUMBERING,
                        Numbering.GENERATED);
    }

    private static List<String> numbers(Plan plan) {
        return Book.of(plan).all().stream().map(Section::number).toList();
    }

    private static List<String> areas(Plan plan) {
        return FocusAreas.ordered(plan).stream()
                .map(area -> area.number() + " " + area.title())
                .toList();
    }

    @Test
    void chaptersAreNumberedInTheOrderOfTheBookAndTheForewordIsNot() {
        Plan plan = ChapterNumbers.numbered(plan());
        assertEquals(List.of("", "1", "1.1", "2"), numbers(plan));
        assertEquals(List.of("2.1 Ledelse", "2.2 Åpenhet", "2.3 Demens"), areas(plan));
        assertSame(plan, ChapterNumbers.numbered(plan));
    }

    @Test
    void whatNamesAChapterByItsNumberFollowsItWhenItMoves() {
        Plan before = ChapterNumbers.numbered(plan());
        Plan moved =
                ChapterNumbers.settled(
                        before, before.with(SectionFields.TABLE, AREAS, SectionFields.RANK, "aa"));
        assertEquals(List.of("", "1", "2", "2.1"), numbers(moved));
        assertEquals(List.of("1.1 Ledelse", "1.2 Åpenhet", "1.3 Demens"), areas(moved));
        assertEquals("2.1", moved.legalBases().getFirst().place());
    }

    @Test
    void whatLiesInAnUnnumberedSectionHasNoNumberEither() {
        Plan before = plan();
        Plan after =
                ChapterNumbers.settled(
                        before,
                        before.with(
                                SectionFields.TABLE, BEGINNING, SectionFields.UNNUMBERED, true));
        assertEquals(List.of("", "", "", "1"), numbers(after));
    }

    @Test
    void areasStandInAlphabeticalOrderWithTheLastLetterLastWhereThePlanAsksForIt() {
        Plan plan =
                plan().with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.ALPHABETICAL, true);
        assertEquals(
                List.of("2.1 Demens", "2.2 Ledelse", "2.3 Åpenhet"),
                areas(ChapterNumbers.numbered(plan)));
    }

    @Test
    void numbersThatPeopleWriteAreLeftAlone() {
        Plan before =
                plan().with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.NUMBERING,
                                Numbering.WRITTEN);
        Plan after = before.with(SectionFields.TABLE, AREAS, SectionFields.RANK, "aa");
        assertSame(after, ChapterNumbers.settled(before, after));
    }
}
