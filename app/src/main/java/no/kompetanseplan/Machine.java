package no.kompetanseplan;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program needs to know of the machine it runs on.
///
/// @param environment its environment variables
/// @param system name of the operating system
/// @param home the user's own folder
/// @param headless whether the window is asked to be drawn without a display
/// @param sockets where X displays of this machine have their sockets
record Machine(
        Map<String, String> environment, String system, Path home, boolean headless, Path sockets) {

    private static final Pattern LOCAL_DISPLAY = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");
    private static final Path LISTENING = Path.of("/proc/net/unix");

    static Machine ofThisProcess() {
        return new Machine(
                System.getenv(),
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                "Headless".equals(System.getProperty("glass.platform")),
                Path.of("/tmp/.X11-unix"));
    }

    /// Whether a window can be shown. Only Linux runs without a display; there X11 or Wayland tell.
    boolean hasDisplay() {
        String name = system.toLowerCase(Locale.ROOT);
        boolean other = name.startsWith("windows") || name.startsWith("mac");
        return headless || other || isSet("WAYLAND_DISPLAY") || answers();
    }

    /// Whether the X display that is named is there. One of this machine has a socket, as a file or
    /// in the kernel's list; without it the window system would end the program without a word.
    private boolean answers() {
        Matcher local = LOCAL_DISPLAY.matcher(environment.getOrDefault("DISPLAY", ""));
        if (!local.matches()) {
            return isSet("DISPLAY");
        }
        Path socket = sockets.resolve("X" + local.group(1));
        try {
            return Files.exists(socket)
                    || Files.readString(LISTENING).contains(socket.toString() + "\n");
        } catch (IOException _) {
            return true;
        }
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /// Opens a file in the program this machine reads it with.
    ///
    /// @return false when the machine could not be asked
    boolean open(Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        List<String> command =
                name.startsWith("windows")
                        ? List.of("rundll32", "url.dll,FileProtocolHandler")
                        : List.of(name.startsWith("mac") ? "open" : "xdg-open");
        try {
            List<String> words = new ArrayList<>(command);
            words.add(file.toString());
            var _ =
                    new ProcessBuilder(words)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return true;
        } catch (IOException _) {
            return false;
        }
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

    /// Where the launcher says the dictionaries are; null when it says nothing.
    @Nullable Path dictionaries() {
        String said = System.getProperty("kompetanseplan.dictionaries", "");
        return said.isEmpty() ? null : Path.of(said);
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
