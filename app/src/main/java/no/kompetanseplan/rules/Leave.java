package no.kompetanseplan.rules;

import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The answer of the leave rules, with the rule or policy that gave it.
public sealed interface Leave {

    /// So many paid working days for the whole study.
    ///
    /// @param atFullPosition days at 100 %
    /// @param days days at the position: fractions are kept
    record Granted(Days atFullPosition, Percent position, Days days, Ground ground)
            implements Leave {}

    /// The size has no row of its own, and nobody has chosen what holds then.
    ///
    /// @param below the row of the nearest smaller size, if any
    /// @param above the row of the nearest larger size, if any
    record NeedsPolicy(LeaveQuestion question, @Nullable LeaveRule below, @Nullable LeaveRule above)
            implements Leave {}

    /// The chosen policy gives nothing for sizes without a row.
    record Refused(LeaveQuestion question, LeavePolicy policy) implements Leave {}

    /// The study has a range of sizes: one must be chosen first.
    record NeedsSize(int from, int to) implements Leave {}

    /// What an answer rests on.
    sealed interface Ground {

        /// The rows of the table it used.
        List<LeaveRule> rows();
    }

    /// A row of exactly that size.
    record ByRow(LeaveRule rule) implements Ground {

        @Override
        public List<LeaveRule> rows() {
            return List.of(rule);
        }
    }

    /// A policy for sizes without a row.
    ///
    /// @param rows the neighbours it used: none, one, or the lower and the upper
    /// @param cappedAt the cap for the whole study where it cut the days, else null
    record ByPolicy(LeavePolicy policy, List<LeaveRule> rows, @Nullable Days cappedAt)
            implements Ground {}
}
