package no.kompetanseplan.checks;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.MeasureState;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where measures come from: those without a proposal where nearly all have one, and those of areas
/// in another chapter than the heading of their table says.
final class MeasureOrigins implements Check {

    /// One in so many may lack a proposal and be worth a look; more is how the plan is made.
    private static final int MANY = 10;

    private static final Pattern CHAPTER =
            Pattern.compile("(?iu)\\(\\s*(?:kap\\.?|kapittel)\\s*(\\d+)\\s*\\)");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Measure> measures =
                plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> measure.state() != MeasureState.DROPPED)
                        .toList();
        List<Measure> without =
                measures.stream().filter(measure -> measure.proposals().isEmpty()).toList();
        Stream<Finding> fromNowhere =
                without.size() * MANY > measures.size()
                        ? Stream.empty()
                        : without.stream()
                                .map(measure ->
                                        Finding.of(
                                                What.MEASURE_WITHOUT_PROPOSAL,
                                                measure.id(),
                                                MeasureFields.PROPOSALS.name(),
                                                measure.title()));
        return Stream.concat(
                fromNowhere, measures.stream().flatMap(measure -> elsewhere(plan, measure)));
    }

    private static Stream<Finding> elsewhere(Plan plan, Measure measure) {
        Dimension table = plan.find(DimensionFields.TABLE, measure.dimension());
        Matcher chapter = CHAPTER.matcher(table == null ? "" : table.tableTitle());
        List<FocusArea> areas =
                measure.areas().ids().stream()
                        .map(id -> plan.find(FocusAreaFields.TABLE, id))
                        .filter(Objects::nonNull)
                        .toList();
        if (table == null || areas.isEmpty() || !chapter.find()) {
            return Stream.empty();
        }
        boolean isElsewhere =
                areas.stream()
                        .map(MeasureOrigins::chapter)
                        .noneMatch(each -> each.isEmpty() || each.equals(chapter.group(1)));
        return isElsewhere
                ? Stream.of(
                        Finding.of(
                                What.MEASURE_OTHER_CHAPTER,
                                measure.id(),
                                MeasureFields.DIMENSION.name(),
                                measure.title(),
                                table.tableTitle(),
                                areas.getFirst().heading()))
                : Stream.empty();
    }

    /// The number of the chapter an area stands in: «4» of «4.1».
    private static String chapter(FocusArea area) {
        String whole = area.chapter().isEmpty() ? area.number() : area.chapter();
        int point = whole.indexOf('.');
        return point < 0 ? whole : whole.substring(0, point);
    }
}
