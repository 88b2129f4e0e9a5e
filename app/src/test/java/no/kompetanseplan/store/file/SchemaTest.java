package no.kompetanseplan.store.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import no.kompetanseplan.Golden;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

class SchemaTest {

    private static final String BEFORE =
            """
            -- The tables of a plan file (.kplan), an SQLite database with application_id 0x4B52504C
            -- and user_version $VERSION. Written by a test from the declarations in the program; for people
            -- who read plans with SQL. Nothing but the program may write in a plan file.
            --
            -- The log (edit, joined, change) is the truth and never changes its shape:
            --   edit      one step: n is its place in this file, id the SHA-256 of what it says,
            --             parent and joined the edits it was made upon
            --   change    one cell set by an edit; field '' says that a row is there (value: its table)
            --             or deleted (null), 'areas/<id>' is one element of an ordered set
            -- What follows from it:
            --   conflict  cells where people who had not seen each other's work disagree
            --   the tables after bulk, one per sort of row: the plan as it stands
            --   bulk      datasets by the SHA-256 of their lines, deflated, 10,000 lines a row
            --
            -- Money is in øre, percent and days in hundredths, dates are ISO, texts Unicode NFC, ids
            -- 32 hex digits. A period is a JSON array [from, to, wording]; an ordered set is a JSON
            -- array of "rank~id".
            """;

    @Test
    void theTablesAreThoseOfTheDocumentation() throws IOException {
        StringBuilder text = new StringBuilder(BEFORE.replace("$VERSION", "" + Schema.VERSION));
        for (String ddl : Schema.all()) {
            text.append('\n').append(ddl).append(";\n");
        }
        Golden.check(Path.of("../docs/schema.sql"), text.toString());
    }

    /// A changed table without a new version would make every file of before look damaged.
    @Test
    void whenTheTablesChangeTheVersionIsRaised() throws Exception {
        Path file = Path.of("src/test/resources/no/kompetanseplan/store/schema-versions.txt");
        byte[] tables = String.join("\n", Schema.all()).getBytes(UTF_8);
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(tables));
        List<String> former = Files.readAllLines(file).subList(0, Schema.VERSION - 1);
        String now = Schema.VERSION + " " + hash;
        String all = Stream.concat(former.stream(), Stream.of(now, "")).collect(joining("\n"));
        Golden.check(file, all);
    }
}
