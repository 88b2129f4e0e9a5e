package no.kompetanseplan.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class CasePaperTest {

    private static final Texts NB = Texts.of(Language.NB);

    @Test
    void eachCouncilGetsItsOwnNumbers() {
        List<CasePaper> papers = papers(Councils.ready(), NB);
        assertEquals(
                List.of(
                        "Fjelldal kommune har 100 stillinger, 16,7 % av alle.",
                        "Storvik kommune har 200 stillinger, 33,3 % av alle.",
                        "Nesby kommune har 300 stillinger, 50 % av alle."),
                papers.stream()
                        .map(paper -> paper.summary().getFirst().words().replace('\u00A0', ' '))
                        .toList());
        assertEquals(2, papers.getFirst().background().size());
        assertEquals("Planen for 2027–2030 vedtas.", papers.getFirst().points().getFirst().words());
        assertEquals(List.of("Planen", "Merknadsdokument"), papers.getFirst().attachments());
    }

    @Test
    void aNameThatIsNoFieldIsAVisibleGapAndNamed() {
        CasePaper paper = papers(Councils.ready(), NB).getFirst();
        assertEquals(List.of("hva som helst"), paper.unknown());
        assertFalse(paper.isWhole());
        Prose assessment = paper.assessment().getFirst();
        assertEquals(List.of(new Span.Gap("hva som helst")), assessment.gaps());
    }

    @Test
    void aFieldWithoutAValueIsNamedToo() {
        Plan plan =
                Councils.ready()
                        .without(Id.named("staff Nesby"))
                        .with(
                                DecisionRoundFields.TABLE,
                                Councils.MATTER,
                                DecisionRoundFields.ASSESSMENT,
                                "Det koster {kostnad 2028}.");
        CasePaper nesby = papers(plan, NB).getLast();
        assertEquals(List.of("stillinger", "andel", "kostnad 2028"), nesby.empty());
        assertEquals(List.of(), nesby.unknown());
    }

    @Test
    void aTemplateIsReadInEveryLanguage() {
        CasePaper english = papers(Councils.ready(), Texts.of(Language.EN)).getFirst();
        assertTrue(english.summary().getFirst().words().startsWith("Fjelldal kommune har 100"));
    }

    @Test
    void theSumsAreThoseOfTheBudget() {
        Plan plan = SamplePlan.read();
        Body body = plan.municipalities().getFirst();
        Assessment assessment = Assessment.of(plan);
        int year = assessment.budget().years().getFirst();
        CouncilDecision council =
                new CouncilDecision(
                        Id.named("d"),
                        Councils.MATTER,
                        body.id(),
                        null,
                        "",
                        null,
                        "",
                        null,
                        "",
                        "");
        Map<String, String> fields = CasePaper.fields(assessment, council, NB);
        assertEquals(
                Formats.of(Language.NB)
                        .money(
                                assessment
                                        .budget()
                                        .sum(
                                                View.NET,
                                                each ->
                                                        each.year() == year
                                                                && body.id()
                                                                        .equals(
                                                                                each
                                                                                        .municipality()))),
                fields.get("kostnad " + year));
        assertEquals(plan.head().title(), fields.get("plan"));
    }

    private static List<CasePaper> papers(Plan plan, Texts texts) {
        DecisionRound round = plan.find(DecisionRoundFields.TABLE, Councils.MATTER);
        assertNotNull(round);
        return CasePaper.all(Assessment.of(plan), round, texts);
    }
}
