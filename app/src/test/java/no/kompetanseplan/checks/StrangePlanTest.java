package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.Facts;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Plans that the checks were not made by: in order they are silent, and a defect put into one is
/// found, there and nothing else. The bounds say how much is found of each kind today.
class StrangePlanTest {

    private static final int PLANS = 80;
    private static final int REGIONS = 8;

    /// What may be found of a plan with one defect.
    private record Score(int planted, int found) {

        Score and(boolean isFound) {
            return new Score(planted + 1, found + (isFound ? 1 : 0));
        }

        String line(String kind) {
            return String.format(
                    Locale.ROOT, "%-26s %4d of %4d", kind.toLowerCase(Locale.ROOT), found, planted);
        }
    }

    @Test
    void plansInOrderAreSilent() {
        List<String> alarms = new ArrayList<>();
        for (int seed = 0; seed < PLANS; seed++) {
            StrangePlan strange = new StrangePlan(seed);
            Plan plan = strange.plan();
            for (Finding finding : Checks.of(plan)) {
                alarms.add(seed + ": " + finding + " in " + plan.find(finding.row()));
            }
        }
        assertEquals(List.of(), alarms);
    }

    @Test
    void aDefectInTheTextIsFoundWhereItIsAndNothingElse() {
        TreeMap<String, Score> scores = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < REGIONS; seed++) {
            StrangePlan strange = new StrangePlan(1000 + seed);
            StrangeText text = new StrangeText(strange);
            Readings readings = new Readings();
            for (What what : What.values()) {
                for (String form : text.forms(what.name())) {
                    boolean isFound = plant(strange, what, text.filled(form), readings, wrong);
                    Score score = scores.getOrDefault(what.name(), new Score(0, 0));
                    scores.put(what.name(), score.and(isFound));
                }
            }
        }
        List<String> lines =
                scores.entrySet().stream()
                        .map(each -> each.getValue().line(each.getKey()))
                        .toList();
        assertEquals("", String.join("\n", wrong), String.join("\n", lines));
    }

    @Test
    void aDefectInTheRowsIsFoundWhereItIsAndNothingElse() {
        TreeMap<String, Score> scores = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (int seed = 0; seed < REGIONS; seed++) {
            StrangePlan strange = new StrangePlan(2000 + seed);
            Readings readings = new Readings();
            for (PlantedRow planted : PlantedRow.all(strange)) {
                List<Finding> found = Checks.of(planted.plan(), Facts.NONE, readings, null, null);
                boolean isFound =
                        found.size() == 1
                                && found.getFirst().what() == planted.what()
                                && found.getFirst().row().equals(planted.row());
                if (!isFound) {
                    wrong.add(
                            planted.what()
                                    + " -> "
                                    + found.stream()
                                            .map(each -> each.what() + "" + each.arguments())
                                            .toList());
                }
                String kind = planted.what().name();
                scores.put(kind, scores.getOrDefault(kind, new Score(0, 0)).and(isFound));
            }
        }
        List<String> lines =
                scores.entrySet().stream()
                        .map(each -> each.getValue().line(each.getKey()))
                        .toList();
        assertEquals("", String.join("\n", wrong), String.join("\n", lines));
    }

    private static boolean plant(
            StrangePlan strange, What what, String form, Readings readings, List<String> wrong) {
        String[] parts = form.split(" \\| ", -1);
        Plan plan = strange.plan();
        for (int i = 0; i < parts.length; i++) {
            plan = plan.with(strange.block("planted " + i, parts[i]));
        }
        List<Finding> found = Checks.of(plan, Facts.NONE, readings, null, null);
        boolean isFound =
                found.size() == 1
                        && found.getFirst().what() == what
                        && BlockFields.TEXT.name().equals(found.getFirst().field())
                        && (found.getFirst().row().equals(strange.id("planted 0"))
                                || found.getFirst().row().equals(strange.id("planted 1")));
        if (!isFound) {
            wrong.add(
                    what
                            + ": "
                            + form
                            + " -> "
                            + found.stream()
                                    .map(each -> each.what() + "" + each.arguments())
                                    .toList());
        }
        return isFound;
    }
}
