package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.XmlPart;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Counts the lists of a document as Word does, since the numbers are not among its words.
final class WordNumbering {

    /// What stands before a line.
    ///
    /// @param label as shown; empty for a bullet
    record Mark(boolean isBullet, String label) {}

    private record Level(String format, String pattern, int start) {
        static final Level BULLET = new Level("bullet", "", 1);
    }

    private static final int LEVELS = 9;
    private static final int UNSET = -1;
    private static final int LETTERS = 26;
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Integer> styleLevels = new HashMap<>();

    WordNumbering(OfficeFile file, @Nullable String part) throws ImportFailure {
        if (part == null) {
            return;
        }
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart("abstractNum")) {
                    file.budget().keep(LEVELS);
                    String id = xml.attribute("abstractNumId");
                    definitions.put(id, levels(xml));
                } else if (xml.isStart("num")) {
                    file.budget().keep(1);
                    list(xml);
                }
            }
        }
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException _) {
            return otherwise;
        }
    }

    private Level[] levels(XmlPart xml) throws ImportFailure {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.BULLET);
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.isStart("lvl")) {
                int at = Math.clamp(number(xml.attribute("ilvl"), 0), 0, LEVELS - 1);
                levels[at] = level(xml, at);
            }
        }
        return levels;
    }

    private Level level(XmlPart xml, int at) throws ImportFailure {
        int outer = xml.depth();
        String format = "decimal";
        String pattern = "";
        int start = 1;
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "numFmt" -> format = xml.attribute("val");
                case "lvlText" -> pattern = xml.attribute("val");
                case "start" -> start = number(xml.attribute("val"), 1);
                case "pStyle" -> styleLevels.put(xml.attribute("val"), at);
                default -> {}
            }
        }
        return new Level(format, pattern, start);
    }

    private void list(XmlPart xml) throws ImportFailure {
        String id = xml.attribute("numId");
        int outer = xml.depth();
        int level = 0;
        while (xml.nextIn(outer)) {
            if (xml.isStart("abstractNumId")) {
                lists.put(id, xml.attribute("val"));
            } else if (xml.isStart("lvlOverride")) {
                level = Math.clamp(number(xml.attribute("ilvl"), 0), 0, LEVELS - 1);
            } else if (xml.isStart("startOverride")) {
                restarts.computeIfAbsent(id, _ -> new HashMap<>())
                        .put(level, number(xml.attribute("val"), 1));
            }
        }
    }

    /// The depth a list gives a style of its own; `otherwise` where it says nothing.
    int depth(String style, int otherwise) {
        return styleLevels.getOrDefault(style, otherwise);
    }

    /// Counts a line of a list; null when it is in none.
    @Nullable Mark next(String list, int depth) {
        String definition = lists.get(list);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (definition == null || levels == null) {
            return null;
        }
        int at = Math.clamp(depth, 0, LEVELS - 1);
        int[] counter = counters.computeIfAbsent(definition, _ -> unset());
        Map<Integer, Integer> restart = restarts.get(list);
        if (restart != null) {
            restart.forEach((level, start) -> counter[level] = start - 1);
            restarts.remove(list);
        }
        for (int i = 0; i < at; i++) {
            counter[i] = counter[i] == UNSET ? levels[i].start() : counter[i];
        }
        counter[at] = counter[at] == UNSET ? levels[at].start() : counter[at] + 1;
        Arrays.fill(counter, at + 1, LEVELS, UNSET);
        Level level = levels[at];
        return level.format().equals("bullet")
                ? new Mark(true, "")
                : new Mark(false, label(levels, counter, level));
    }

    private static int[] unset() {
        int[] counter = new int[LEVELS];
        Arrays.fill(counter, UNSET);
        return counter;
    }

    private static String label(Level[] levels, int[] counter, Level level) {
        if (level.format().equals("none")) {
            return "";
        }
        String label = level.pattern();
        for (int i = 0; i < LEVELS; i++) {
            label =
                    label.replace(
                            "%" + (i + 1), written(Math.max(0, counter[i]), levels[i].format()));
        }
        return label.strip();
    }

    private static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, 'a');
            case "upperLetter" -> letters(number, 'A');
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            default -> Integer.toString(number);
        };
    }

    private static String letters(int number, char first) {
        if (number < 1 || number > LETTERS) {
            return Integer.toString(number);
        }
        return Character.toString(first + number - 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > VALUES[0]) {
            return Integer.toString(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
