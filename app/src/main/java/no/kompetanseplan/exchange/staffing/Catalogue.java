package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import java.util.ArrayList;
import java.util.List;

/// The indicators of a plan as a catalogue: what each counts, who answers for it, where it comes
/// from, at which level, and how it must be guarded.
public final class Catalogue {

    private static final List<Field<Indicator, String>> WORDS =
            List.of(
                    IndicatorFields.NAME,
                    IndicatorFields.DEFINITION,
                    IndicatorFields.OWNER,
                    IndicatorFields.SOURCE,
                    IndicatorFields.LEVEL);

    private Catalogue() {}

    /// The catalogue; without rows when the plan has no indicators. A column that none of them has
    /// anything in is left out, but never the first.
    public static Sheet of(Plan plan, Texts texts) {
        List<Indicator> all = plan.ordered(IndicatorFields.TABLE);
        List<String> heads = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        all.forEach(_ -> rows.add(new ArrayList<>()));
        for (Field<Indicator, String> field : WORDS) {
            List<String> cells = all.stream().map(field.get()).toList();
            add(heads, rows, label(texts, field), cells);
        }
        ValueWords values = new ValueWords(texts);
        List<String> guards =
                all.stream()
                        .map(each ->
                                each.sensitivity() == null ? "" : values.of(each.sensitivity()))
                        .toList();
        add(heads, rows, label(texts, IndicatorFields.SENSITIVITY), guards);
        return Sheet.of(
                texts.get("staffing.indicator.catalogue"),
                "",
                heads,
                rows.stream().map(Sheet::row).toList());
    }

    private static void add(
            List<String> heads, List<List<String>> rows, String head, List<String> cells) {
        if (!heads.isEmpty() && cells.stream().allMatch(String::isBlank)) {
            return;
        }
        heads.add(head);
        for (int i = 0; i < cells.size(); i++) {
            rows.get(i).add(cells.get(i).isBlank() ? "–" : cells.get(i));
        }
    }

    private static String label(Texts texts, Field<Indicator, ?> field) {
        return texts.get("field." + IndicatorFields.TABLE.name() + "." + field.name());
    }
}
