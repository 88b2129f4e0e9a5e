package no.kompetanseplan.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.Scenario;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Verdict;
import no.kompetanseplan.projection.FormulaWorkload;
import no.kompetanseplan.publication.Publication.Entry;
import no.kompetanseplan.publication.Publication.Omission;
import no.kompetanseplan.publication.Publication.State;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

class PublicationTest {

    private final Plan plan = PublicStaff.plan();
    private final Facts facts = PublicStaff.facts();

    @Test
    void theTablesOfARegisterAreMaskedTogether() {
        Publication made = made(plan);
        assertEquals(5, made.entries().size());
        assertEquals(State.SHOWN, entry(made, StaffTable.MUNICIPALITIES).state());
        assertEquals(State.SHOWN, entry(made, StaffTable.AGES).state());
        Entry old = entry(made, StaffTable.OVER_FIFTY);
        assertEquals(State.CHECKED, old.state());
        MaskedTable shown = shown(old);
        assertTrue(shown.few() >= 2 && shown.guards() > 0, shown.toString());
        for (List<Cell> row : shown.cells()) {
            assertTrue(
                    row.stream()
                            .noneMatch(
                                    cell -> cell instanceof Cell.Shown(long n) && n > 0 && n < 5),
                    row.toString());
        }
        assertEquals(made, made(plan), "the same each time");
    }

    @Test
    void aRefusedTableIsShownAsProposedOrLeftOut() {
        Plan strict = plan.with(rule(10));
        Entry refused = entry(made(strict), StaffTable.OVER_FIFTY);
        assertEquals(State.REFUSED, refused.state());
        assertNull(refused.shown());
        Verdict.Refused why = refused.refused();
        assertNotNull(why);
        assertTrue(2 * why.hidden() > why.size());
        Merge proposal = why.proposal();
        assertNotNull(proposal);
        Plan joined = PublicEdits.join(strict, refused, proposal);
        Entry now = entry(made(joined), StaffTable.OVER_FIFTY);
        assertTrue(now.joined());
        assertTrue(shown(now).rows().size() < 6 || shown(now).columns().size() < 4);
        Plan without = PublicEdits.leaveOut(strict, StaffTable.OVER_FIFTY);
        assertEquals(State.LEFT_OUT, entry(made(without), StaffTable.OVER_FIFTY).state());
        assertEquals(List.of(StaffTable.OVER_FIFTY), made(without).unshown());
        Plan again = PublicEdits.asItIs(without, StaffTable.OVER_FIFTY);
        assertEquals(made(strict), made(again));
    }

    @Test
    void anyCategoriesCanBeJoinedStepByStep() {
        Entry old = entry(made(plan), StaffTable.OVER_FIFTY);
        List<String> rows = old.rows();
        Plan once = PublicEdits.join(plan, StaffTable.OVER_FIFTY, rows.subList(3, 5), List.of());
        Entry joined = entry(made(once), StaffTable.OVER_FIFTY);
        assertEquals(5, joined.rows().size());
        assertEquals(4, joined.columns().size());
        Plan twice =
                PublicEdits.join(
                        once,
                        StaffTable.OVER_FIFTY,
                        joined.rows().subList(3, 5),
                        joined.columns().subList(2, 4));
        Entry last = entry(made(twice), StaffTable.OVER_FIFTY);
        assertTrue(last.joined());
        assertEquals(rows.get(3) + " + " + rows.get(4) + " + " + rows.get(5), last.rows().get(3));
        assertEquals(3, shown(last).columns().size());
        Entry keys = entry(made(plan), StaffTable.KEYS_BY_PROFESSION);
        assertEquals(List.of(), keys.columns(), "traits are not joined");
        Plan keyed =
                PublicEdits.join(
                        plan, StaffTable.KEYS_BY_PROFESSION, rows.subList(2, 6), List.of());
        assertEquals(3, shown(entry(made(keyed), StaffTable.KEYS_BY_PROFESSION)).rows().size());
    }

    @Test
    void theSmallestProfessionsAreFoldedInAllTablesAlike() {
        Plan strict = plan.with(rule(10));
        Publication now = made(strict);
        assertNull(Fold.of(plan, facts, made(plan), Steps.NONE), "nothing is in the way");
        Fold fold = Fold.of(strict, facts, now, Steps.NONE);
        assertNotNull(fold);
        Plan folded = PublicEdits.fold(strict, fold.professions());
        Publication made = made(folded);
        assertEquals(fold.made(), made);
        PublicWords words = new PublicWords(folded, Texts.of(Language.NB));
        for (StaffTable table : List.of(StaffTable.OVER_FIFTY, StaffTable.KEYS_BY_PROFESSION)) {
            Entry entry = entry(made, table);
            List<String> names = shown(entry).rows().stream().map(words::name).toList();
            assertEquals(7 - fold.professions().size(), names.size(), names.toString());
            assertTrue(names.contains("Andre"), names.toString());
            String told = words.together(fold.professions().reversed());
            assertEquals(1, words.method(entry).split("Andre: ", -1).length - 1, told);
        }
        Plan more = PublicEdits.join(folded, StaffTable.OVER_FIFTY, someRows(made), List.of());
        List<String> names =
                shown(entry(made(more), StaffTable.OVER_FIFTY)).rows().stream()
                        .map(words(more)::name)
                        .toList();
        assertTrue(names.contains("Andre"), "what is joined with others is one of them: " + names);
    }

