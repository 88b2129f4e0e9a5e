package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.PublicationRuleFields;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.CrossTable;
import no.kompetanseplan.privacy.Edition;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.privacy.Threshold;
import no.kompetanseplan.privacy.Verdict;
import no.kompetanseplan.staffing.Facts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tables of the staff as all may see them, masked together by the rule of the plan.
///
/// @param threshold below which counts are hidden
/// @param entries what becomes of each table that can be made, in order
public record Publication(Threshold threshold, List<Entry> entries) {

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
    public record Entry(
            StaffTable table,
            State state,
            @Nullable MaskedTable shown,
            Verdict.@Nullable Refused refused,
            boolean joined) {}

    public Publication {
        entries = List.copyOf(entries);
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
        StaffGroups staff = StaffGroups.of(plan, facts, threshold.zerosHidden());
        Map<StaffTable, CrossTable> wanted = new EnumMap<>(StaffTable.class);
        staff.tables()
                .forEach((table, made) -> {
                    PublicTable row = plan.find(PublicTableFields.TABLE, id(table));
                    PublicFate fate = row == null ? null : row.fate();
                    if (row != null && fate == PublicFate.JOINED) {
                        wanted.put(table, made.joined(Merge.read(row.merges(), made)));
                    } else if (fate == null) {
                        wanted.put(table, made);
                    }
                });
        List<StaffTable> order = List.copyOf(wanted.keySet());
        List<Verdict> verdicts =
                Edition.of(
                        staff.groups(),
                        List.copyOf(wanted.values()),
                        EarlierLines.read(earlier, staff),
                        threshold,
                        steps);
        List<Entry> entries = new ArrayList<>();
        for (StaffTable table : staff.tables().keySet()) {
            int at = order.indexOf(table);
            boolean isJoined = at >= 0 && wanted.get(table) != staff.tables().get(table);
            entries.add(
                    at < 0
                            ? new Entry(table, State.LEFT_OUT, null, null, false)
                            : entry(table, verdicts.get(at), isJoined));
        }
        return new Publication(threshold, entries);
    }

    private static Entry entry(StaffTable table, Verdict verdict, boolean isJoined) {
        return switch (verdict) {
            case Verdict.Published(MaskedTable shown) ->
                    new Entry(
                            table,
                            shown.isWhole() ? State.SHOWN : State.CHECKED,
                            shown,
                            null,
                            isJoined);
            case Verdict.Refused refused ->
                    new Entry(table, State.REFUSED, null, refused, isJoined);
        };
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

    /// How many cells are hidden in the tables shown, sums aside.
    public int hidden() {
        return entries.stream()
                .mapToInt(each -> each.shown == null ? 0 : each.shown.hidden())
                .sum();
    }

    /// The tables that are not shown.
    public List<StaffTable> unshown() {
        return entries.stream().filter(each -> each.shown == null).map(Entry::table).toList();
    }
}
