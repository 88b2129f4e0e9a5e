package no.kompetanseplan.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.excel.WorkbookTables;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The messy register of the samples: exactly what comes of it.
class MessyRegisterTest {

    private static final Path SAMPLE = Path.of("..", "data-samples", "register-med-feil.xlsx");
    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);
    private static final Plan PLAN = Region.plan();

    @TempDir private Path folder;

    MessyRegisterTest() {
        folder = Path.of("");
    }

    @Test
    void theSampleIsTheOneThatIsMadeHere() throws IOException {
        Path made = Boolean.getBoolean("golden.update") ? SAMPLE : folder.resolve("made.xlsx");
        try (OutputStream out = Files.newOutputStream(made)) {
            MessyRegister.write(out);
        }
        try (OfficeFile one = OfficeFile.open(made, Progress.NONE);
                OfficeFile other = OfficeFile.open(SAMPLE, Progress.NONE)) {
            assertEquals(WorkbookTables.read(one), WorkbookTables.read(other));
        }
    }

    private static RegisterPreview read() throws IOException {
        RegisterFile file = RegisterFile.open(SAMPLE, PLAN, TODAY, Progress.NONE);
        return RegisterImport.read(file, RegisterChoice.NONE, PLAN, TODAY, Progress.NONE);
    }

    private static String told(RegisterPreview preview) {
        StringBuilder told = new StringBuilder();
        for (RegisterLine line : preview.lines()) {
            told.append(line.row()).append(' ').append(line.outcome());
            for (Problem each : line.problems()) {
                told.append(" | ").append(each.reason().sentence(Texts.of(Language.NB)));
            }
            told.append('\n');
        }
        return told.toString();
    }

    @Test
    void eachRowIsTakenLookedOverOrRefusedWithItsReason() throws IOException {
        RegisterPreview preview = read();
        assertEquals(
                """
                5 TAKEN
                6 TAKEN
                7 TAKEN
                8 LOOK_OVER | «1» er lest som 1 %.
                9 TAKEN
                10 TAKEN
                11 REFUSED | «#N/A» er en feil i regnearket.
                12 SKIPPED | Overskriftene gjentatt. Hoppes over.
                13 TAKEN
                14 REFUSED | «Norreisa» er ikke med i planen. Mente du Nordreisa?
                15 REFUSED | «5O» er ikke et tall (bokstaven O).
                16 REFUSED | Stilling over 100 %. Rett tallet.
                17 REFUSED | Fødselsåret 2019 er etter registerets dato.
                18 REFUSED | Alder mangler.
                19 REFUSED | «Sykepleeir» står ikke i stillingslisten. Mente du Sykepleier?
                20 REFUSED | «Tryllekunstner» står ikke i stillingslisten.
                21 REFUSED | Ser ut som et fødselsnummer. Skriv alder eller fødselsår.
                22 REFUSED | Stilling under 0 %. Rett tallet.
                23 LOOK_OVER | Utdanning mangler. Tas med som ukjent.
                24 LOOK_OVER | Utdanning mangler. Tas med som ukjent. | Lik rad 23. Samme stilling?
                25 SKIPPED | Sumrad. Hoppes over.
                """,
                told(preview));
        assertEquals(new RegisterCounts(21, 6, 3, 10, 2), preview.counts());
        assertEquals(
                """
                «Navn» og «Fnr» ser ut som personopplysninger. De leses ikke inn i planen.
                Én celle er en formel. Verdien som sist ble lagret, er brukt.
                Én rad er skjult i Excel og er tatt med.
                Filen har 2 ark som ligner et register. «Stillinger» er lest.
                """,
                sentences(preview.notices()));
        String all = preview.toString();
        for (String person : List.of("Prøve", "Testesen", "Oppdiktet", "12345678901", "8275")) {
            assertFalse(all.contains(person), person);
        }
    }

    @Test
    void thePositionsAreWhatTheRowsMean() throws IOException {
        RegisterPreview preview = read();
        Register register = preview.register();
        List<String> positions = new ArrayList<>();
        for (int i = 0; i < register.size(); i++) {
            Position row = register.row(i);
            StringBuilder one = new StringBuilder();
            for (StandardProfession each : StandardProfession.values()) {
                one.append(each.id().equals(row.profession()) ? each.name() : "");
            }
            one.append(" ").append(row.age()).append(" ").append(row.position());
            one.append(" ").append(row.education()).append(" ").append(row.further());
            one.append(" ").append(row.sex()).append(" ").append(row.person());
            positions.add(one.toString());
        }
        assertEquals(
                """
                NURSE 47 8000 RELEVANT YES WOMAN 0
                HEALTH_WORKER 55 6000 RELEVANT NO MAN 1
                ASSISTANT 55 4000 NOT_RELEVANT NO MAN 1
                SPECIALIST_NURSE 44 100 RELEVANT YES WOMAN 2
                SOCIAL_EDUCATOR 40 7550 RELEVANT NO WOMAN 3
                NURSE 25 7500 RELEVANT NO WOMAN 4
                HEALTH_WORKER 47 5000 NOT_RELEVANT YES MAN 5
                ASSISTANT 20 2000 UNKNOWN NO MAN 6
                ASSISTANT 20 2000 UNKNOWN NO MAN 6
                """,
                String.join("\n", positions) + "\n");
        Dataset dataset = preview.dataset(Id.named("dataset"), PLAN);
        assertEquals("Stillinger i regionen 2015", dataset.name());
        assertEquals("register-med-feil.xlsx, ark Stillinger", dataset.source());
        assertEquals("9 av 19 rader er med. 10 er avvist.", dataset.coverage());
        assertEquals(LocalDate.of(2015, 12, 1), dataset.date());
        assertTrue(
                dataset.method().contains("«Still.kode» er lest som Stillingskode."),
                dataset.method());
    }

    @Test
    void theRefusedRowsCanBeMendedInExcelAndTakenIn() throws IOException {
        Path refused = folder.resolve("avvist.xlsx");
        RefusedPositions.export(refused, read(), Texts.of(Language.NB));
        RegisterFile file = RegisterFile.open(refused, PLAN, TODAY, Progress.NONE);
        RegisterChoice mended =
                RegisterChoice.NONE.withCorrection(2, RegisterColumn.POSITION, "80");
        RegisterPreview again = RegisterImport.read(file, mended, PLAN, TODAY, Progress.NONE);
        assertEquals(10, again.counts().read());
        assertEquals(1, again.counts().fetched());
    }

    private static String sentences(List<Reason> reasons) {
        StringBuilder all = new StringBuilder();
        for (Reason each : reasons) {
            all.append(each.sentence(Texts.of(Language.NB))).append('\n');
        }
        return all.toString();
    }
}
