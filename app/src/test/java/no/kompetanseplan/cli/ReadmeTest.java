package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The commands that the README lists are those that the program names itself.
class ReadmeTest {

    private static final Pattern COMMAND =
            Pattern.compile("(?m)^ *kompetanseplan ((?:[a-z][a-z|-]*(?: |$))+)");

    @Test
    void everyCommandOfTheProgramStandsInTheReadmeAndNoOther() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(
                Exit.DONE,
                Cli.run(
                        List.of("--help", "--lang", "en"),
                        stream,
                        stream,
                        Map.of(),
                        Clock.systemUTC()));
        Set<String> known = commands(said.toString(StandardCharsets.UTF_8));
        assertTrue(known.size() > 30, known.toString());
        assertEquals(known, commands(Files.readString(Path.of("../README.md"))));
    }

    /// Commands of one or two words; «export docx|pdf» is two of them.
    private static Set<String> commands(String text) {
        return COMMAND.matcher(text)
                .results()
                .flatMap(ReadmeTest::each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> each(MatchResult command) {
        String[] words = command.group(1).trim().split(" ", -1);
        return words.length == 1
                ? Stream.of(words[0])
                : Stream.of(words[1].split("\\|", -1)).map(last -> words[0] + " " + last);
    }
}
