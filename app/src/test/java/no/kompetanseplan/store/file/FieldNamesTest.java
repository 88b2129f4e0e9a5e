package no.kompetanseplan.store.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.Golden;
import no.kompetanseplan.model.Tables;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The names of tables and fields stand in files for ever. A line of the golden file may be added,
/// never taken away or changed: a renamed field would lose what people wrote in it.
class FieldNamesTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/no/kompetanseplan/store/field-names.txt");

    @Test
    void everyFieldHasTheNameAndTypeItHasInFiles() throws IOException {
        List<String> lines = new ArrayList<>();
        Tables.ALL.forEach(table ->
                table.fields()
                        .forEach(field ->
                                lines.add(
                                        table.name()
                                                + " "
                                                + field.name()
                                                + " "
                                                + field.kind().type())));
        lines.sort(null);
        Golden.check(GOLDEN, String.join("\n", lines) + "\n");
        assertEquals(lines.stream().distinct().toList(), lines);
    }
}
