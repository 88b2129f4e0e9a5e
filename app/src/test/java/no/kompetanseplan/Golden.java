package no.kompetanseplan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file in the repository that must be what the program makes now. `-Dgolden.update=true` writes
/// it instead; the difference is then read before it is committed.
public final class Golden {

    private Golden() {}

    public static void check(Path file, String now) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, now);
        }
        String kept = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(kept, now, () -> file + " is not what the program makes now");
    }
}
