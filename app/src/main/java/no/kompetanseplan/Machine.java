package no.kompetanseplan;

import no.kompetanseplan.model.value.Id;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// What the program needs to know of the machine it runs on.
///
/// @param environment its environment variables
/// @param system name of the operating system
/// @param home the user's own folder
/// @param headless whether the window is asked to be drawn without a display
record Machine(Map<String, String> environment, String system, Path home, boolean headless) {

    static Machine ofThisProcess() {
        return new Machine(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                "Headless".equals(System.getProperty("glass.platform")));
    }

    /// Whether a window can be shown. Only Linux runs without a display; there X11 or Wayland tell.
    boolean hasDisplay() {
        String name = system.toLowerCase(Locale.ROOT);
        boolean other = name.startsWith("windows") || name.startsWith("mac");
        return headless || other || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /// The program's own folder, by the custom of the system.
    Path appData() {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return folder("APPDATA", home.resolve("AppData/Roaming")).resolve("Kompetanseplan");
        }
        return name.startsWith("mac")
                ? home.resolve("Library/Application Support/Kompetanseplan")
                : folder("XDG_DATA_HOME", home.resolve(".local/share")).resolve("kompetanseplan");
    }

    private Path folder(String variable, Path usual) {
        return isSet(variable) ? Path.of(environment.getOrDefault(variable, "")) : usual;
    }

    /// The id of this installation, made the first time. Where the folder can't be written each
    /// start counts as an installation of its own.
    String installation() {
        Path file = appData().resolve("installation");
        try {
            if (Files.exists(file)) {
                return Id.of(Files.readString(file).strip()).toString();
            }
        } catch (IOException | IllegalArgumentException _) {
            // Unreadable or spoilt: made anew below.
        }
        String made = Id.create(0).toString();
        try {
            Files.createDirectories(appData());
            Files.writeString(file, made);
        } catch (IOException _) {
            // Said above.
        }
        return made;
    }
}
