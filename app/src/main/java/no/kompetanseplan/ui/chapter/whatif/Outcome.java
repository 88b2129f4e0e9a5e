package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.rules.Variants;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What each variant would change in the net budget of the municipalities, reckoned beside the
/// window.
///
/// @param now the plan as it is
/// @param results by variant; none for those that say nothing yet
record Outcome(Assessment now, Map<Id, Result> results) {

    /// What one variant would change.
    ///
    /// @param other the plan with the variant in force
    record Result(RuleVariant variant, Assessment other, RuleImpact impact) {}

    /// Reckons the variants of a plan. A variant that asks what it asked before, of rules and
    /// measures that are what they were, keeps the very result it had.
    ///
    /// @param known what was reckoned last; null for nothing
    static Outcome of(Assessment now, @Nullable Outcome known) {
        Map<Id, Result> kept = known != null && isSame(known.now, now) ? known.results : Map.of();
        Map<Id, Result> results = new LinkedHashMap<>();
        for (RuleVariant variant : now.plan().ordered(RuleVariantFields.TABLE)) {
            Result before = kept.get(variant.id());
            Result result =
                    before != null && asksTheSame(before.variant, variant)
                            ? before
                            : reckoned(now, variant);
            if (result != null) {
                results.put(variant.id(), result);
            }
        }
        return new Outcome(now, results);
    }

    private static @Nullable Result reckoned(Assessment now, RuleVariant variant) {
        Id version = Id.named("what-if/" + variant.id());
        Plan plan = Variants.inForce(now.plan(), variant, version);
        if (plan == null) {
            return null;
        }
        Assessment other = now.after(plan, now.facts(), now.sent());
        return new Result(variant, other, other.since(now));
    }

    /// Whether two plans differ in nothing but their variants. Rows that no edit has touched are
    /// the same lists, so this looks at what differs only.
    private static boolean isSame(Assessment before, Assessment now) {
        if (!before.facts().equals(now.facts())) {
            return false;
        }
        for (Table<? extends Row> table : Tables.ALL) {
            boolean isVariants = table.equals(RuleVariantFields.TABLE);
            if (!isVariants && !before.plan().rows(table).equals(now.plan().rows(table))) {
                return false;
            }
        }
        return true;
    }

    private static boolean asksTheSame(RuleVariant one, RuleVariant other) {
        return Objects.equals(one.rule(), other.rule())
                && one.field().equals(other.field())
                && one.value().equals(other.value())
                && Objects.equals(one.validFrom(), other.validFrom());
    }

    @Nullable RuleImpact impact(@Nullable Id variant) {
        Result result = variant == null ? null : results.get(variant);
        return result == null ? null : result.impact();
    }
}
