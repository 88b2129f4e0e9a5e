package no.kompetanseplan.budget;

import no.kompetanseplan.budget.BudgetComparison.RuleChange;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What differs in the rules of two plans, in words: «kompetansetillegg «30 stp.»: Beløp 10 000 →
/// 12 000».
public final class RuleChangeWords {

    /// Values that tell a rule without a title from its like, such as basis and size of leave.
    private static final int NAMING = 2;

    private final Texts texts;
    private final ValueWords values;
    private final Plan before;
    private final Plan after;

    public RuleChangeWords(Texts texts, Plan before, Plan after) {
        this.texts = texts;
        this.values = new ValueWords(texts);
        this.before = before;
        this.after = after;
    }

    public String of(RuleChange change) {
        String table = texts.get("table." + change.table().name());
        String name = name(change);
        if (change.field().isEmpty()) {
            return texts.get(
                    change.before() == null
                            ? "budget.compare.rule.new"
                            : "budget.compare.rule.gone",
                    table,
                    name);
        }
        return texts.get(
                "budget.compare.rule.changed",
                table,
                name,
                texts.get("field." + change.table().name() + "." + change.field()),
                shown(before, change.before()),
                shown(after, change.after()));
    }

    private String shown(Plan plan, @Nullable Object value) {
        String words = values.of(plan, value);
        return words.isEmpty() ? "–" : words;
    }

    private String name(RuleChange change) {
        Plan plan = after.find(change.rule()) == null ? before : after;
        return name(change.table(), plan, change);
    }

    private <R extends Row> String name(Table<R> table, Plan plan, RuleChange change) {
        R row = plan.find(table, change.rule());
        if (row == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        for (Field<R, ?> field : table.fields()) {
            boolean isTitle = field.name().equals("title");
            String value = values.of(plan, field.get().apply(row));
            if (isTitle && !value.isEmpty()) {
                return value;
            }
            if (!value.isEmpty() && words.size() < NAMING && !field.name().equals("rank")) {
                words.add(value);
            }
        }
        return String.join(" ", words);
    }
}
