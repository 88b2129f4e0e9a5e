package no.kompetanseplan.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.staffing.Register;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/// Corrections of rows that have been read: the same as reading the file anew with them.
class RegisterReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);
    private static final Plan PLAN = Region.plan();
    private static final String[] SIZES = {"100", "80,5", "60 %", "180", "5O", "", "50", "75"};
    private static final String[] WORK = {"7174", "7076", "6572", "Sykepleeir", "Vernepleier"};
    private static final String[] PLACES = {"Nordreisa", "Skjervøy", "Lyngen", "Norreisa", ""};

    @TempDir private Path folder;

    RegisterReadingTest() {
        folder = Path.of("");
    }

    @Test
    void aCorrectionGivesWhatReadingAnewGives() throws IOException {
        Random random = new Random(20_151_231);
        Path path = Files.writeString(folder.resolve("register.csv"), rows(random, 3_000));
        RegisterFile file = RegisterFile.open(path, PLAN, TODAY, Progress.NONE);
        RegisterReading reading =
                RegisterImport.reading(file, RegisterChoice.NONE, PLAN, TODAY, Progress.NONE);
        List<RegisterLine> shown = reading.preview().lines();
        assertTrue(reading.preview().isCut());
        int lastOfFirst = shown.get(RegisterPreview.FIRST_LINES - 1).row();
        // a row that was shown for its problem is still there when it is mended
        Predicate<RegisterLine> shownAnew =
                line -> line.row() <= lastOfFirst || line.outcome() != Outcome.TAKEN;
        RegisterChoice choice = RegisterChoice.NONE;
        for (int round = 0; round < 5; round++) {
            for (int i = 0; i < 40; i++) {
                int row = shown.get(random.nextInt(shown.size())).row();
                choice =
                        switch (random.nextInt(4)) {
                            case 0 ->
                                    choice.withCorrection(
                                            row, RegisterColumn.POSITION, one(random, SIZES));
                            case 1 ->
                                    choice.withCorrection(
                                            row, RegisterColumn.CODE, one(random, WORK));
                            case 2 ->
                                    choice.withCorrection(
                                            row, RegisterColumn.MUNICIPALITY, one(random, PLACES));
                            default ->
                                    choice.withCorrection(
                                            row, RegisterColumn.PERSON, "" + random.nextInt(900));
                        };
            }
            RegisterPreview corrected = reading.corrected(choice);
            RegisterPreview anew = RegisterImport.read(file, choice, PLAN, TODAY, Progress.NONE);
            assertEquals(anew.counts(), corrected.counts());
            assertEquals(anew.problems(), corrected.problems());
            assertEquals(anew.municipalities(), corrected.municipalities());
            assertEquals(
                    anew.added().stream().map(Profession::id).toList(),
                    corrected.added().stream().map(Profession::id).toList());
            assertEquals(anew.notices(), corrected.notices());
            assertEquals(anew.lines(), corrected.lines().stream().filter(shownAnew).toList());
            assertEquals(positions(anew.register()), positions(corrected.register()));
        }
        assertEquals(shown, reading.preview().lines());
    }

    /// The positions in order, with persons numbered as they come.
    private static List<Object> positions(Register register) {
        Map<Integer, Integer> persons = new HashMap<>();
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < register.size(); i++) {
            Register.Position row = register.row(i);
            all.add(
                    List.of(
                            String.valueOf(row.municipality()),
                            String.valueOf(row.profession()),
                            row.age(),
                            row.position(),
                            row.education(),
                            persons.computeIfAbsent(row.person(), _ -> persons.size())));
        }
        return all;
    }

    private static String rows(Random random, int count) {
        StringBuilder rows =
                new StringBuilder("Kommune;Løpenr;Still.kode;Alder;St.pros;Utd;Navn\n");
        for (int i = 0; i < count; i++) {
            rows.append(
                            String.join(
                                    ";",
                                    random.nextInt(8) > 0 ? "Nordreisa" : one(random, PLACES),
                                    random.nextInt(9) > 0 ? "" + random.nextInt(2_000) : "",
                                    random.nextInt(8) > 0 ? "7174" : one(random, WORK),
                                    "" + (18 + random.nextInt(60)),
                                    random.nextInt(6) > 0 ? "100" : one(random, SIZES),
                                    random.nextBoolean() ? "Ja" : "Nei",
                                    "Prøve Prøvesen"))
                    .append('\n');
            if (random.nextInt(200) == 0) {
                rows.append("Sum;;;;").append(count).append('\n');
            }
        }
        return rows.toString();
    }

    private static String one(Random random, String[] texts) {
        return texts[random.nextInt(texts.length)];
    }
}
