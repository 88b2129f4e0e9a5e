package no.kompetanseplan.hearing;

import no.kompetanseplan.checks.SinceHearing;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.text.WordDiff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What differs between a plan and an edition of it that was sent: each field and row with the
/// words taken out and put in. Order alone, remarks that never print, and the hearing and the
/// decisions themselves are no difference.
public final class EditionChanges {

    /// What has become of a place.
    public enum Sort {
        NEW,
        CHANGED,
        GONE;
    }

    /// A change.
    ///
    /// @param row where it stands; of what is gone, where it stood
    /// @param field name of the field; empty for the row as a whole
    /// @param where the place in words
    /// @param what the field or the kind of row in words
    /// @param matters whether it touches scope, cost, period or responsibility of a measure, or a
    ///   rule
    public record Change(
            Sort sort,
            Id row,
            String field,
            String where,
            String what,
            WordDiff words,
            boolean matters) {}

    private static final Set<String> OTHER_TABLES =
            Set.of(
                    "hearing_round",
                    "hearing_recipient",
                    "hearing_comment",
                    "decision_round",
                    "decision_point",
                    "council_decision",
                    "council_point",
                    "finding_answer",
                    "dictionary_word");

    private static final Set<String> OTHER_FIELDS = Set.of("rank", "note", "hash");

    private final Plan sent;
    private final Plan now;
    private final Texts texts;
    private final ValueWords values;
    private final Where whereSent;
    private final Where whereNow;
    private final List<Change> all = new ArrayList<>();

    private EditionChanges(Plan sent, Plan now, Texts texts) {
        this.sent = sent;
        this.now = now;
        this.texts = texts;
        values = new ValueWords(texts);
        whereSent = new Where(sent, texts);
        whereNow = new Where(now, texts);
    }

    /// The changes, in the order of the tables and of the plan.
    public static List<Change> between(Plan sent, Plan now, Texts texts) {
        EditionChanges changes = new EditionChanges(sent, now, texts);
        for (Table<? extends Row> table : Tables.ALL) {
            if (!OTHER_TABLES.contains(table.name())) {
                changes.table(table);
            }
        }
        return List.copyOf(changes.all);
    }

    private <R extends Row> void table(Table<R> table) {
        for (R row : now.ordered(table)) {
            R old = sent.find(table, row.id());
            if (old == null) {
                whole(Sort.NEW, table, row);
            } else if (!old.equals(row)) {
                table.fields().stream()
                        .filter(field -> !OTHER_FIELDS.contains(field.name()))
                        .forEach(field -> field(table, field, old, row));
            }
        }
        for (R old : sent.ordered(table)) {
            if (now.find(table, old.id()) == null) {
                whole(Sort.GONE, table, old);
            }
        }
    }

    private <R extends Row> void field(Table<R> table, Field<R, ?> field, R old, R row) {
        Object before = field.get().apply(old);
        Object after = field.get().apply(row);
        if (Objects.equals(before, after)) {
            return;
        }
        WordDiff words = WordDiff.between(words(sent, field, before), words(now, field, after));
        if (!words.isSame()) {
            String label = texts.get("field." + table.name() + "." + field.name());
            all.add(
                    new Change(
                            Sort.CHANGED,
                            row.id(),
                            field.name(),
                            whereNow.of(owner(row)),
                            owner(row).equals(row.id())
                                    ? label
                                    : texts.get("table." + table.name()) + ": " + label,
                            words,
                            SinceHearing.touches(table, field.name())));
        }
    }

    private <R extends Row> void whole(Sort sort, Table<R> table, R row) {
        Plan plan = sort == Sort.NEW ? now : sent;
        String words =
                table.fields().stream()
                        .filter(field -> !OTHER_FIELDS.contains(field.name()))
                        .filter(field -> !isOwner(row, field))
                        .map(field -> words(plan, field, field.get().apply(row)))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" · "));
        all.add(
                new Change(
                        sort,
                        row.id(),
                        "",
                        (sort == Sort.NEW ? whereNow : whereSent).of(owner(row)),
                        texts.get("table." + table.name()),
                        sort == Sort.NEW
                                ? WordDiff.between("", words)
                                : WordDiff.between(words, ""),
                        table.fields().stream()
                                .anyMatch(each -> SinceHearing.touches(table, each.name()))));
    }

    /// Whether a field says only what the row hangs on, which the place says.
    private static <R extends Row> boolean isOwner(R row, Field<R, ?> field) {
        return owner(row).equals(field.get().apply(row)) && !owner(row).equals(row.id());
    }

    /// The row whose place is told: that of the measure for what a measure is made of.
    private static Id owner(Row row) {
        Id measure =
                switch (row) {
                    case CostLine line -> line.measure();
                    case Participation part -> part.measure();
                    case Responsibility part -> part.measure();
                    default -> null;
                };
        return measure == null ? row.id() : measure;
    }

    private String words(Plan plan, Field<?, ?> field, @Nullable Object value) {
        return switch (value) {
            case String text when field.kind().type() == Kind.Type.TEXT -> Prose.read(text).words();
            case Boolean flag when !flag -> "";
            case null, default -> values.of(plan, value);
        };
    }
}
