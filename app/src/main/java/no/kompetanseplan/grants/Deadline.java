package no.kompetanseplan.grants;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.GrantState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A day that a grant or an agreement has in the year.
///
/// @param kind what must be done by it
/// @param row the grant or the agreement
/// @param name title of the grant, or number of the agreement
public record Deadline(Kind kind, Row row, String name, LocalDate day) {

    /// What must be done, or is over.
    public enum Kind {
        APPLY,
        USE,
        REPORT,
        /// What one is obliged to has to begin.
        AGREEMENT,
        /// The obligation ends.
        END
    }

    /// The key of the words for it, which take the name.
    public String words() {
        return "grants.due." + kind.name().toLowerCase(Locale.ROOT);
    }

    /// The days of a plan, grants first, in the order people gave them. A grant that was refused
    /// has neither use nor report, and an obligation that was broken does not run to its end.
    public static List<Deadline> all(Plan plan) {
        List<Deadline> all = new ArrayList<>();
        for (Grant each : plan.ordered(GrantFields.TABLE)) {
            boolean isGiven = each.state() != GrantState.REJECTED;
            add(all, Kind.APPLY, each, each.title(), each.applyBy());
            add(all, Kind.USE, each, each.title(), isGiven ? each.useBy() : null);
            add(all, Kind.REPORT, each, each.title(), isGiven ? each.reportBy() : null);
        }
        // the end of an obligation is the same whatever the day is
        for (Obligation each : Obligation.all(plan, LocalDate.EPOCH)) {
            Agreement row = each.agreement();
            boolean runs = row.state() != AgreementState.BROKEN;
            add(all, Kind.AGREEMENT, row, row.number(), row.deadline());
            add(all, Kind.END, row, row.number(), runs ? each.boundTo() : null);
        }
        return List.copyOf(all);
    }

    private static void add(
            List<Deadline> all, Kind kind, Row row, String name, @Nullable LocalDate day) {
        if (day != null) {
            all.add(new Deadline(kind, row, name, day));
        }
    }
}
