package no.kompetanseplan.exchange.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Answer;
import no.kompetanseplan.staffing.Education;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.NationalId;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Registers of staff as municipalities write them: what is read, looked over and refused.
class RegisterImportTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 1);
    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final Plan PLAN = Region.plan();

    @TempDir private Path folder;

    RegisterImportTest() {
        folder = Path.of("");
    }

    private Path csv(String text) throws IOException {
        return Files.writeString(folder.resolve("register.csv"), text);
    }

    private static RegisterPreview read(Path file, RegisterChoice choice) throws IOException {
        RegisterFile found = RegisterFile.open(file, PLAN, TODAY, Progress.NONE);
        return RegisterImport.read(found, choice, PLAN, TODAY, Progress.NONE);
    }

    private static List<String> sentences(RegisterPreview preview, Outcome outcome) {
        List<String> all = new ArrayList<>();
        for (RegisterLine line : preview.lines(outcome)) {
            line.problems()
                    .forEach(each -> all.add(line.row() + ": " + each.reason().sentence(TEXTS)));
        }
        return all;
    }

    private static List<String> notices(RegisterPreview preview) {
        return preview.notices().stream().map((Reason each) -> each.sentence(TEXTS)).toList();
    }

    @Test
    void aPlainRegisterIsReadWithTitlesOverIt() throws IOException {
        Path file =
                csv(
                        """
                        Stillinger i pleie og omsorg per 01.12.2015;;;;;
                        ;;;;;
                        Kommune;Still.kode;Alder;St.pros;Utd;VU
                        Nordreisa;7174 Sykepleier;47;80,5;Relevant;Ja
                        5536;6572;34;50;Nei;Nei
                        Skjervøy kommune;hj.pl.;61;100 %;Ja;
                        """);
        RegisterPreview preview = read(file, RegisterChoice.NONE);
        assertEquals(
                new RegisterCounts(3, 3, 0, 0, 0),
                preview.counts(),
                sentences(preview, Outcome.REFUSED).toString());
        assertEquals(LocalDate.of(2015, 12, 1), preview.date());
        Position first = preview.register().row(0);
        assertEquals(StandardProfession.NURSE.id(), first.profession());
        assertEquals(47, first.age());
        assertEquals(8_050, first.position());
        assertEquals(Education.RELEVANT, first.education());
        assertEquals(Answer.YES, first.further());
        assertEquals(StandardProfession.HEALTH_WORKER.id(), preview.register().row(2).profession());
        assertEquals(
                List.of("Assistent", "Helsefagarbeider", "Sykepleier"),
                preview.added().stream().map(each -> each.name()).toList());
        assertEquals(3, preview.municipalities().size());
    }

    @Test
    void whatIsWrongIsToldWithItsRow() throws IOException {
        Path file =
                csv(
                        """
                        Kommune;Stilling;Alder;Stilling %;Utdanning;Navn;Fnr
                        Nordreisa;Sykepleier;47;180;Relevant;Kari Prøve;1
                        Nordreisa;Helsefagarb.;-;60;Relevant;Ola Prøve;2
                        Norreisa;Vernepleier;29;100;Relevant;Per Prøve;3
                        Nordreisa;Sykepleier;51;5O;Relevant;Pål Prøve;4
                        Nordreisa;Hjemmehjelp;17;20;;Espen Prøve;5
                        Nordreisa;Leder;203;100;Relevant;Askeladd Prøve;6
                        Nordreisa;Sykepleier;61;75;Relevant;Kari Prøve;7
                        Nordreisa;Sykepleier;61;75;Relevant;Kari Prøve;7
                        Nordreisa;Trollmann;61;75;Relevant;Kari Prøve;9
                        Sum;;;18940;;;
                        """);
        RegisterPreview preview = read(file, RegisterChoice.NONE);
        assertEquals(
                List.of(
                        "2: Stilling over 100 %. Rett tallet.",
                        "3: Alder mangler.",
                        "4: «Norreisa» er ikke med i planen. Mente du Nordreisa?",
                        "5: «5O» er ikke et tall (bokstaven O).",
                        "7: Alder 203 er ikke mulig.",
                        "10: «Trollmann» står ikke i stillingslisten."),
                sentences(preview, Outcome.REFUSED));
        assertEquals(
                List.of(
                        "6: Utdanning mangler. Tas med som ukjent.",
                        "9: Lik rad 8. Samme stilling?"),
                sentences(preview, Outcome.LOOK_OVER));
        assertTrue(
                notices(preview)
                        .contains(
                                "«Navn» og «Fnr» ser ut som personopplysninger. De leses ikke inn i"
                                        + " planen."),
                notices(preview).toString());
        assertFalse(preview.toString().contains("Prøve"), "no name is kept");

        RegisterPreview mended =
                read(
                        file,
                        RegisterChoice.NONE
                                .withCorrection(2, RegisterColumn.POSITION, "80")
                                .withCorrection(4, RegisterColumn.MUNICIPALITY, "Nordreisa"));
        assertEquals(preview.counts().fetched() + 2, mended.counts().fetched());
    }

    @Test
    void sharesYearsAndLettersOfOlderFilesAreUnderstood() throws IOException {
        String text =
                """
                Komm.nr,Yrke,Fødselsår,Årsverk,Løpenr
                5544,Sykepleier,1968,"0,8",17
                1942,Sjukepleiar,1970,1,18
                5428,Vernepleier,61,"0,5",17
                """;
        Path file = folder.resolve("nordreisa-2015.csv");
        Files.write(file, text.getBytes(Charset.forName("windows-1252")));
        RegisterPreview preview = read(file, RegisterChoice.NONE);
        assertEquals(3, preview.counts().taken(), sentences(preview, Outcome.REFUSED).toString());
        assertEquals(8_000, preview.register().position(0));
        assertEquals(10_000, preview.register().position(1));
        assertEquals(47, preview.register().age(0));
        assertEquals(54, preview.register().age(2));
        assertEquals(preview.register().person(0), preview.register().person(2));
        assertEquals(1, preview.municipalities().size());
        assertTrue(notices(preview).contains("Tegnene er lest som windows-1252."));
    }

    @Test
    void nationalIdsCannotTellPersonsApart() throws IOException {
        // Synthetic numbers: the month has 80 added.
        Path file =
                csv(
                        "Kommune;Stilling;Alder;Stilling %;Id\n"
                                + "Nordreisa;Sykepleier;47;80;"
                                + synthetic("158275")
                                + "\nNordreisa;Sykepleier;48;80;"
                                + synthetic("158276")
                                + "\n");
        RegisterPreview preview = read(file, RegisterChoice.NONE);
        assertEquals(
                "«Id» ser ut som personopplysninger. Kolonnen leses ikke inn i planen.",
                notices(preview).getFirst());
        ImportFailure failure =
                assertThrows(
                        ImportFailure.class,
                        () -> read(file, RegisterChoice.NONE.with("Id", RegisterColumn.PERSON)));
        assertEquals(
                "«Id» ser ut som fødselsnummer og kan ikke skille personer. Bruk et løpenummer.",
                failure.sentence(TEXTS));
    }

    /// A number of the range of synthetic persons with control digits that agree.
    static String synthetic(String day) {
        for (int i = 0; i < 100_000; i++) {
            String number = day + String.format(Locale.ROOT, "%05d", i);
            if (NationalId.isValid(number)) {
                return number;
            }
        }
        throw new IllegalStateException(day);
    }

    @Test
    void nationalIdsAreFoundInEveryForm() {
        String id = synthetic("058275");
        assertTrue(NationalId.isValid(id));
        assertTrue(NationalId.isLike(id.substring(0, 6) + " " + id.substring(6)));
        assertTrue(NationalId.isLike(id.substring(1)), "a spreadsheet drops the zero");
        assertTrue(NationalId.isLike(synthetic("458275")), "D-number");
        assertFalse(NationalId.isLike("99999999999"));
        assertFalse(NationalId.isLike("1968"));
    }

    @Test
    void aFileOfUtf16IsRead() throws IOException {
        String text = "\uFEFFKommune\tStilling\tAlder\t%\nKåfjord\tSykepleier\t47\t80\n";
        Path file = folder.resolve("a.txt");
        Files.write(file, text.getBytes(StandardCharsets.UTF_16LE));
        assertEquals(1, read(file, RegisterChoice.NONE).counts().taken());
    }

    @Test
    void aFileWithoutHeadsIsReadByTheLettersOfItsColumns() throws IOException {
        Path file =
                csv(
                        """
                        Kari Prøve;Nordreisa;Sykepleier;47;80
                        Ola Prøve;Nordreisa;Vernepleier;51;60
                        Liv Prøve;Nordreisa;Assistent;33;40
                        """);
        RegisterFile found = RegisterFile.open(file, PLAN, TODAY, Progress.NONE);
        assertFalse(found.toString().contains("Prøve"), found.toString());
        RegisterChoice choice =
                RegisterChoice.NONE
                        .with("B", RegisterColumn.MUNICIPALITY)
                        .with("C", RegisterColumn.TITLE)
                        .with("D", RegisterColumn.AGE)
                        .with("E", RegisterColumn.POSITION);
        RegisterPreview preview = RegisterImport.read(found, choice, PLAN, TODAY, Progress.NONE);
        assertEquals(3, preview.counts().taken());
        assertEquals(
                "«A» ser ut som personopplysninger. Kolonnen leses ikke inn i planen.",
                notices(preview).getFirst());
        assertEquals(choice.columns(), RegisterChoice.ofKept(choice.kept()).columns());
    }
}
