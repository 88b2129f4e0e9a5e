package no.kompetanseplan.ui.chapter.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class SearchTest {

    private static final Id SECTION = Id.named("section");
    private static final Id BLOCK = Id.named("block");

    private static Plan plan(String text) {
        return Plan.EMPTY
                .with(new Section(SECTION, null, "1", "Rekruttering", PageKind.TEXT, "a"))
                .with(new Block(BLOCK, SECTION, BlockStyle.PARAGRAPH, text, "a"));
    }

    private static List<Found> find(Plan plan, Sought sought) {
        return Search.find(plan, Texts.of(Language.NB), sought);
    }

    private static String text(Plan plan) {
        return Objects.requireNonNull(plan.find(BlockFields.TABLE, BLOCK)).text();
    }

    @Test
    void wordsAreFoundInTitlesTextsAndFootnotesUnderTheirChapter() {
        Plan plan = plan("Vi må **rekruttere**{{note Se rekruttering.}} flere.");
        List<Found> found = find(plan, new Sought("rekrutter", false, false));
        assertEquals(
                List.of("Rekrutter", "rekrutter", "rekrutter"),
                found.stream().map(Found::hit).toList());
        assertEquals(
                List.of("1 Rekruttering"), found.stream().map(Found::group).distinct().toList());
        assertEquals("Vi må ", found.get(1).before());
    }

    @Test
    void caseAndWholeWordsNarrow() {
        Plan plan = plan("Rekruttering og rekruttering, rekrutteringsplan.");
        assertEquals(2, find(plan, new Sought("rekruttering", true, false)).size());
        assertEquals(1, find(plan, new Sought("rekruttering", true, true)).size());
        assertEquals(3, find(plan, new Sought("rekruttering", false, true)).size());
        assertEquals(List.of(), find(plan, new Sought("", false, false)));
        assertEquals(1, find(plan, new Sought("plan.", false, false)).size());
    }

    @Test
    void whatIsReplacedKeepsTheMarksItStandsIn() {
        Plan plan =
                plan("en **gammel plan**, [[https://x.no|gammel]]{{note gammel note}} og gammel");
        Sought sought = new Sought("gammel", false, true);
        Plan replaced = Search.replace(plan, find(plan, sought), sought, "ny*");
        assertEquals(
                "en **ny\\* plan**, [[https://x.no|ny\\*]]{{note ny\\* note}} og ny\\*",
                text(replaced));
    }

    @Test
    void onlyWhatIsTickedIsReplacedAlsoInTitles() {
        Plan plan = plan("rekruttering og rekruttering");
        Sought sought = new Sought("rekruttering", false, false);
        List<Found> found = find(plan, sought);
        Plan replaced =
                Search.replace(plan, List.of(found.get(0), found.get(2)), sought, "opplæring");
        assertEquals("rekruttering og opplæring", text(replaced));
        assertEquals(
                "opplæring",
                Objects.requireNonNull(replaced.find(SectionFields.TABLE, SECTION)).title());
    }

    @Test
    void aPlaceThatHasChangedMeanwhileIsLeft() {
        Sought sought = new Sought("ord", false, false);
        List<Found> found = find(plan("et ord"), sought);
        assertEquals("ordet", text(Search.replace(plan("ordet"), found, sought, "navn")));
    }

    @Test
    void aHitDoesNotReachOverAFootnoteOrAReference() {
        assertEquals(List.of(), find(plan("ett{{note n}}ord"), new Sought("ettord", false, false)));
    }
}
