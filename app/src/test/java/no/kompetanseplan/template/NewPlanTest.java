package no.kompetanseplan.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.ChapterNumbers;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

class NewPlanTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);
    private static final Plan SAMPLE = SamplePlan.read();

    private static Plan begin(Template template, boolean withRules) {
        return new NewPlan(
                        template,
                        "Kompetanseplan",
                        "Salten",
                        2027,
                        2030,
                        List.of(new NewPlan.Municipality("Bodø", "1804")),
                        PlanLanguage.BOKMAL,
                        withRules)
                .begin(Texts.of(Language.NB), CLOCK, SAMPLE);
    }

    private static List<String> chapters(Plan plan) {
        return Book.of(plan).chapters().stream()
                .map(each -> (each.number() + " " + each.title()).strip())
                .toList();
    }

    @Test
    void theRegionalTemplateHasTheEightChaptersWithTheirPages() {
        Plan plan = begin(Template.REGIONAL, false);
        assertEquals(
                List.of(
                        "Forord",
                        "1 Forankring og ambisjoner",
                        "2 Kompetansebegrepet",
                        "3 Analyse av kapasitet og kvalitet",
                        "4 Strategier og tiltak",
                        "5 Satsingsområder",
                        "6 Økonomiske rammer",
                        "7 Tiltaksplan",
                        "8 Evaluering og rullering",
                        "Avslutning",
                        "Kilder"),
                chapters(plan));
        Set<PageKind> pages =
                plan.sections().stream()
                        .filter(each -> each.page() != null)
                        .map(each -> each.page())
                        .collect(Collectors.toSet());
        assertEquals(Set.of(PageKind.values()), pages);
        assertEquals(3, plan.dimensions().size());
        assertEquals(1, plan.municipalities().size());
    }

    @Test
    void theSevenStepsOfKsAreSevenChapters() {
        List<String> chapters = chapters(begin(Template.KS, false));
        assertEquals(8, chapters.size());
        assertEquals("1 Organisering og involvering", chapters.getFirst());
        assertEquals("7 Gjennomføring, oppfølging og evaluering", chapters.get(6));
    }

    @Test
    void theNetworkTemplateIsLaidOutByGoals() {
        Plan plan = begin(Template.NETWORK, false);
        assertEquals(ActionPlanLayout.GOALS_FIRST, plan.head().layout());
        assertEquals(1, plan.dimensions().size());
    }

    @Test
    void everyTemplateIsNumberedByTheProgramAndEveryTextIsThereInEveryLanguage() {
        for (Template template : Template.values()) {
            Plan plan = begin(template, false);
            assertSame(plan, ChapterNumbers.numbered(plan), template.name());
            for (Language language : Language.values()) {
                Texts words = Texts.of(language);
                assertFalse(template.name(words).isBlank());
                assertFalse(template.says(words).isBlank());
                for (Template.Line line : template.lines()) {
                    assertFalse(template.title(line, words).isBlank(), line.key());
                    if (line.asks()) {
                        assertFalse(template.question(line, words).isBlank(), line.key());
                    }
                }
            }
        }
    }

    @Test
    void rulesComeAlongWithANoteThatTheyMustBeDecidedAnew() {
        Plan plan = begin(Template.REGIONAL, true);
        assertEquals(SAMPLE.leaveRules().size(), plan.leaveRules().size());
        for (LeaveRule rule : plan.leaveRules()) {
            assertTrue(rule.note().contains("vedta på nytt"), rule.note());
            assertFalse(rule.source().isEmpty());
        }
        Plan steps = begin(Template.KS, true);
        assertTrue(steps.leaveRules().stream().allMatch(rule -> rule.source().isEmpty()));
        assertTrue(
                SAMPLE.rows(DefinitionFields.TABLE).size()
                        >= plan.rows(DefinitionFields.TABLE).size());
        assertEquals(0, begin(Template.REGIONAL, false).leaveRules().size());
        assertEquals(0, plan.measures().size());
    }
}
