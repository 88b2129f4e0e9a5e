package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/// The changes a municipality makes to its supplement. What is said first is said to the regional
/// words as they stand, which are kept beside it.
public final class SupplementEdits {

    private SupplementEdits() {}

    /// The id of what a municipality says to a part; made of both, so that two who begin the same
    /// write in one place.
    public static Id id(Id municipality, Id target) {
        return Id.named("supplement " + municipality + " " + target);
    }

    /// With a part begun that nobody asks for; the same plan where the municipality has it.
    public static Plan begun(Plan plan, Id municipality, Id target) {
        return own(plan, municipality, target) == null
                ? plan.with(blank(plan, municipality, target))
                : plan;
    }

    /// With these words said to a part.
    ///
    /// @param own the supplement written in; null for the first to this part
    public static Plan written(
            Plan plan, Id municipality, Id target, @Nullable Id own, String text) {
        Supplement row = at(plan, municipality, target, own);
        if (row.text().equals(text)) {
            return plan;
        }
        boolean isFirst = row.text().isBlank();
        Supplement said = with(row, SupplementFields.TEXT, text);
        return plan.with(isFirst ? seen(plan, said) : said);
    }

    /// With another way it stands to the regional words.
    public static Plan related(
            Plan plan, Id municipality, Id target, @Nullable Id own, SupplementRelation relation) {
        Supplement row = at(plan, municipality, target, own);
        Supplement said = with(row, SupplementFields.RELATION, relation);
        return plan.with(row.text().isBlank() && row.core().isBlank() ? seen(plan, said) : said);
    }

    /// With the reason why the part does not apply.
    public static Plan reasoned(
            Plan plan, Id municipality, Id target, @Nullable Id own, String reason) {
        return plan.with(
                with(at(plan, municipality, target, own), SupplementFields.REASON, reason));
    }

    /// With the regional words of now kept beside a supplement: somebody has seen the change.
    public static Plan seen(Plan plan, Id own) {
        Supplement row = plan.find(SupplementFields.TABLE, own);
        return row == null ? plan : plan.with(seen(plan, row));
    }

    /// Without a supplement.
    public static Plan removed(Plan plan, Id own) {
        return plan.without(own);
    }

    private static Supplement seen(Plan plan, Supplement row) {
        Id target = row.target();
        CorePart core = target == null ? null : CoreParts.find(plan, target);
        return core == null ? row : with(row, SupplementFields.CORE, core.words());
    }

    private static Supplement at(Plan plan, Id municipality, Id target, @Nullable Id own) {
        Supplement row = plan.find(SupplementFields.TABLE, own);
        Supplement said = row == null ? own(plan, municipality, target) : row;
        return said == null ? blank(plan, municipality, target) : said;
    }

    private static @Nullable Supplement own(Plan plan, Id municipality, Id target) {
        return plan.ordered(SupplementFields.TABLE).stream()
                .filter(row ->
                        Objects.equals(row.municipality(), municipality)
                                && Objects.equals(row.target(), target))
                .findFirst()
                .orElse(null);
    }

    private static Supplement blank(Plan plan, Id municipality, Id target) {
        String last =
                plan.rows(SupplementFields.TABLE).stream()
                        .map(Supplement::rank)
                        .max(String::compareTo)
                        .orElse(null);
        String rank = Objects.requireNonNullElse(Rank.between(last, null), Rank.at(0));
        return new Supplement(
                id(municipality, target),
                municipality,
                target,
                SupplementRelation.ADDS,
                "",
                "",
                "",
                rank);
    }

    private static <V> Supplement with(
            Supplement row, Field<Supplement, V> field, @Nullable V value) {
        return SupplementFields.TABLE.with(row, row.id(), field, value);
    }
}
