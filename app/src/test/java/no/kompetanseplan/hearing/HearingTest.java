package no.kompetanseplan.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.WordDiff;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class HearingTest {

    private static final Texts NB = Texts.of(Language.NB);

    @Test
    void aRecipientIsReadyWhenAllItsCommentsAreAnswered() {
        Hearing hearing = only(Councils.ready());
        assertEquals(
                List.of("Fjelldal 2/0", "Storvik 1/0", "Nesby 0/0"),
                hearing.recipients().stream()
                        .map(each -> each.name() + " " + each.comments() + "/" + each.open())
                        .toList());
        assertEquals(
                List.of(true, true, false),
                hearing.recipients().stream().map(Hearing.Recipient::isReady).toList());

        Plan open = set(Councils.ready(), 1, HearingCommentFields.CLOSED, false);
        assertEquals(1, only(open).open());
        assertFalse(only(open).recipients().getFirst().isReady());
        assertFalse(only(open).recipients().getFirst().isAwaited());
    }

    @Test
    void aRecipientThatSaidNothingIsWaitedForUntilADayOfAnswerIsNoted() {
        assertTrue(only(Councils.ready()).recipients().getLast().isAwaited());
        Plan answered =
                Councils.ready()
                        .with(
                                HearingRecipientFields.TABLE,
                                Councils.recipient("Nesby"),
                                HearingRecipientFields.ANSWERED,
                                LocalDate.of(2026, 3, 1));
        assertFalse(only(answered).recipients().getLast().isAwaited());
        assertTrue(only(answered).recipients().getLast().isReady());
    }

    @Test
    void aRefusalWithoutReasonIsNoAnswer() {
        Plan plan = set(Councils.ready(), 2, HearingCommentFields.REASON, " ");
        assertEquals(1, only(plan).open());
        assertEquals(0, only(plan).answered(CommentAnswer.NOT_FOLLOWED));
    }

    @Test
    void commentsWithoutNumberGetTheLowestFreeOnes() {
        Plan plan = set(Councils.ready(), 1, HearingCommentFields.NUMBER, "");
        plan = set(plan, 3, HearingCommentFields.NUMBER, "");
        Hearing hearing = only(plan);
        assertEquals(
                List.of("1", "2", "3"),
                hearing.comments().stream().map(Hearing.Comment::number).toList());
        assertEquals("4", hearing.nextNumber());
    }

    @Test
    void aNumberThatIsNotInFiguresIsKept() {
        Plan plan = set(Councils.ready(), 3, HearingCommentFields.NUMBER, "12b");
        assertEquals("12b", only(plan).comments().getFirst().number());
        assertEquals("3", only(plan).nextNumber());
    }

    @Test
    void thePlaceOfACommentIsToldInWords() {
        Plan plan = Councils.ready();
        Spot spot = new Spot(plan, NB);
        assertEquals("7 Kurs, rad 1 · Tidsrom", spot.of(comment(plan, 1)));
        assertEquals("1 Innledning", spot.of(comment(plan, 2)));
        assertEquals("Planen som helhet", spot.of(comment(plan, 3)));
        Plan without = plan.without(Councils.MEASURE);
        assertEquals("Stedet finnes ikke lenger", new Spot(without, NB).of(comment(without, 1)));
    }

    @Test
    void theChangeIsTheWordsSinceTheCommentWasMade() {
        Plan plan = Councils.ready();
        WordDiff change = new Spot(plan, NB).change(comment(plan, 2));
        assertNotNull(change);
        assertEquals(
                List.of("Planen er felles for ", "alle.", "regionen."),
                change.pieces().stream().map(WordDiff.Piece::words).toList());
        assertNull(new Spot(plan, NB).change(comment(plan, 3)));
    }

    @Test
    void everyPlaceWithWordsCanBeChosen() {
        Plan plan = Councils.ready();
        List<Spot.Choice> choices = new Spot(plan, NB).choices();
        assertTrue(choices.stream().anyMatch(each -> each.words().equals("Kurs i demens")));
        assertTrue(choices.stream().anyMatch(each -> each.row().equals(Councils.BLOCK)));
        assertEquals(
                "Kurs i demens",
                new Spot(plan, NB).wording(Councils.MEASURE, MeasureFields.TITLE.name()));
    }

    private static Hearing only(Plan plan) {
        return Hearing.all(plan).getFirst();
    }

    private static HearingComment comment(Plan plan, int number) {
        HearingComment found = plan.find(HearingCommentFields.TABLE, Councils.comment(number));
        assertNotNull(found);
        return found;
    }

    private static <V> Plan set(Plan plan, int number, Field<HearingComment, V> field, V value) {
        return plan.with(HearingCommentFields.TABLE, Councils.comment(number), field, value);
    }
}
