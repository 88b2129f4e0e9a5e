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

    /// Within a tenth.
    private static final long NEAR = 10;

    private static final Pattern PERSONS =
            words(
                    "(?:(?:nesten|om lag|rundt|ca\\.?|over|vel|knapt)\\s+)?",
                    "(?:ansatte|tilsette|medarbeidere|medarbeidarar|personer|personar)\\b");

    /// @param sign what a text must have to be worth a closer look
    private record Counted(What what, String sign, Pattern pattern, Set<Long> right) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Counted> counted = counted(plan);
        long positions = StaffingTable.of(plan).total();
        return writings.stream()
                .flatMap(writing ->
                        Stream.concat(in(writing, counted), persons(writing, positions)));
    }

    /// A number of persons so near the registered positions that one has been taken for the other.
    private static Stream<Finding> persons(Writing writing, long positions) {
        boolean isWorthALook =
                positions >= LEAST_POSITIONS
                        && writing.hasAny("ansatte", "tilsette", "medarbeid", "person")
                        && writing.hasDigit();
        if (!isWorthALook) {
            return Stream.empty();
        }
        return PERSONS.matcher(writing.words())
                .results()
                .filter(found -> isNear(Sentences.number(found.group(1)), positions))
                .limit(1)
                .map(found ->
                        Finding.of(
                                What.PERSONS_AND_POSITIONS,
                                writing.row(),
                                writing.field(),
                                found.group(),
                                Long.toString(positions)));
    }

    private static boolean isNear(long number, long positions) {
        return number < 2 * positions && Math.abs(number - positions) * NEAR <= positions;
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
                            What.COUNT_MUNICIPALITIES,
                            "kommun",
                            words("dei?\\s+", "kommun(?:ene|ane|estyrene|estyrer|estyra)\\b"),
                            Set.of(municipalities)));
        }
        long areas =
                plan.rows(FocusAreaFields.TABLE).stream()
                        .filter(area -> area.kind() == FocusKind.AREA)
                        .count();
        if (areas > 0) {
            counted.add(
                    new Counted(
                            What.COUNT_AREAS,
                            "satsingsområd",
                            words("(?:dei?|alle)\\s+", "satsingsområd(?:ene|er|a)\\b"),
                            Set.of(areas)));
        }
        Set<Long> positions = positions(plan);
        if (!positions.isEmpty()) {
            counted.add(
                    new Counted(
                            What.COUNT_POSITIONS,
                            "stilling",
                            words("", "(?:registrerte\\s+)?stilling[ea]r\\b"),
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
            boolean isPositions = each.what == What.COUNT_POSITIONS;
            if (!writing.hasAny(each.sign) || (isPositions && !writing.hasDigit())) {
                continue;
            }
            Matcher matcher = each.pattern.matcher(writing.words());
            while (matcher.find()) {
                long number = Sentences.number(matcher.group(1));
                boolean isWhole = !isPositions || number >= LEAST_POSITIONS;
                if (isWhole && !each.right.contains(number)) {
                    found.add(
                            Finding.of(
                                    each.what,
                                    writing.row(),
                                    writing.field(),
                                    matcher.group().strip(),
                                    Long.toString(
                                            each.right.stream().max(Long::compare).orElse(0L))));
                    break;
                }
            }
        }
        return found.stream();
    }
}
