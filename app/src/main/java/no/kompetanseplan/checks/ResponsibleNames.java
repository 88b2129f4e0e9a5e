package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Somebody responsible whose name is a slip of the pen from one in the register: «Regionrodet» for
/// «Regionrådet». A word that another body has in its name, that the plan uses elsewhere, or that
/// is only inflected otherwise, is no slip. Each is told once, at the first row that has it.
final class ResponsibleNames implements Check {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?iu)\\s*[,;:/()\\n&+]\\s*|\\s+(?:i\\s+samarbeid\\s+med|saman\\s+med|sammen\\s+med|ved|v)\\s+");
    private static final Pattern AND = Pattern.compile("(?iu)\\s+og\\s+");
    private static final Pattern BLANK = Pattern.compile("[\\s–-]+");
    private static final Pattern ENDING =
            Pattern.compile("(?:s|e|a|n|r|t|en|et|er|ar|ene|ane|ens|ets|enes|anes|as|ers|ars)");

    /// A shorter word is easily another word.
    private static final int SHORTEST = 6;

    private static final int LONG = 9;

    private record Name(String shown, List<String> words) {}

    private record Register(List<Name> names, Set<String> words, List<Writing> writings) {}

    private record Slip(String written, String meant) {}

    private record Use(Id row, String field, String wording) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Register register = register(plan, writings);
        Map<String, Optional<Slip>> known = new HashMap<>();
        Set<String> told = new HashSet<>();
        return uses(plan)
                .filter(use -> !use.wording.isBlank())
                .flatMap(use ->
                        known
                                .computeIfAbsent(use.wording, wording -> slip(wording, register))
                                .filter(slip -> told.add(slip.written))
                                .stream()
                                .map(slip ->
                                        Finding.of(
                                                What.RESPONSIBLE_MISSPELT,
                                                use.row,
                                                use.field,
                                                slip.written,
                                                slip.meant)));
    }

    private static Stream<Use> uses(Plan plan) {
        String measure = MeasureFields.RESPONSIBLE_WORDING.name();
        String proposal = ProposalFields.RESPONSIBLE_WORDING.name();
        String goal = GoalFields.RESPONSIBLE_WORDING.name();
        Stream<Measure> measures = plan.ordered(MeasureFields.TABLE).stream();
        Stream<Proposal> proposals = plan.ordered(ProposalFields.TABLE).stream();
        Stream<Goal> goals = plan.ordered(GoalFields.TABLE).stream();
        return Stream.of(
                        measures.map(row -> new Use(row.id(), measure, row.responsibleWording())),
                        proposals.map(row -> new Use(row.id(), proposal, row.responsibleWording())),
                        goals.map(row -> new Use(row.id(), goal, row.responsibleWording())))
                .flatMap(uses -> uses);
    }

    private static Register register(Plan plan, List<Writing> writings) {
        List<Name> names = new ArrayList<>();
        Set<String> all = new HashSet<>();
        for (Body body : plan.bodies()) {
            for (String name : List.of(body.name(), body.shortName())) {
                List<String> words = words(name);
                all.addAll(words);
                if (!words.isEmpty()) {
                    names.add(new Name(name, words));
                }
            }
        }
        return new Register(names, all, writings);
    }

    private static List<String> words(String name) {
        String folded =
                name.toLowerCase(Sentences.NORWEGIAN)
                        .replace("leiar", "leder")
                        .replaceAll("utval(?!g)", "utvalg");
        return BLANK.splitAsStream(folded.strip()).filter(word -> !word.isEmpty()).toList();
    }

    private static Optional<Slip> slip(String wording, Register register) {
        for (String part : PARTS.split(wording, -1)) {
            List<String> ways = new ArrayList<>();
            ways.add(part);
            ways.addAll(List.of(AND.split(part, -1)));
            for (String way : ways) {
                Optional<Slip> slip = one(way, register);
                if (slip.isPresent()) {
                    return slip;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Slip> one(String written, Register register) {
        List<String> words = words(written);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return register.names.stream()
                .filter(name -> isSlip(words, name.words, register))
                .findFirst()
                .map(name -> new Slip(written.strip(), name.shown));
    }

    /// Whether the names are the same but for one word, and that word is a slip.
    private static boolean isSlip(List<String> words, List<String> name, Register register) {
        if (words.size() != name.size()) {
            return false;
        }
        int differs = -1;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(name.get(i))) {
                if (differs >= 0) {
                    return false;
                }
                differs = i;
            }
        }
        return differs >= 0 && isSlip(words.get(differs), name.get(differs), register);
    }

    private static boolean isSlip(String word, String right, Register register) {
        int least = Math.min(word.length(), right.length());
        if (least < SHORTEST || register.words.contains(word) || isInflected(word, right)) {
            return false;
        }
        int allowed = least < LONG ? 1 : 2;
        return EditDistance.of(word, right, allowed) <= allowed && !isUsed(word, register);
    }

    private static boolean isInflected(String one, String other) {
        String longer = one.length() >= other.length() ? one : other;
        String shorter = one.length() >= other.length() ? other : one;
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        String a = longer.substring(same);
        String b = shorter.substring(same);
        return same >= SHORTEST - 2
                && (a.isEmpty() || ENDING.matcher(a).matches())
                && (b.isEmpty() || ENDING.matcher(b).matches());
    }

    /// Whether running text uses the word, so that it is one.
    private static boolean isUsed(String word, Register register) {
        Pattern whole = Sentences.word(word);
        return register.writings.stream()
                .filter(writing -> !writing.field().equals("responsibleWording"))
                .anyMatch(writing ->
                        writing.folded().contains(word) && whole.matcher(writing.folded()).find());
    }
}
