package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Sentences about a region drawn by lot, with and without a defect, from a list of forms.
final class StrangeText {

    private static final Map<String, List<String>> FORMS = read();
    private static final Pattern HOLE = Pattern.compile("\\{(\\w+)\\}");
    private static final int CLEAN = 14;

    private final StrangePlan plan;
    private final Map<String, String> words = new LinkedHashMap<>();

    StrangeText(StrangePlan plan) {
        this.plan = plan;
        List<String> names = plan.municipalities.stream().map(this::shown).toList();
        List<String> drawn = new ArrayList<>(names);
        Collections.shuffle(drawn, plan.random);
        for (int i = 0; i < 4; i++) {
            words.put(Character.toString('A' + i), drawn.get(i));
        }
        words.put("all", list(names));
        words.put("some", list(drawn.subList(0, 3)));
        List<String> lacking = new ArrayList<>(names);
        String gone = lacking.remove(plan.random.nextInt(names.size()));
        words.put("lacking", list(lacking));
        int at = names.indexOf(gone);
        List<String> twice = new ArrayList<>(names);
        twice.set(at, names.get((at + 2) % names.size()));
        words.put("twice", list(twice));
        List<String> doubled = new ArrayList<>(names);
        doubled.add(gone);
        words.put("doubled", list(doubled));
        count("N", names.size());
        count("K", plan.areas.size());
        count("M", plan.proposals.size());
        count("Y", plan.to - plan.from + 1);
        words.put("from", Integer.toString(plan.from));
        words.put("to", Integer.toString(plan.to));
        positions(names.indexOf(drawn.getFirst()));
    }

    /// The names of the municipalities of a region drawn by lot.
    static List<String> region(Random random) {
        List<String> regions = FORMS.getOrDefault("regions", List.of());
        return List.of(regions.get(random.nextInt(regions.size())).split(", ", -1));
    }

    private String shown(Body body) {
        String name = MunicipalityNames.of(body);
        return plan.random.nextInt(4) == 0 ? name.split(" – |/", -1)[0] : name;
    }

    private void count(String name, int right) {
        int wrong = right > 3 && plan.random.nextBoolean() ? right - 1 : right + 1;
        String small = name.toLowerCase(Sentences.NORWEGIAN);
        words.put(name, Numbers.inWords(right));
        words.put(small, Integer.toString(right));
        words.put(name + "x", Numbers.inWords(wrong));
        words.put(small + "x", Integer.toString(wrong));
    }

    private void positions(int first) {
        int total = plan.total();
        int own = plan.positions.get(first);
        words.put("t", spaced(total));
        words.put("tx", spaced(total + 7));
        words.put("tp", Integer.toString(total + total / 30));
        words.put("ax", Integer.toString(own + 3));
        int tenths = 1000 * own / total + 21;
        words.put("sx", tenths / 10 + "," + tenths % 10);
    }

    private String spaced(int number) {
        String digits = Integer.toString(number);
        boolean isSpaced = number >= 1000 && plan.random.nextBoolean();
        return isSpaced
                ? digits.substring(0, digits.length() - 3)
                        + " "
                        + digits.substring(digits.length() - 3)
                : digits;
    }

    private String list(List<String> names) {
        String and = plan.random.nextInt(4) == 0 ? " samt " : " og ";
        return String.join(", ", names.subList(0, names.size() - 1)) + and + names.getLast();
    }

    /// Some sentences in order, each once.
    List<String> clean() {
        List<String> all = new ArrayList<>(forms("clean"));
        Collections.shuffle(all, plan.random);
        return all.stream().limit(CLEAN).map(this::filled).toList();
    }

    /// The forms of a defect in the language of the plan.
    List<String> forms(String name) {
        List<String> own = FORMS.get(name + (plan.nynorsk ? " nn" : " nb"));
        return own == null ? FORMS.getOrDefault(name + " nb", List.of()) : own;
    }

    String filled(String form) {
        Matcher holes = HOLE.matcher(form);
        return holes.replaceAll(hole -> {
            String word = words.get(hole.group(1));
            if (word == null) {
                throw new IllegalArgumentException(form);
            }
            return Matcher.quoteReplacement(word);
        });
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        String name = "";
        for (String line : lines()) {
            if (line.startsWith("[")) {
                name = line.substring(1, line.indexOf(']'));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                forms.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
            }
        }
        return forms;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(
                    Path.of("src/test/resources/no/kompetanseplan/checks/strange-sentences.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
