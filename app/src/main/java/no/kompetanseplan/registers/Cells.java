package no.kompetanseplan.registers;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DecisionRoundFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.registers.RegisterTable.Column;
import no.kompetanseplan.registers.RegisterTable.Line;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a register's cells, and the making of a table from the rows of a type.
final class Cells {

    private final Plan plan;
    private final Texts texts;
    private final Formats formats;

    Cells(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    Plan plan() {
        return plan;
    }

    Texts texts() {
        return texts;
    }

    Formats formats() {
        return formats;
    }

    /// A table being made: columns are added, then the rows give the lines.
    static final class Draft<R extends Row> {

        private final RegisterKind kind;
        private final List<Column> columns = new ArrayList<>();
        private final List<Function<R, String>> words = new ArrayList<>();

        private Draft(RegisterKind kind) {
            this.kind = kind;
        }

        Draft<R> column(String head, int width, Function<R, String> cell) {
            return add(new Column(head, width, false), cell);
        }

        Draft<R> number(String head, int width, Function<R, String> cell) {
            return add(new Column(head, width, true), cell);
        }

        private Draft<R> add(Column column, Function<R, String> cell) {
            columns.add(column);
            words.add(cell);
            return this;
        }

        /// The table of some rows. A column that no row has anything in is left out, but never the
        /// first.
        RegisterTable of(Stream<R> rows) {
            List<R> all = rows.toList();
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                Function<R, String> cell = words.get(i);
                if (i == 0 || all.stream().anyMatch(row -> !cell.apply(row).isEmpty())) {
                    kept.add(i);
                }
            }
            return new RegisterTable(
                    kind,
                    kept.stream().map(columns::get).toList(),
                    all.stream()
                            .map(row ->
                                    new Line(
                                            row.id(),
                                            kept.stream()
                                                    .map(i -> words.get(i).apply(row))
                                                    .toList()))
                            .toList());
        }
    }

    /// Begins a table of rows of a type.
    <R extends Row> Draft<R> draft(RegisterKind kind) {
        return new Draft<>(kind);
    }

    /// The label of a field, as its editor has it.
    String label(Table<?> table, Field<?, ?> field) {
        return texts.get("field." + table.name() + "." + field.name());
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    <R extends Row> Stream<R> rows(Table<R> table) {
        return plan.ordered(table).stream();
    }

    <R extends Row> Stream<R> rows(Table<R> table, Predicate<R> which) {
        return rows(table).filter(which);
    }

    String choice(@Nullable Enum<?> value) {
        return value == null
                ? ""
                : texts.get(
                        "choice." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    String date(@Nullable LocalDate date) {
        return date == null ? "" : formats.date(date);
    }

    String period(Period period) {
        return formats.period(period);
    }

    String count(@Nullable Integer number) {
        return number == null ? "" : formats.integer(number);
    }

    /// Two numbers as a range; one of them alone; empty for none.
    String range(@Nullable Integer from, @Nullable Integer to) {
        if (from == null || to == null || from.equals(to)) {
            return count(from == null ? to : from);
        }
        return count(from) + "–" + count(to);
    }

    /// The short name of a body, or its name where it has none.
    String body(@Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        if (body == null) {
            return id == null ? "" : texts.get("cell.gone");
        }
        return body.inShort();
    }

    String bodies(Ranked ids) {
        return ids.ids().stream().map(this::body).collect(Collectors.joining(", "));
    }

    String measures(Ranked ids) {
        return ids.ids().stream()
                .map(id -> plan.find(MeasureFields.TABLE, id))
                .map(measure -> measure == null ? texts.get("cell.gone") : measure.title())
                .collect(Collectors.joining("; "));
    }

    /// How many measures name a goal.
    String measuresOf(Id goal) {
        List<Measure> found =
                plan.measures().stream()
                        .filter(measure -> measure.goals().ids().contains(goal))
                        .toList();
        return formats.integer(found.size());
    }

    /// The goals by level, each level in its order.
    Stream<Goal> goals() {
        return rows(GoalFields.TABLE)
                .sorted(
                        Comparator.comparing(
                                Goal::level, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /// Whether a decision is on the plan itself and not on the work that led to it.
    boolean isOfAdoption(CouncilDecision decision) {
        DecisionRound round = plan.find(DecisionRoundFields.TABLE, decision.round());
        return round != null && round.kind() == DecisionKind.ADOPTION;
    }

    /// A chapter by its number, or by its title where it has none.
    String section(@Nullable Id id) {
        Section section = plan.find(SectionFields.TABLE, id);
        if (section == null) {
            return id == null ? "" : texts.get("cell.gone");
        }
        return section.number().isEmpty() ? section.title() : section.number();
    }

    /// What is said, parted by commas, leaving out what is not.
    static String joined(String... words) {
        return Stream.of(words).filter(each -> !each.isBlank()).collect(Collectors.joining(", "));
    }
}
