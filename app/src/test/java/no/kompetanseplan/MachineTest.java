package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class MachineTest {

    private static final Path HOME = Path.of("/home/user");

    @Test
    void onlyLinuxWithoutXAndWaylandHasNoDisplay() {
        assertFalse(machine("Linux", Map.of()).hasDisplay());
        assertFalse(machine("Linux", Map.of("DISPLAY", "")).hasDisplay());
        assertTrue(machine("Linux", Map.of("DISPLAY", "office:0")).hasDisplay());
        assertTrue(machine("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")).hasDisplay());
        assertTrue(machine("Windows 11", Map.of()).hasDisplay());
        assertTrue(machine("Mac OS X", Map.of()).hasDisplay());
        assertTrue(new Machine(Map.of(), "Linux", HOME, true, HOME).hasDisplay());
    }

    @Test
    void aDisplayOfThisMachineThatNobodyServesIsNoDisplay(@TempDir Path sockets)
            throws IOException {
        Map<String, String> named = Map.of("DISPLAY", ":4711.0");
        Machine machine = new Machine(named, "Linux", HOME, false, sockets);
        assertFalse(machine.hasDisplay());
        Files.createFile(sockets.resolve("X4711"));
        assertTrue(machine.hasDisplay());
    }

    @Test
    void theProgramKeepsItsOwnThingsWhereTheSystemKeepsThem() {
        assertEquals(
                Path.of("/home/user/.local/share/kompetanseplan"),
                machine("Linux", Map.of()).appData());
        assertEquals(
                Path.of("/data/kompetanseplan"),
                machine("Linux", Map.of("XDG_DATA_HOME", "/data")).appData());
        assertEquals(
                Path.of("/roaming/Kompetanseplan"),
                machine("Windows 11", Map.of("APPDATA", "/roaming")).appData());
    }

    @Test
    void anInstallationKeepsItsId(@TempDir Path folder) throws IOException {
        Machine machine = machine("Linux", Map.of("XDG_DATA_HOME", folder.toString()));
        String first = machine.installation();
        assertEquals(first, machine.installation());
        Files.writeString(machine.appData().resolve("installation"), "spoilt");
        String second = machine.installation();
        assertNotEquals(first, second);
        assertEquals(second, machine.installation());
    }

    private static Machine machine(String system, Map<String, String> environment) {
        return new Machine(environment, system, HOME, false, HOME);
    }
}
