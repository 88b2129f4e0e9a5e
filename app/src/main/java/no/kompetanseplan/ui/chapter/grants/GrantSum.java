package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Several grants as one, for the line of their sums.
final class GrantSum {

    private GrantSum() {}

    /// @param isOpen whether all may see it: then what the municipalities applied for is left out
    static Ledger of(List<Ledger> ledgers, boolean isOpen, String title) {
        List<GrantApplication> applications = new ArrayList<>();
        long applied = 0;
        long awarded = 0;
        boolean isAwarded = false;
        for (Ledger each : ledgers) {
            applications.addAll(each.applications());
            applied += ore(isOpen ? each.grant().applied() : each.applied());
            awarded += ore(each.awarded());
            isAwarded = isAwarded || each.awarded() != null;
        }
        Grant sum = GrantFields.TABLE.blank(GrantColumns.SUM);
        sum = GrantFields.TABLE.with(sum, sum.id(), GrantFields.TITLE, title);
        sum = GrantFields.TABLE.with(sum, sum.id(), GrantFields.APPLIED, money(applied));
        sum =
                GrantFields.TABLE.with(
                        sum, sum.id(), GrantFields.AWARDED, isAwarded ? money(awarded) : null);
        return new Ledger(sum, applications, List.of());
    }

    private static long ore(@Nullable Money amount) {
        return amount == null ? 0 : amount.ore();
    }

    private static Money money(long ore) {
        return new Money(Math.clamp(ore, -Money.MAX_ORE, Money.MAX_ORE));
    }
}
