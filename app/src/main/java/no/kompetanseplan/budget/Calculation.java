package no.kompetanseplan.budget;

import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Where an amount comes from: the rule or price, the inputs and the part of the year, so that a
/// person or a spreadsheet can do the sum again. Amounts are rounded to whole kroner per year and
/// municipality; the years of a spread amount are parts of a running total, so that they add up to
/// the rounded whole.
public sealed interface Calculation {

    /// Whole kroner, half up, of what is left when the seventh decimal and those after it are
    /// rounded off. They come of dividing a wage into days: thirteen days must not be a hair below
    /// the half krone that they are. The workbook rounds so too.
    static BigDecimal inWholeKroner(BigDecimal exact) {
        return exact.setScale(6, RoundingMode.HALF_UP).setScale(0, RoundingMode.HALF_UP);
    }

    /// Those who take part and whom an amount is reckoned for, whoever pays it.
    ///
    /// @param municipality whose rates hold
    /// @param participation the row they are entered in; null where each municipality counts once
    record Group(Id municipality, @Nullable Id participation) {}

    /// Paid leave by rule: participants × days at a full position × position × price of a day.
    ///
    /// @param daysAtFull days of the rule or policy for the whole study
    /// @param rule the leave row or policy the days come from
    /// @param price price of a day for the municipality
    record Leave(
            int participants,
            Percent position,
            Days daysAtFull,
            Id rule,
            DayCost price,
            YearShare share,
            Group group)
            implements Calculation {

        /// Days of all participants together.
        public Days days() {
            return daysAtFull.times(position).times(participants);
        }
    }

    /// Competence supplement: participants × amount a year × position (when it follows) × add-ons.
    ///
    /// @param months months of the year it is paid, 12 for a whole year
    record Supplement(
            int participants,
            Percent position,
            Money amount,
            Id rule,
            Percent addOns,
            int months,
            Group group)
            implements Calculation {}

    /// A stipend at its ceiling: participants × ceiling. All are reckoned to complete, so the
    /// amount is what the stipends come to at most (formula F17).
    ///
    /// @param event START or COMPLETION
    /// @param rule the stipend row the ceiling comes from
    record Stipend(
            int participants,
            StipendEvent event,
            Money ceiling,
            Id rule,
            YearShare share,
            Group group)
            implements Calculation {}

    /// Participants × quantity × price.
    record PerParticipant(
            int participants, int quantity, Money unitPrice, YearShare share, Group group)
            implements Calculation {}

    /// Quantity × price for each municipality that takes part.
    record PerMunicipality(int quantity, Money unitPrice, YearShare share) implements Calculation {}

    /// A common amount shared out by weights, to the krone (formula F20).
    ///
    /// @param total whole kroner shared this year
    /// @param mode null when another body pays it all
    /// @param weights of all that share
    /// @param weight the payer's, such as the participants of a municipality; of percent, in
    ///   hundredths, those of the row
    /// @param agreement the row its percent stands in; null when it is shared otherwise
    /// @param within how a group of municipalities shares what it has; null when the payer is no
    ///   group
    record Shared(
            int quantity,
            Money unitPrice,
            YearShare share,
            Money total,
            @Nullable SplitMode mode,
            long weight,
            long weights,
            @Nullable Id agreement,
            @Nullable Within within)
            implements Calculation {

        /// The same as the part of one municipality of a group; of the whole group for null.
        public Shared within(@Nullable Within own) {
            return new Shared(
                    quantity, unitPrice, share, total, mode, weight, weights, agreement, own);
        }
    }

    /// How the part of a group is shared out among its municipalities, when the payers have got
    /// theirs.
    ///
    /// @param part whole kroner of the group
    /// @param mode BY_PARTICIPANTS or EQUAL
    /// @param weight the municipality's
    /// @param weights of all in the group
    record Within(Money part, SplitMode mode, long weight, long weights) {}

    /// Working time by rule: participants × days each × price of a day. Of replacement the share
    /// that is replaced; of own time the wage.
    ///
    /// @param participants 1 where each municipality has the days together
    record Time(int participants, int days, DayCost price, YearShare share, Group group)
            implements Calculation {}

    /// A part that is agreed in kroner for each year (formula F20, fixed).
    ///
    /// @param agreement the row it stands in
    record Fixed(Money amount, Id agreement, YearShare share) implements Calculation {}
}
