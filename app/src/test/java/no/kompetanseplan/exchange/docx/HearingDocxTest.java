package no.kompetanseplan.exchange.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.Golden;
import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.HearingPrinter;
import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.hearing.CasePaper;
import no.kompetanseplan.hearing.Councils;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class HearingDocxTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/no/kompetanseplan/exchange/docx");
    private static final Texts NB = Texts.of(Language.NB);

    @TempDir private Path folder;

    @Test
    void theCommentsOfAllAreSetAsTheGoldenDumpSays() throws IOException {
        Plan plan = withOpenComment();
        Assessment assessment = Assessment.of(plan);
        PrintedPlan paper = HearingPrinter.comments(assessment, hearing(plan), NB, Printed.STAMP);
        check("comments.txt", paper);
    }

    @Test
    void theCommentsOfOneAreSetAsTheGoldenDumpSays() throws IOException {
        Plan plan = withOpenComment();
        Hearing hearing = hearing(plan);
        PrintedPlan paper =
                HearingPrinter.comments(
                        Assessment.of(plan),
                        hearing,
                        hearing.recipients().getFirst(),
                        NB,
                        Printed.STAMP);
        assertTrue(paper.isPaper());
        check("comments-of-one.txt", paper);
    }

    @Test
    void aCasePaperIsSetAsTheGoldenDumpSays() throws IOException {
        Assessment assessment = Assessment.of(Councils.ready());
        CasePaper paper = CasePaper.all(assessment, matter(Councils.ready()), NB).get(1);
        check("case-paper.txt", HearingPrinter.casePaper(assessment, paper, NB, Printed.STAMP));
    }

    @Test
    void aCasePaperThatIsSentIsNeverWrittenOver() throws IOException {
        Plan plan =
                Councils.ready()
                        .with(
                                CouncilDecisionFields.TABLE,
                                Councils.decision("Storvik"),
                                CouncilDecisionFields.SENT,
                                LocalDate.of(2027, 11, 1));
        Path sent = Files.writeString(folder.resolve("Saksframlegg Storvik.docx"), "sent");
        Files.writeString(folder.resolve("Saksframlegg Nesby.docx"), "draft");
        Papers papers = new Papers(Assessment.of(plan), NB, Printed.STAMP);
        for (int time = 2; time <= 3; time++) {
            List<Path> files = papers.casePapersInto(folder, matter(plan), null, Progress.NONE);
            assertEquals(
                    List.of(
                            "Saksframlegg Fjelldal.docx",
                            "Saksframlegg Storvik, versjon " + time + ".docx",
                            "Saksframlegg Nesby.docx"),
                    files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        }
        assertEquals("sent", Files.readString(sent));
        assertTrue(Files.size(folder.resolve("Saksframlegg Nesby.docx")) > 100);
    }

    @Test
    void theCommentsOfARoundBecomeAFileForAllAndOneForEach() throws IOException {
        Plan plan = withOpenComment();
        Papers papers = new Papers(Assessment.of(plan), NB, Printed.STAMP);
        Path made = folder.resolve("svar");
        List<Path> files = papers.commentsInto(made, hearing(plan), null, Progress.NONE);
        assertEquals(
                List.of(
                        "Merknadsdokument.docx",
                        "Merknader Fjelldal.docx",
                        "Merknader Storvik.docx"),
                files.stream().map(file -> String.valueOf(file.getFileName())).toList());
        Path page = folder.resolve("merknader.html");
        papers.comments(page, hearing(plan), null, Progress.NONE);
        assertTrue(Files.readString(page).contains("Hører til tillegget."));
    }

    private static Plan withOpenComment() {
        return Councils.ready()
                .with(
                        HearingCommentFields.TABLE,
                        Councils.comment(1),
                        HearingCommentFields.CLOSED,
                        false);
    }

    private static Hearing hearing(Plan plan) {
        return Hearing.all(plan).getFirst();
    }

    private static DecisionRound matter(Plan plan) {
        DecisionRound round = plan.find(DecisionRoundFields.TABLE, Councils.MATTER);
        assertNotNull(round);
        return round;
    }

    private static void check(String golden, PrintedPlan paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanDocx.write(paper, out);
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            Golden.check(GOLDEN.resolve(golden), DocxDump.of(document));
        }
    }
}
