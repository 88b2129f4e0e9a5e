package no.kompetanseplan.supplement;

import static no.kompetanseplan.supplement.SupplementPlans.body;
import static no.kompetanseplan.supplement.SupplementPlans.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.supplement.LocalPart.State;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;

class MunicipalSupplementsTest {

    private static final Texts NB = Texts.of(Language.NB);

    private static MunicipalSupplements of(Plan plan) {
        return MunicipalSupplements.of(plan, StaffingTable.of(plan, SampleFacts.of(plan)));
    }

    private static MunicipalSupplement of(Plan plan, String name) {
        MunicipalSupplement found = of(plan).of(body(plan, name));
        assertNotNull(found);
        return found;
    }

    private static LocalPart part(Plan plan, String name, Id target) {
        return of(plan, name).parts().stream()
                .filter(part -> part.core().row().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> lines(MunicipalSupplement supplement) {
        return supplement.parts().stream()
                .map(part -> part.core().line(NB) + ": " + part.state())
                .toList();
    }

    @Test
    void aPlanThatAsksForNothingHasNoParts() {
        assertTrue(of(SamplePlan.read()).isEmpty());
        assertEquals(0, of(SamplePlan.read()).missing());
    }

    @Test
    void everyMunicipalitySeesWhatIsAskedForAndWhatAnyOfThemHasWrittenTo() {
        Plan plan = SupplementPlans.written();
        String proposal = plan.ordered(ProposalFields.TABLE).getFirst().title();
        String where = part(plan, "Lyngen", firstProposal(plan)).core().where(NB);
        assertEquals(
                List.of(
                        "1.6 Forankring: WRITTEN",
                        "3.1 Kompetansebeholdningen for regionen samlet: WRITTEN",
                        where + " " + proposal + ": WRITTEN",
                        "4.3.1 Satsinger: NOT_HERE",
                        "8 Evaluering og rullering av planen: MISSING"),
                sorted(lines(of(plan, "Lyngen"))));
        assertEquals(
                List.of(
                        "1.6 Forankring: MISSING",
                        "3.1 Kompetansebeholdningen for regionen samlet: WRITTEN",
                        where + " " + proposal + ": OPEN",
                        "4.3.1 Satsinger: MISSING",
                        "8 Evaluering og rullering av planen: MISSING"),
                sorted(lines(of(plan, "Storfjord"))));
        assertEquals(1, of(plan, "Lyngen").missing());
        assertEquals(4, of(plan, "Lyngen").said());
        assertEquals(3, of(plan, "Storfjord").missing());
        assertEquals(1 + 5 * 3, of(plan).missing());
    }

    private static Id firstProposal(Plan plan) {
        return plan.ordered(ProposalFields.TABLE).getFirst().id();
    }

    private static List<String> sorted(List<String> lines) {
        return lines.stream().sorted().toList();
    }

    @Test
    void partsComeInTheOrderOfTheBook() {
        Plan plan = SupplementPlans.asking("8", "1.6", "3.1");
        Id measure = plan.ordered(MeasureFields.TABLE).getLast().id();
        plan = SupplementEdits.begun(plan, body(plan, "Lyngen"), measure);
        assertEquals(
                List.of("1.6", "3.1", "7 K", "8"),
                of(plan, "Lyngen").parts().stream().map(part -> part.core().number()).toList());
        assertEquals(
                plan.ordered(MeasureFields.TABLE).size(),
                CoreParts.all(plan).stream()
                        .filter(part -> part.kind() == CorePart.Kind.MEASURE)
                        .count());
    }

    @Test
    void theFiguresOfAStaffingSectionComeFromTheRegister() {
        Plan plan = SupplementPlans.asked();
        Figures figures = part(plan, "Lyngen", section(plan, "3.1")).figures();
        assertNotNull(figures);
        assertEquals(939, figures.total());
        assertEquals(
                "225 registrerte stillinger, 24,0\u00a0% av regionen.",
                figures.words(Formats.of(Language.NB)));
        assertEquals(
                "939 registrerte stillinger i regionen.",
                figures.regional(Formats.of(Language.NB)));
        assertNull(part(plan, "Lyngen", section(plan, "1.6")).figures());
        long sum =
                of(plan).all().stream()
                        .map(each -> part(plan, each.name(), section(plan, "3.1")).figures())
                        .mapToLong(each -> each == null ? 0 : each.positions())
                        .sum();
        assertEquals(939, sum);
    }

    @Test
    void aChangeOfTheRegionalWordsIsToldUntilSomebodyHasSeenIt() {
        Plan before = SupplementPlans.written();
        Id target = section(before, "1.6");
        Id own = SupplementEdits.id(body(before, "Lyngen"), target);
        assertFalse(part(before, "Lyngen", target).isCoreChanged());

        Block added = new Block(Id.named("new"), target, BlockStyle.PARAGRAPH, "Nytt.", "zz");
        Plan changed = before.with(added);
        assertTrue(part(changed, "Lyngen", target).isCoreChanged());
        assertEquals(State.WRITTEN, part(changed, "Lyngen", target).state());
        assertFalse(part(changed, "Storfjord", target).isCoreChanged());

        Plan again = SupplementEdits.written(changed, body(before, "Lyngen"), target, own, "Ny.");
        assertTrue(part(again, "Lyngen", target).isCoreChanged(), "writing on is not seeing");
        Plan seen = SupplementEdits.seen(changed, own);
        assertFalse(part(seen, "Lyngen", target).isCoreChanged());
        assertTrue(part(seen, "Lyngen", target).core().words().endsWith("Nytt."));
        assertTrue(part(changed.without(added.id()), "Lyngen", target).state() == State.WRITTEN);
    }

    @Test
    void spacesAndTheNumbersOfReferencesAreNoChange() {
        Plan plan = SupplementPlans.written();
        Id target = section(plan, "1.6");
        Id own = SupplementEdits.id(body(plan, "Lyngen"), target);
        Supplement row = plan.find(SupplementFields.TABLE, own);
        assertNotNull(row);
        plan =
                plan.with(
                        SupplementFields.TABLE,
                        own,
                        SupplementFields.CORE,
                        "  " + row.core().replace(" ", "  "));
        assertFalse(part(plan, "Lyngen", target).isCoreChanged());
    }

    @Test
    void whatDoesNotApplyNeedsAReason() {
        Plan plan = SupplementPlans.written();
        Id target = section(plan, "4.3.1");
        Id own = SupplementEdits.id(body(plan, "Lyngen"), target);
        assertEquals(State.NOT_HERE, part(plan, "Lyngen", target).state());
        plan = SupplementEdits.reasoned(plan, body(plan, "Lyngen"), target, own, " ");
        assertEquals(State.MISSING, part(plan, "Lyngen", target).state());
        assertTrue(part(plan, "Lyngen", target).isWithoutReason());
    }

    @Test
    void aPartThatIsGoneKeepsItsWordsAndStandsLast() {
        Plan plan = SupplementPlans.written();
        plan = plan.without(section(plan, "1.6"));
        LocalPart last = of(plan, "Lyngen").parts().getLast();
        assertEquals(CorePart.Kind.GONE, last.core().kind());
        assertTrue(last.hasWords());
        assertFalse(last.core().words().isBlank());
        assertEquals("Delen er fjernet fra planen", last.core().line(NB));
    }

    @Test
    void twoThatDraftsHaveWrittenToOnePartBothStand() {
        Plan plan = SupplementPlans.written();
        Id target = section(plan, "1.6");
        Supplement other =
                new Supplement(
                        Id.named("other"),
                        body(plan, "Lyngen"),
                        target,
                        SupplementRelation.ADDS,
                        "Også dette.",
                        "",
                        "",
                        "zz");
        assertEquals(
                2,
                of(plan.with(other), "Lyngen").parts().stream()
                        .filter(part -> part.core().row().equals(target))
                        .count());
    }

    @Test
    void twoWhoBeginTheSamePartWriteInOneRow() {
        Plan plan = SupplementPlans.asked();
        Id lyngen = body(plan, "Lyngen");
        Id target = section(plan, "8");
        Plan one = SupplementEdits.written(plan, lyngen, target, null, "En.");
        Plan other = SupplementEdits.begun(plan, lyngen, target);
        assertEquals(
                one.rows(SupplementFields.TABLE).getFirst().id(),
                other.rows(SupplementFields.TABLE).getFirst().id());
        assertEquals(one, SupplementEdits.begun(one, lyngen, target));
    }

    @Test
    void numbersBeginWithAsManyLettersAsTellTheMunicipalitiesApart() {
        Plan plan = SupplementPlans.asked();
        assertEquals(
                List.of("Kv", "N", "Sk", "Kå", "L", "St"),
                of(plan).all().stream().map(MunicipalSupplement::prefix).toList());
    }

    @Test
    void aMunicipalityIsCalledByItsNumberOrWithoutOneByItsName() {
        Plan plan = SupplementPlans.asked();
        Id lyngen = body(plan, "Lyngen");
        assertEquals(of(plan, "Lyngen"), of(plan).called("5536"));
        assertNull(of(plan).called("Lyngen"));
        assertNull(of(plan).called("9999"));
        Plan unnumbered = plan.with(BodyFields.TABLE, lyngen, BodyFields.CODE, "");
        assertEquals(of(unnumbered, "Lyngen"), of(unnumbered).called(" lyngen "));
    }

    @Test
    void wordsLongerThanAFieldHoldsAreKeptInPartAndAreNoChange() {
        Plan plan = SupplementPlans.asked();
        Id target = section(plan, "8");
        for (int i = 0; i < 3; i++) {
            plan =
                    plan.with(
                            BlockFields.TABLE.with(
                                    BlockFields.TABLE.blank(Id.named("long" + i)),
                                    Id.named("long" + i),
                                    BlockFields.SECTION,
                                    target));
            plan =
                    plan.with(
                            BlockFields.TABLE,
                            Id.named("long" + i),
                            BlockFields.TEXT,
                            "ord ".repeat(2400));
        }
        plan = SupplementEdits.written(plan, body(plan, "Lyngen"), target, null, "Vårt.");
        LocalPart part = part(plan, "Lyngen", target);
        assertEquals(20_000, part.core().words().length());
        assertFalse(part.isCoreChanged());
    }
}
