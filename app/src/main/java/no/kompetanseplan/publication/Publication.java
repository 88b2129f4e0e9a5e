package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.PublicationRuleFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.privacy.Verdict;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The tables of the staff as all may see them, masked together by the rule of the plan.
///
/// @param threshold below which counts are hidden
/// @param entries what becomes of each table that can be made, in order
/// @param omissions what it is without besides
public record Publication(Threshold threshold, List<Entry> entries, List<Omission> omissions) {

    /// What the edition is without, and why. Their names are keys of sentences.
    public enum Omission {
        /// Key figures, since empty cells are guarded.
        KEYS_OF_ZEROS,
        /// Key figures, since a municipality has fewer positions than the threshold.
        KEYS_OF_FEW,
        /// Key figures, since too much of them would have to be hidden.
        KEYS_OF_SMALL_GROUPS,
        /// The projection, since ages can be worked out of its years.
        PROJECTION,
        /// The staff of services, which are so small that they tell of persons.
        WORKLOAD
    }

    /// What becomes of a table.
    public enum State {
        /// Nothing had to be hidden.
        SHOWN,
        /// Some cells are hidden, and nobody can work them out.
        CHECKED,
        /// It cannot be shown so finely.
        REFUSED,
        /// Somebody decided to leave it out.
        LEFT_OUT
    }

    /// One table.
    ///
    /// @param shown as all may see it; null when it is not shown
    /// @param refused why it is not, and what to join; null when it is shown or left out
    /// @param joined whether categories are joined because somebody decided so
    /// @param fte full-time equivalents by row, in 1/100 %, with that of all rows last where there
    ///   is one; none where the table shows none
    /// @param rows what its rows are now, shown or not
    /// @param columns what its columns are now, shown or not; none where they can't be joined
    public record Entry(
            StaffTable table,
            State state,
            @Nullable MaskedTable shown,
            Verdict.@Nullable Refused refused,
            boolean joined,
            List<Cell> fte,
            List<String> rows,
            List<String> columns) {

        public Entry {
            fte = List.copyOf(fte);
            rows = List.copyOf(rows);
            columns = List.copyOf(columns);
        }
    }

    public Publication {
        entries = List.copyOf(entries);
        omissions = List.copyOf(omissions);
    }

    /// The id of the row that says what becomes of a table.
    public static Id id(StaffTable table) {
        return Id.named("public_table " + table.key());
    }

    /// The public tables of a plan.
    ///
    /// @param earlier lines of earlier public editions ([EarlierLines])
    /// @param steps told how far it has come, and may stop it
    public static Publication of(Plan plan, Facts facts, List<List<String>> earlier, Steps steps) {
        Threshold threshold = threshold(plan);
        return Masking.of(plan, facts, threshold, earlier, steps);
    }

    /// The rule of a plan; the usual one where nobody has said anything else.
    public static PublicationRule rule(Plan plan) {
        PublicationRule rule = plan.find(PublicationRuleFields.TABLE, PublicationRule.ID);
        return rule == null
                ? new PublicationRule(PublicationRule.ID, null, null, false, "", null, "")
                : rule;
    }

    /// Whether somebody has said what the rule is, and when.
    public static boolean isDecided(Plan plan) {
        PublicationRule rule = rule(plan);
        return !rule.decidedBy().isBlank() && rule.decidedOn() != null;
    }

    /// The threshold of a plan.
    public static Threshold threshold(Plan plan) {
        PublicationRule rule = rule(plan);
        Threshold usual = Threshold.USUAL;
        int persons = Objects.requireNonNullElse(rule.persons(), usual.persons());
        int fte = Objects.requireNonNullElse(rule.fte(), usual.fte());
        return new Threshold(
                Math.clamp(persons, Threshold.LEAST, Threshold.MOST),
                Math.clamp(fte, Threshold.LEAST, Threshold.MOST_FTE),
                rule.zerosHidden());
    }

    /// What becomes of one table; null when the plan has nothing to make it of.
    public @Nullable Entry of(StaffTable table) {
        return entries.stream().filter(each -> each.table() == table).findFirst().orElse(null);
    }

    /// The values of a table that is shown, by row, with those of all rows last where it has them.
    public List<List<Value>> values(Entry entry) {
        return entry.shown == null
                ? List.of()
                : KeyFigures.of(entry.table, entry.shown, entry.fte, threshold);
    }

    /// How many cells are hidden in a table, sums aside.
    public int hidden(Entry entry) {
        if (entry.shown == null) {
            return 0;
        }
        return entry.table.isKeys()
                ? (int)
                        inner(entry)
                                .flatMap(List::stream)
                                .filter(Value.Hidden.class::isInstance)
                                .count()
                : entry.shown.hidden();
    }

    /// How many cells a table has, sums aside.
    public int size(Entry entry) {
        if (entry.shown == null) {
            return 0;
        }
        return entry.table.isKeys() ? inner(entry).mapToInt(List::size).sum() : entry.shown.size();
    }

    private Stream<List<Value>> inner(Entry entry) {
        int rows = entry.shown == null ? 0 : entry.shown.rows().size();
        return values(entry).stream().limit(rows);
    }

    /// How many cells are hidden in the tables shown, sums aside.
    public int hidden() {
        return entries.stream().mapToInt(this::hidden).sum();
    }

    /// The tables that are not shown.
    public List<StaffTable> unshown() {
        return entries.stream().filter(each -> each.shown == null).map(Entry::table).toList();
    }
}
