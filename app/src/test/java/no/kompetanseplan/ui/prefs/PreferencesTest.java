package no.kompetanseplan.ui.prefs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import no.kompetanseplan.text.Language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PreferencesTest {

    @TempDir Path folder;

    private Path file() {
        return folder.resolve("inne").resolve("preferences.properties");
    }

    @Test
    void whatIsChosenIsThereNextTime() {
        Preferences today = Preferences.read(file());
        today.language(Language.NN);
        today.look(Look.DARK);
        today.zoom(150);
        today.put("grid.widths", "149 = 119\n#122 æøå");
        today.folder("export", folder);
        Recent plan = new Recent(folder.resolve("Nord Troms: æ.kplan"), "Nord-Troms", "DRAFT");
        today.opened(plan);

        Preferences tomorrow = Preferences.read(file());
        assertEquals(Language.NN, tomorrow.language());
        assertEquals(Look.DARK, tomorrow.look());
        assertEquals(150, tomorrow.zoom());
        assertEquals("149 = 119\n#122 æøå", tomorrow.text("grid.widths"));
        assertEquals(folder, tomorrow.folder("export"));
        assertEquals(List.of(plan), tomorrow.recent());
    }

    @Test
    void nothingKeptGivesBokmaalAndTheLookOfTheSystem() {
        Preferences fresh = Preferences.read(file());
        assertEquals(Language.NB, fresh.language());
        assertEquals(Look.SYSTEM, fresh.look());
        assertEquals(100, fresh.zoom());
        assertEquals(List.of(), fresh.recent());
        assertNull(fresh.folder("open"));
    }

    @Test
    void aDamagedFileGivesTheDefaultsAndCanBeWrittenAgain() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2, '\\', 'u', 'z'});
        Preferences damaged = Preferences.read(file());
        assertEquals(Language.NB, damaged.language());
        damaged.language(Language.EN);
        assertEquals(Language.EN, Preferences.read(file()).language());
    }

    @Test
    void valuesThatMakeNoSenseGiveTheirDefault() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(
                file(), "language=SE\nlook=\nzoom=mye\nfolder.open=/finnes/ikke\nrecent.0.file=\n");
        Preferences odd = Preferences.read(file());
        assertEquals(Language.NB, odd.language());
        assertEquals(100, odd.zoom());
        assertNull(odd.folder("open"));
        assertEquals(List.of(), odd.recent());
        Files.writeString(file(), "zoom=9000\n");
        assertEquals(200, Preferences.read(file()).zoom());
    }

    @Test
    void aPlanOpenedAgainMovesToTheTopAndTheListStaysShort() {
        Preferences preferences = Preferences.read(file());
        IntStream.range(0, 12).forEach(i -> preferences.opened(recent(i, "")));
        preferences.opened(recent(7, "HEARING"));
        List<Recent> list = Preferences.read(file()).recent();
        assertEquals(8, list.size());
        assertEquals(recent(7, "HEARING"), list.getFirst());
        assertEquals(1, list.stream().filter(each -> each.title().equals("Plan 7")).count());
    }

    @Test
    void nothingIsLeftBesideTheFile() throws IOException {
        Preferences.read(file()).zoom(90);
        try (Stream<Path> files = Files.list(file().getParent())) {
            assertEquals(List.of(file()), files.toList());
        }
    }

    @Test
    void aFolderThatCannotBeMadeDoesNotStopTheWork() throws IOException {
        Files.writeString(folder.resolve("inne"), "a file where the folder should be");
        Preferences preferences = Preferences.read(file());
        preferences.zoom(120);
        assertEquals(120, preferences.zoom());
    }

    private Recent recent(int number, String stage) {
        return new Recent(folder.resolve(number + ".kplan"), "Plan " + number, stage);
    }
}