    private static List<String> someRows(Publication made) {
        List<String> rows = entry(made, StaffTable.OVER_FIFTY).rows();
        String other = rows.stream().filter(each -> each.contains("+")).findFirst().orElseThrow();
        return List.of(rows.getFirst(), other);
    }

    private static PublicWords words(Plan of) {
        return new PublicWords(of, Texts.of(Language.NB));
    }

    @Test
    void theEditionSaysWhatItIsWithoutAndWhy() {
        Publication shown = made(plan);
        assertEquals(List.of(Omission.PROJECTION), shown.omissions());
        Publication few = made(plan.with(rule(10)).with(zeros()));
        assertEquals(List.of(Omission.KEYS_OF_ZEROS, Omission.PROJECTION), few.omissions());
        String says = words(plan).summary(few);
        assertTrue(says.contains("Nøkkeltall er utelatt fordi regelen"), says);
        assertTrue(says.contains("Framskrivingen er utelatt fordi"), says);
        Plan without = PublicEdits.leaveOut(plan, StaffTable.AGES);
        assertTrue(words(plan).summary(made(without)).contains("etter eget valg"), "by choice");
    }

    @Test
    void whatAnEarlierEditionShowedCountsAsKnown() {
        Publication first = made(plan);
        List<String> lines = EarlierLines.write(first);
        assertTrue(lines.stream().noneMatch(line -> line.contains("Hidden")));
        Publication next = Publication.of(plan.with(rule(3)), facts, List.of(lines), Steps.NONE);
        MaskedTable before = shown(entry(first, StaffTable.OVER_FIFTY));
        MaskedTable after = shown(entry(next, StaffTable.OVER_FIFTY));
        for (int row = 0; row < before.rows().size(); row++) {
            for (int column = 0; column < before.columns().size(); column++) {
                boolean wasShown = before.at(row, column) instanceof Cell.Shown;
                boolean isHidden = after.at(row, column) instanceof Cell.Hidden;
                assertFalse(wasShown && isHidden, "shown before: " + row + ", " + column);
            }
        }
    }

    @Test
    void thePublicPlanHasNoRegistersRemarksOrHiddenNumbers() {
        Id body = plan.municipalities().getFirst().id();
        Plan noted =
                plan.with(new Staffing(Id.named("typed"), body, 4711, "bare til oss", ""))
                        .with(PublicEdits.leaveOut(plan, StaffTable.AGES).all())
                        .with(
                                new PublicTable(
                                        Publication.id(StaffTable.AGES),
                                        "ages",
                                        PublicFate.LEFT_OUT,
                                        "",
                                        "bare til oss",
                                        ""));
        noted = FormulaWorkload.in(noted);
        noted = noted.with(new Scenario(Id.named("scenario"), "bare til oss", "", "", ""));
        assertFalse(noted.rows(WorkloadFields.TABLE).isEmpty());
        Plan open = PublicPlan.of(noted, facts, made(noted));
        assertEquals(List.of(), open.rows(DatasetFields.TABLE));
        assertEquals(List.of(), open.rows(WorkloadFields.TABLE), "staff of a service");
        assertEquals(List.of(), open.rows(WorkloadActivityFields.TABLE));
        assertEquals(4, open.staffing().size());
        assertFalse(open.all().toString().contains("bare til oss"));
        assertFalse(open.all().toString().contains("4711"));
    }

    @Test
    void typedNumbersAreMaskedTooAndARuleIsDecidedBySomebody() {
        List<Id> bodies = plan.municipalities().stream().map(each -> each.id()).toList();
        Plan typed =
                plan.with(
                        new Staffing(Id.named("a"), bodies.get(0), 3, "", "a"),
                        new Staffing(Id.named("b"), bodies.get(1), 40, "", "b"),
                        new Staffing(Id.named("c"), bodies.get(2), 30, "", "c"),
                        new Staffing(Id.named("d"), bodies.get(3), 20, "", "d"));
        Publication made = Publication.of(typed, Facts.NONE, List.of(), Steps.NONE);
        assertEquals(2, shown(entry(made, StaffTable.MUNICIPALITIES)).hidden());
        assertFalse(Publication.isDecided(plan));
        assertTrue(Publication.isDecided(plan.with(rule(5))));
    }

    @Test
    void keyFiguresAreLeftOutWhereEmptyCellsAreGuarded() {
        PublicationRule zeros = zeros();
        assertEquals(
                List.of(StaffTable.MUNICIPALITIES, StaffTable.OVER_FIFTY, StaffTable.AGES),
                made(plan.with(zeros)).entries().stream().map(Entry::table).toList());
    }

    private static PublicationRule zeros() {
        return new PublicationRule(PublicationRule.ID, 5, null, true, "", null, "");
    }

    private static PublicationRule rule(int persons) {
        return new PublicationRule(
                PublicationRule.ID,
                persons,
                null,
                false,
                "Kommunedirektøren",
                LocalDate.of(2026, 3, 1),
                "");
    }

    private Publication made(Plan of) {
        return Publication.of(of, facts, List.of(), Steps.NONE);
    }

    private static Entry entry(Publication made, StaffTable table) {
        Entry entry = made.of(table);
        assertNotNull(entry);
        return entry;
    }

    private static MaskedTable shown(Entry entry) {
        MaskedTable shown = entry.shown();
        assertNotNull(shown, entry.toString());
        return shown;
    }
}
