package no.kompetanseplan.ui.chapter.rules;

import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.RuleVariantFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.text.WordDiff;
import no.kompetanseplan.ui.chapter.Desk;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The marks in the rule tables of what is asked in «what if»: the old value struck, the new one
/// beside it, and words that say it is not in force.
final class VariantMarks {

    private final Desk desk;
    private final RuleNames names;
    private final ValueWords words;

    VariantMarks(Desk desk) {
        this.desk = desk;
        this.names = new RuleNames(desk.texts());
        this.words = new ValueWords(desk.texts());
    }

    /// That a rule has a variant; empty when it has none.
    String note(Row rule) {
        return of(rule).isEmpty() ? "" : desk.text("rules.variant");
    }

    /// The variants of a rule that say another value than the one in force.
    List<RuleVariant> of(Row rule) {
        return desk.session().plan().ordered(RuleVariantFields.TABLE).stream()
                .filter(variant -> rule.id().equals(variant.rule()) && isOther(rule, variant))
                .toList();
    }

    /// The value of a field of a rule and the one of its first variant; null without a variant.
    @Nullable WordDiff change(Row rule, String name) {
        for (RuleVariant variant : of(rule)) {
            Field<?, ?> field = Variants.field(desk.session().plan(), variant);
            if (field != null && field.name().equals(name)) {
                String before = cell(field.kind(), Variants.today(rule, field));
                String after = cell(field.kind(), Variants.stored(variant));
                return new WordDiff(
                        List.of(
                                new WordDiff.Piece(WordDiff.Kind.REMOVED, before),
                                new WordDiff.Piece(WordDiff.Kind.ADDED, after)));
            }
        }
        return null;
    }

    /// The value of a variant, in words.
    String value(RuleVariant variant, Field<?, ?> field) {
        return names.value(field, Variants.stored(variant));
    }

    /// A stored value as the cells of its column show it, without the unit.
    private <V> String cell(Kind<V> kind, @Nullable Object scalar) {
        V value = scalar == null ? null : kind.value(scalar);
        return value == null ? "–" : words.of(value);
    }

    private boolean isOther(Row rule, RuleVariant variant) {
        Field<?, ?> field = Variants.field(desk.session().plan(), variant);
        Long value = Variants.stored(variant);
        return field != null && value != null && !value.equals(Variants.today(rule, field));
    }
}
