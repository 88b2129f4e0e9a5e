package no.kompetanseplan.checks;

import static no.kompetanseplan.checks.CleanPlan.CHAPTER;
import static no.kompetanseplan.checks.CleanPlan.FIRST_AREA;
import static no.kompetanseplan.checks.CleanPlan.LAW;
import static no.kompetanseplan.checks.CleanPlan.LEAVE;
import static no.kompetanseplan.checks.CleanPlan.OTHER_TEXT;
import static no.kompetanseplan.checks.CleanPlan.STIPEND;
import static no.kompetanseplan.checks.CleanPlan.SUBSECTION;
import static no.kompetanseplan.checks.CleanPlan.TEXT;
import static no.kompetanseplan.checks.CleanPlan.assertFinds;
import static no.kompetanseplan.checks.CleanPlan.assertSilent;
import static no.kompetanseplan.checks.CleanPlan.block;
import static no.kompetanseplan.checks.CleanPlan.conversion;
import static no.kompetanseplan.checks.CleanPlan.leave;
import static no.kompetanseplan.checks.CleanPlan.plan;
import static no.kompetanseplan.checks.CleanPlan.saying;
import static no.kompetanseplan.checks.CleanPlan.with;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextChecksTest {

    @Test
    void whatWaitsForWordsIsFound() {
        finds("Vedtatt ##. desember.", What.PLACEHOLDER, "##");
        finds("Vedtatt [dato].", What.PLACEHOLDER, "[dato]");
        String gap = new Prose(List.of(new Span.Gap("dato for vedtaket"))).write();
        finds(gap, What.PLACEHOLDER, "dato for vedtaket");
        assertSilent(saying("Kurset heter XL, se note [3]."));
    }

    @Test
    void aBracketThatIsNotClosedIsFound() {
        finds("Sykdommer (hjerte og kar og mer.", What.BRACKET_OPEN, "(hjerte og kar og mer.");
        assertSilent(saying("a) først (se under) og [så] b) sist."));
    }

    @Test
    void aListOfMunicipalitiesWithOneTwiceAndOneMissingIsFound() {
        finds(
                "Vi er Fjelldal, Storvik, Lia og Fjelldal.",
                What.MUNICIPALITY_TWICE,
                "Fjelldal",
                "Nesby");
        assertSilent(
                saying("Fjelldal, Storvik, Lia og Nesby. Fjelldal leder, og Fjelldal betaler."));
        assertSilent(saying("Fjelldal møter Storvik i Fjelldal."));
    }

    @Test
    void numbersInTheTextAreThoseOfThePlan() {
        finds("De fem kommunene er enige.", What.COUNT_MUNICIPALITIES, "De fem kommunene", "4");
        finds("Dei fem kommunane er samde.", What.COUNT_MUNICIPALITIES, "Dei fem kommunane", "4");
        finds("Vi har 612 stillingar.", What.COUNT_POSITIONS, "612 stillingar", "600");
        finds("Det er de fem satsingsområdene.", What.COUNT_AREAS, "de fem satsingsområdene", "2");
        finds("Vi har 612 stillinger.", What.COUNT_POSITIONS, "612 stillinger", "600");
        assertSilent(saying("Vi har 150 stillinger i Nesby, og 12 stillinger er ledige."));
    }

    @Test
    void personsAreNotPositions() {
        finds("Vi er nesten 650 ansatte.", What.PERSONS_AND_POSITIONS, "nesten 650 ansatte", "600");
        assertSilent(saying("Landet har 6000 ansatte, og 300 ansatte sluttet."));
    }

    @Test
    void aShareToldBothWaysIsFoundWhereItIsTheSameShare() {
        Plan both =
                saying("Over 40 % er passert 50 år.")
                        .with(block(OTHER_TEXT, "Nesten 40 prosent er over 50 år."));
        assertFinds(
                both,
                What.SHARE_BOTH_WAYS,
                TEXT,
                BlockFields.TEXT,
                "Over 40 %",
                "Nesten 40 prosent");
        assertSilent(
                saying("Over 40 % er passert 50 år.")
                        .with(block(OTHER_TEXT, "Nesten 40 prosent er under 30 år.")));
    }

    @Test
    void aPeriodOfAnotherNumberOfYearsIsFound() {
        finds(
                "Innen femårsperioden er ute.",
                What.YEARS_OF_PERIOD,
                "femårsperioden",
                "2027–2030",
                "4");
        assertSilent(saying("Fireårsperioden og 4-årsperioden er den samme."));
    }

    @Test
    void oneNameIsSpeltInOneWay() {
        Plan pack = saying("Vi tilbyr Nord-Fjell-pakken.");
        assertFinds(
                pack.with(block(Id.named("third"), "Se Nord-Fjellpakken.")),
                What.NAME_SPELLED_TWO_WAYS,
                Id.named("third").compareTo(TEXT) < 0 ? TEXT : Id.named("third"),
                BlockFields.TEXT,
                Id.named("third").compareTo(TEXT) < 0
                        ? new String[] {"Nord-Fjell-pakken", "Nord-Fjellpakken"}
                        : new String[] {"Nord-Fjellpakken", "Nord-Fjell-pakken"});
        finds(
                "Nord-Fjell er stort, og Nord Fjell er vakkert.",
                What.NAME_SPELLED_TWO_WAYS,
                "Nord Fjell",
                "Nord-Fjell");
        assertSilent(saying("NORD-FJELL og Nord-Fjell, helse- og sosial, Helse-tun."));
    }

    @Test
    void chapterNumbersDoNotJump() {
        assertFinds(
                with(SectionFields.TABLE, SUBSECTION, SectionFields.NUMBER, "3.3"),
                What.SECTION_NUMBER,
                SUBSECTION,
                SectionFields.NUMBER,
                "3.3",
                "Mål",
                "2.2");
    }

    @Test
    void aChapterThatIsNotThereIsFoundAndThatOfALawIsNot() {
        finds("Se kapittel 9.3.", What.NO_SUCH_CHAPTER, "kapittel 9.3");
        assertSilent(saying("Se kapittel 5.1 og kap. 2. Se kapittel 9 i helseloven."));
        String reference = new Prose(List.of(new Span.Reference(Id.named("gone")))).write();
        finds(reference, What.REFERENCE_GONE);
        assertSilent(saying(new Prose(List.of(new Span.Reference(CHAPTER))).write()));
    }

    @Test
    void areasStandAsTheTextSays() {
        Plan claim = saying("Områdene står i alfabetisk rekkefølge.");
        assertSilent(claim);
        assertFinds(
                claim.with(FocusAreaFields.TABLE, FIRST_AREA, FocusAreaFields.TITLE, "Velferd")
                        .without(CleanPlan.MEASURE, CleanPlan.PROPOSAL),
                What.NOT_ALPHABETICAL,
                TEXT,
                BlockFields.TEXT,
                "5.2 Ledelse");
    }

    @Test
    void anAreaSaysItsLawOrThatThereIsNone() {
        Plan without = plan().without(LAW);
        assertFinds(without, What.NO_LAW, FIRST_AREA, null, "5.1 Demens");
        assertSilent(
                without.with(
                        FocusAreaFields.TABLE,
                        FIRST_AREA,
                        FocusAreaFields.LEGAL_STATE,
                        LegalState.EXPLICIT_NONE));
    }

    @Test
    void aLawWithoutASectionIsFoundAmongThoseThatHaveOne() {
        Id bare = Id.named("bare law");
        assertFinds(
                plan().with(
                                new LegalBasis(
                                        bare, FIRST_AREA, "Miljøloven", "", "", "", null, "", "")),
                What.LAW_WITHOUT_SECTION,
                bare,
                LegalBasisFields.SECTION,
                "Miljøloven");
        Plan vague = with(LegalBasisFields.TABLE, LAW, LegalBasisFields.SECTION, "");
        assertFinds(vague, What.LAW_WITHOUT_SECTION, LAW, LegalBasisFields.SECTION, "Helseloven");
        assertSilent(vague.with(LegalBasisFields.TABLE, LAW, LegalBasisFields.ACT, "Miljøloven"));
    }

    @Test
    void rulesNeedTheirFigures() {
        Plan open = with(StipendRuleFields.TABLE, STIPEND, StipendRuleFields.CEILING, null);
        assertFinds(open, What.RULE_WITHOUT_AMOUNT, STIPEND, StipendRuleFields.CEILING, "Stipend");
        assertSilent(
                open.with(
                        StipendRuleFields.TABLE,
                        STIPEND,
                        StipendRuleFields.EVENT,
                        StipendEvent.YEARLY_APPLICATION));
        assertFinds(
                with(LeaveRuleFields.TABLE, LEAVE, LeaveRuleFields.DAYS, null),
                What.LEAVE_RULE_UNFINISHED,
                LEAVE,
                null);
    }

    @Test
    void leaveOutOfStepIsWorthALook() {
        assertFinds(
                plan().with(leave("leave 30", 30, 15)),
                What.LEAVE_NOT_IN_STEP,
                Id.named("leave 15"),
                LeaveRuleFields.DAYS,
                "15",
                "7",
                "30",
                "15");
    }

    @Test
    void oneRatioFromTwoPostsIsFound() {
        Plan two = plan().with(conversion("conversion 2", "helsefagarbeider", 120));
        Finding found = Checks.of(two).getFirst();
        assertFinds(
                two,
                What.CONVERSION_SAME_RATIO,
                found.row(),
                ConversionRuleFields.FROM_POST,
                found.arguments().toArray(String[]::new));
        assertSilent(plan().with(conversion("conversion 2", "helsefagarbeider", 110)));
        assertSilent(plan().with(conversion("conversion 2", "Ufaglært", 120)));
    }

    @Test
    void oneTextWithTheSameDefectTwiceIsOneFinding() {
        finds("Se kapittel 9 og kapittel 11.", What.NO_SUCH_CHAPTER, "kapittel 9");
    }

    private static void finds(String text, What what, String... arguments) {
        assertFinds(saying(text), what, TEXT, BlockFields.TEXT, arguments);
    }
}
