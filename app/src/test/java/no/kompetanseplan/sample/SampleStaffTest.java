package no.kompetanseplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.register.RegisterChoice;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.register.RegisterImport;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.AgeBand;
import no.kompetanseplan.staffing.Axis;
import no.kompetanseplan.staffing.Crosstab;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// The register of the sample against everything chapter 3 publishes.
class SampleStaffTest {

    private static final Plan PLAN = SamplePlan.read();
    private static final Facts FACTS = SampleFacts.of(PLAN);
    private static final Register REGISTER = FACTS.register();

    @Test
    void itIsTheOneThatTheFixedSeedDraws() {
        Register drawn = SampleStaff.register();
        assertEquals(drawn.size(), REGISTER.size());
        for (int i = 0; i < drawn.size(); i++) {
            assertEquals(drawn.row(i), REGISTER.row(i));
        }
        assertEquals(SampleStaff.dataset(), FACTS.staff().getFirst().dataset());
    }

    @Test
    void theFileBesideThePlanHoldsTheSamePositions() throws Exception {
        assertEquals(SampleStaff.csv(), Files.readString(SamplePlanGenerator.STAFF));
    }

    @Test
    void theWorkbookBesideThePlanHoldsTheSamePositions() throws Exception {
        if (Boolean.getBoolean("golden.update")) {
            SamplePlanGenerator.writeBook();
        }
        RegisterPreview text = preview(SamplePlanGenerator.STAFF);
        RegisterPreview book = preview(SamplePlanGenerator.STAFF_BOOK);
        assertEquals(939, book.counts().fetched());
        assertEquals(text.counts(), book.counts());
        Register expected = text.register();
        Register found = book.register();
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.row(i), found.row(i));
        }
    }

    private static RegisterPreview preview(Path file) throws IOException {
        LocalDate day = LocalDate.of(2015, 12, 31);
        RegisterFile opened = RegisterFile.open(file, PLAN, day, Progress.NONE);
        return RegisterImport.read(opened, RegisterChoice.NONE, PLAN, day, Progress.NONE);
    }

    @Test
    void partTimeAndFullTimeByAgeAreThoseOfThePyramid() {
        Crosstab table =
                Crosstab.of(
                        REGISTER,
                        List.of(
                                Axis.workingTime(REGISTER),
                                Axis.ages(REGISTER, AgeBand.FIVE_YEARS)));
        assertEquals(List.of(16L, 29L, 38L, 55L, 90L, 136L, 70L, 86L, 68L, 29L), row(table, 0));
        assertEquals(List.of(2L, 13L, 22L, 35L, 55L, 77L, 40L, 44L, 28L, 6L), row(table, 1));
        assertEquals(617, table.cell(0, Crosstab.ALL).positions());
        assertEquals(939, table.total().persons());
        assertEquals(6_570_000, table.total().hundredths());
    }

    @Test
    void thoseOver50ByProfessionAndMunicipalityAreThoseOfTableTwo() {
        List<Id> municipalities =
                SampleStaff.BODIES.stream().map(fact -> Draft.id(BodyFields.TABLE, fact)).toList();
        List<Id> professions = PLAN.ordered(ProfessionFields.TABLE).stream().map(Row::id).toList();
        Crosstab table =
                Crosstab.of(
                        REGISTER,
                        List.of(
                                Axis.professions(REGISTER, professions),
                                Axis.municipalities(REGISTER, municipalities)),
                        row -> REGISTER.age(row) >= 50);
        assertEquals(List.of(18L, 19L, 38L, 25L, 49L, 14L), row(table, 0));
        assertEquals(List.of(9L, 10L, 19L, 12L, 25L, 9L), row(table, 1));
        assertEquals(List.of(6L, 7L, 16L, 10L, 20L, 6L), row(table, 2));
        assertEquals(List.of(38L, 42L, 88L, 56L, 113L, 34L), row(table, Crosstab.ALL));
        assertEquals(
                List.of(163L, 84L, 65L, 23L, 14L, 22L),
                IntStream.range(0, 6)
                        .mapToObj(i -> table.cell(i, Crosstab.ALL).positions())
                        .toList());
        assertEquals(371, table.total().positions());
    }

    @Test
    void meanAgeAndFurtherEducationAreAsPublished() {
        long ages = IntStream.range(0, REGISTER.size()).mapToLong(REGISTER::age).sum();
        assertEquals(48, Math.round((double) ages / REGISTER.size()));
        Crosstab table =
                Crosstab.of(
                        REGISTER,
                        List.of(Axis.further(REGISTER), Axis.ages(REGISTER, AgeBand.splitAt(50))));
        assertEquals(198, table.cell(0, Crosstab.ALL).positions());
        assertEquals(69, table.cell(0, 1).positions());
        Crosstab education = Crosstab.of(REGISTER, List.of(Axis.education(REGISTER)));
        assertEquals(188, education.cell(1).positions());
    }

    private static List<Long> row(Crosstab table, int place) {
        return IntStream.range(0, table.categories(1).size())
                .mapToObj(i -> table.cell(place, i).positions())
                .toList();
    }
}
