package no.kompetanseplan.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

class ExportFileTest {

    private static final byte[] NEW = "det nye".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void aNewFileIsWrittenCheckedAndLeftAlone() throws IOException {
        Path target = folder.resolve("plan.xlsx");
        ExportFile.replace(
                target,
                out -> out.write(NEW),
                file -> {
                    assertFalse(Files.exists(target), "checked before it has its name");
                    assertEquals("det nye", Files.readString(file));
                });
        assertEquals("det nye", Files.readString(target));
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void anOldFileIsReplaced() throws IOException {
        Path target = old();
        ExportFile.replace(target, out -> out.write(NEW), _ -> {});
        assertEquals("det nye", Files.readString(target));
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void anOldFileSurvivesAWriterThatFails() throws IOException {
        Path target = old();
        ExportFailure failure =
                assertThrows(
                        ExportFailure.class,
                        () ->
                                ExportFile.replace(
                                        target,
                                        out -> {
                                            out.write(NEW);
                                            throw new IOException("No space left on device");
                                        },
                                        _ -> {}));
        assertEquals("exchange.file.unwritable", failure.key());
        assertUntouched(target);
    }

    @Test
    void anOldFileSurvivesAWriterWithAMistake() throws IOException {
        Path target = old();
        assertThrows(
                IllegalStateException.class,
                () ->
                        ExportFile.replace(
                                target,
                                out -> {
                                    out.write(NEW);
                                    throw new IllegalStateException("a mistake");
                                },
                                _ -> {}));
        assertUntouched(target);
    }

    @Test
    void anOldFileSurvivesAFileThatDoesNotHoldWhatWasMeant() throws IOException {
        Path target = old();
        ExportFailure failure =
                assertThrows(
                        ExportFailure.class,
                        () ->
                                ExportFile.replace(
                                        target,
                                        out -> out.write(NEW),
                                        _ -> {
                                            throw new IOException("a sum is wrong");
                                        }));
        assertEquals("exchange.file.wrong", failure.key());
        assertUntouched(target);
    }

    @Test
    void stoppingHalfwayLeavesNothing() throws IOException {
        Path target = old();
        assertThrows(
                CancellationException.class,
                () ->
                        ExportFile.replace(
                                target,
                                out -> {
                                    out.write(NEW);
                                    throw new CancellationException();
                                },
                                _ -> {}));
        assertUntouched(target);
    }

    @Test
    void aTargetThatCannotBeReplacedIsToldOfAndLeavesNothing() throws IOException {
        Path target = folder.resolve("plan.xlsx");
        ExportFailure failure =
                assertThrows(
                        ExportFailure.class,
                        () ->
                                ExportFile.replace(
                                        target,
                                        out -> out.write(NEW),
                                        _ -> Files.createDirectories(target.resolve("inside")),
                                        Duration.ofMillis(20)));
        assertEquals("exchange.file.open-elsewhere", failure.key());
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void aFolderAMissingFolderAndAReadOnlyFileAreRefusedBeforeAnythingIsWritten()
            throws IOException {
        assertEquals("exchange.file.folder", refused(folder));
        assertEquals("exchange.file.no-folder", refused(folder.resolve("none/plan.xlsx")));
        Path file = old();
        if (file.toFile().setReadOnly() && !Files.isWritable(file)) {
            assertEquals("exchange.file.read-only", refused(file));
            assertEquals("det gamle", Files.readString(file));
        }
        assertEquals(List.of("plan.xlsx"), names());
    }

    @Test
    void aLinkKeepsPointingAtTheFileThatIsReplaced() throws IOException {
        Path target = old();
        Path link = Files.createSymbolicLink(folder.resolve("lenke.xlsx"), target);
        ExportFile.replace(link, out -> out.write(NEW), _ -> {});
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("det nye", Files.readString(target));
    }

    @Test
    void everyFailureHasOneSentenceInEachLanguage() {
        List<String> keys =
                List.of(
                        "folder",
                        "no-folder",
                        "read-only",
                        "denied",
                        "unwritable",
                        "wrong",
                        "open-elsewhere");
        for (Language language : Language.values()) {
            for (String key : keys) {
                String sentence =
                        new ExportFailure("exchange.file." + key, null, "C:\\plan.xlsx")
                                .sentence(Texts.of(language));
                assertTrue(sentence.contains("C:\\plan.xlsx") && sentence.endsWith("."), sentence);
            }
        }
    }

    private static String refused(Path target) {
        return assertThrows(
                        ExportFailure.class,
                        () -> ExportFile.replace(target, out -> out.write(NEW), _ -> {}))
                .key();
    }

    private Path old() throws IOException {
        return Files.writeString(folder.resolve("plan.xlsx"), "det gamle");
    }

    private void assertUntouched(Path target) throws IOException {
        assertEquals("det gamle", Files.readString(target));
        assertEquals(List.of("plan.xlsx"), names());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
