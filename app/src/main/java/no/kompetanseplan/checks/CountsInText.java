package no.kompetanseplan.checks;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.staffing.StaffingTable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Numbers in the text that the plan's own data say otherwise: of municipalities, areas, measures
/// and registered positions.
final class CountsInText implements Check {

    /// Whole posts are counted in hundreds; a smaller number is about some of them.
    private static final long LEAST_POSITIONS = 100;

    private record Counted(String what, Pattern pattern, Set<Long> right) {}

    @Override
    public Stream<Finding> find(Plan plan) {
        List<Counted> counted = counted(plan);
        return Writing.all(plan).flatMap(writing -> in(writing, counted));
    }

    private static List<Counted> counted(Plan plan) {
        List<Counted> counted = new ArrayList<>();
        long municipalities =
                plan.rows(BodyFields.TABLE).stream()
                        .filter(body -> body.kind() == BodyKind.MUNICIPALITY)
                        .count();
        if (municipalities > 0) {
            counted.add(
                    new Counted(
                            "count-municipalities",
                            words("de\\s+", "(?:kommunene|kommunestyrene|kommunestyrer)"),
                            Set.of(municipalities)));
        }
        long areas =
                plan.rows(FocusAreaFields.TABLE).stream()
                        .filter(area -> area.kind() == FocusKind.AREA)
                        .count();
        if (areas > 0) {
            counted.add(
                    new Counted(
                            "count-areas",
                            words("(?:de|alle)\\s+", "(?:satsingsområdene|satsingsområder)"),
                            Set.of(areas)));
        }
        Set<Long> positions = positions(plan);
        if (!positions.isEmpty()) {
            counted.add(
                    new Counted(
                            "count-positions",
                            words("", "(?:registrerte\\s+)?stillinger\\b"),
                            positions));
        }
        return counted;
    }

    private static Set<Long> positions(Plan plan) {
        StaffingTable table = StaffingTable.of(plan);
        Set<Long> known =
                table.rows().stream()
                        .map(StaffingTable.Line::positions)
                        .filter(Objects::nonNull)
                        .map(Integer::longValue)
                        .collect(Collectors.toSet());
        if (!known.isEmpty()) {
            known.add(table.total());
        }
        return known;
    }

    private static Pattern words(String before, String after) {
        return Pattern.compile(
                "(?<![\\p{L}\\d.,])" + before + Sentences.NUMBER + "\\s+" + after,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static Stream<Finding> in(Writing writing, List<Counted> counted) {
        List<Finding> found = new ArrayList<>();
        for (Counted each : counted) {
            Matcher matcher = each.pattern.matcher(writing.words());
            while (matcher.find()) {
                long number = Sentences.number(matcher.group(1));
                boolean isWhole =
                        !each.what.equals("count-positions") || number >= LEAST_POSITIONS;
                if (isWhole && !each.right.contains(number)) {
                    found.add(
                            Finding.warning(
                                    each.what,
                                    writing.row(),
                                    writing.field(),
                                    matcher.group().strip(),
                                    Long.toString(each.right.stream().max(Long::compare).orElse(0L))));
                    break;
                }
            }
        }
        return found.stream();
    }
}
