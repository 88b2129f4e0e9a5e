package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.budget.RuleImpact;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.rules.RuleNames;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// What a variant is called, and how it is told to those who are to decide on it.
final class VariantWords {

    private final Texts texts;
    private final Formats formats;
    private final RuleNames names;

    VariantWords(Texts texts, RuleNames names) {
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.names = names;
    }

    /// The question: «Hva hvis: Permisjon, 30 stp gir 12 dager».
    String title(Plan plan, RuleVariant variant) {
        Id id = variant.rule();
        Row rule = id == null ? null : plan.find(id);
        Field<?, ?> field = Variants.field(plan, variant);
        return rule == null || field == null
                ? texts.get("whatif.title")
                : texts.get(
                        "whatif.title.of",
                        names.rule(plan, rule),
                        names.value(field, Variants.stored(variant)));
    }

    /// The variant by its own name, else by its value.
    String name(Plan plan, RuleVariant variant) {
        if (!variant.title().isEmpty()) {
            return variant.title();
        }
        Field<?, ?> field = Variants.field(plan, variant);
        Long scalar = Variants.stored(variant);
        return field == null || scalar == null
                ? texts.get("register.rule_variant.unnamed")
                : names.value(field, scalar);
    }

    /// What those who meet need to know: the change, what it comes to, and the alternatives.
    String topic(Plan plan, RuleVariant variant, Outcome outcome) {
        List<String> lines = new ArrayList<>();
        Id id = variant.rule();
        Row rule = id == null ? null : plan.find(id);
        Field<?, ?> field = Variants.field(plan, variant);
        if (rule != null && field != null) {
            lines.add(
                    texts.get(
                            "whatif.topic.change",
                            names.field(rule, field),
                            names.today(rule, field),
                            names.value(field, Variants.stored(variant))));
        }
        LocalDate first = variant.validFrom();
        if (first != null) {
            lines.add(texts.get("whatif.topic.from", formats.date(first)));
        }
        if (!variant.proposedBy().isEmpty()) {
            lines.add(texts.get("whatif.topic.by", variant.proposedBy()));
        }
        lines.add(texts.get("whatif.topic.sum", change(outcome.impact(variant.id()))));
        for (RuleVariant each : plan.ordered(RuleVariantFields.TABLE)) {
            if (!each.id().equals(variant.id())) {
                lines.add(
                        texts.get(
                                "whatif.topic.other",
                                title(plan, each),
                                change(outcome.impact(each.id()))));
            }
        }
        return String.join("\n", lines);
    }

    private String change(@Nullable RuleImpact impact) {
        return impact == null ? texts.get("whatif.not-reckoned") : signed(formats, impact.change());
    }

    /// Why no amount changes: that a variant begins after the plan has ended, where it does.
    String nothing(Plan plan, RuleVariant variant) {
        LocalDate first = variant.validFrom();
        Period period = plan.head().planPeriod();
        LocalDate last = period.to();
        return first == null || last == null || !first.isAfter(last)
                ? texts.get("whatif.nothing")
                : texts.get("whatif.outside.plan", formats.date(first), formats.date(last));
    }

    static String span(SortedSet<Integer> years) {
        return years.first().equals(years.last())
                ? years.first().toString()
                : years.first() + "–" + years.last();
    }

    static String signed(Formats formats, Money money) {
        return (money.ore() > 0 ? "+" : "") + formats.amount(money);
    }
}
