package no.kompetanseplan.projection;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlannedConversion;
import no.kompetanseplan.model.PlannedConversionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many are expected to leave the profession of a planned conversion in its municipality, from
/// the base year of the projection to the year of the conversion (formula F7), beside how many
/// posts all such conversions take until then. Posts are converted as people leave, so more of them
/// than leavers can't be.
///
/// @param row the conversion
/// @param expected full-time equivalents, with one decimal
/// @param planned posts of this and the earlier conversions of the same profession and municipality
public record Leavers(PlannedConversion row, BigDecimal expected, BigDecimal planned) {

    private static final int DECIMALS = 1;

    /// Whether more posts are to be converted than are expected to be left.
    public boolean isTooFew() {
        return planned.compareTo(expected) > 0;
    }

    /// By conversion, in the order of the plan. Those without a municipality, a profession, posts
    /// or a year that is projected are not there.
    public static Map<Id, Leavers> of(Plan plan, Projection projection) {
        List<PlannedConversion> all = plan.ordered(PlannedConversionFields.TABLE);
        Map<Id, Leavers> found = new LinkedHashMap<>();
        for (PlannedConversion row : all) {
            Leavers leavers = of(row, all, projection);
            if (leavers != null) {
                found.put(row.id(), leavers);
            }
        }
        return found;
    }

    private static @Nullable Leavers of(
            PlannedConversion row, List<PlannedConversion> all, Projection projection) {
        Id profession = row.fromProfession();
        Id body = row.body();
        int year = row.year() == null ? 0 : row.year();
        boolean isProjected = year > projection.baseYear() && year <= projection.lastYear();
        if (profession == null || body == null || row.posts() == null || !isProjected) {
            return null;
        }
        double exits =
                projection.of(profession, body).years().stream()
                        .filter(each -> each.year() <= year)
                        .mapToDouble(YearFigures::exits)
                        .sum();
        return new Leavers(
                row, YearFigures.written(exits, DECIMALS), planned(profession, body, year, all));
    }

    private static BigDecimal planned(
            Id profession, Id body, int year, List<PlannedConversion> all) {
        BigDecimal planned = BigDecimal.ZERO;
        for (PlannedConversion each : all) {
            Percent posts = each.posts();
            boolean isBeside = profession.equals(each.fromProfession()) && body.equals(each.body());
            boolean isBefore = each.year() != null && each.year() <= year;
            if (posts != null && isBeside && isBefore) {
                planned = planned.add(posts.factor());
            }
        }
        return planned;
    }
}
