package no.kompetanseplan.ui.chapter.find;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks through every text of a plan, and replaces in it.
final class Search {

    private static final int AROUND = 60;

    private final Plan plan;
    private final Texts texts;
    private final Map<Id, Integer> order = new HashMap<>();

    private Search(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        for (Section section : Book.of(plan).all()) {
            order.put(section.id(), order.size());
        }
    }

    /// Where the words stand, in the order of the book and then of the registers.
    static List<Found> find(Plan plan, Texts texts, Sought sought) {
        Search search = new Search(plan, texts);
        List<Found> found = new ArrayList<>();
        for (Table<? extends Row> table : Tables.ALL) {
            search.table(table, sought, found);
        }
        found.sort(Comparator.comparingInt(search::place));
        return found;
    }

    /// Hits of one chapter stand together, whatever kind of row they are in.
    private int place(Found found) {
        Section section = found.place() == null ? null : Chapters.named(plan, found.place().page());
        return section == null ? order.size() : order.getOrDefault(section.id(), order.size());
    }

    private <R extends Row> void table(Table<R> table, Sought sought, List<Found> found) {
        List<Field<R, String>> fields = fields(table);
        if (fields.isEmpty()) {
            return;
        }
        for (R row : plan.ordered(table)) {
            for (Field<R, String> field : fields) {
                String text = field.get().apply(row);
                if (text != null && !text.isEmpty()) {
                    row(table, row, field, text, sought, found);
                }
            }
        }
    }

    private <R extends Row> void row(
            Table<R> table,
            R row,
            Field<R, String> field,
            String text,
            Sought sought,
            List<Found> found) {
        Searched searched = Searched.of(text, isProse(row, field.name()));
        List<String> parts = null;
        for (Searched.Hit hit : searched.find(sought)) {
            parts = parts == null ? searched.parts() : parts;
            Place place = Places.of(plan, row);
            found.add(
                    found(
                            table.name(),
                            row,
                            field.name(),
                            hit,
                            parts.get(hit.part()),
                            place == null ? null : place.in(field.name())));
        }
    }

    private Found found(
            String table,
            Row row,
            String field,
            Searched.Hit hit,
            String text,
            @Nullable Place place) {
        int from = hit.range().from();
        int to = hit.range().to();
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        return new Found(
                table,
                row.id(),
                field,
                hit,
                group(place, table),
                label(table, field),
                (start > 0 ? "…" : "") + line(text.substring(start, from)),
                text.substring(from, to),
                line(text.substring(to, end)) + (end < text.length() ? "…" : ""),
                place);
    }

    /// In one line; what is not words is left out.
    private static String line(String text) {
        return text.replace("\uFFFC", "").replaceAll("[\\n\\t]", " ");
    }

    private String group(@Nullable Place place, String table) {
        Section section = place == null ? null : Chapters.named(plan, place.page());
        if (section != null) {
            return section.heading();
        }
        String key = "table." + table;
        return place != null && place.page().equals(Places.REGISTERS)
                ? texts.get("registers.title")
                : texts.has(key) ? texts.get(key) : texts.get("shell.find.others");
    }

    private String label(String table, String field) {
        String key = "field." + table + "." + field;
        return texts.has(key) ? texts.get(key) : "";
    }

    /// The fields of a row type that people write in.
    @SuppressWarnings("unchecked") // a field of kind TEXT holds strings
    private static <R extends Row> List<Field<R, String>> fields(Table<R> table) {
        List<Field<R, String>> fields = new ArrayList<>();
        for (Field<R, ?> field : table.fields()) {
            if (field.kind().type() == Kind.Type.TEXT && !isInside(table.name(), field.name())) {
                fields.add((Field<R, String>) field);
            }
        }
        return fields;
    }

    /// What the program writes for itself.
    private static boolean isInside(String table, String field) {
        return table.equals("finding_answer")
                || table.equals("dictionary_word")
                || field.equals("link")
                || (table.equals("supplement") && field.equals(SupplementFields.CORE.name()));
    }

    private static boolean isProse(Row row, String field) {
        return row instanceof Block block
                && field.equals(BlockFields.TEXT.name())
                && block.style() != BlockStyle.TABLE;
    }

    /// The plan with the words of these places replaced. Places that have changed since are left.
    ///
    /// @param sought the words that were looked for
    static Plan replace(Plan plan, Collection<Found> ticked, Sought sought, String by) {
        Map<String, List<Found>> fields = new LinkedHashMap<>();
        for (Found found : ticked) {
            fields.computeIfAbsent(found.row() + found.field(), _ -> new ArrayList<>()).add(found);
        }
        Plan next = plan;
        for (List<Found> each : fields.values()) {
            Table<? extends Row> table = Tables.named(each.getFirst().table());
            if (table != null) {
                next = inField(next, table, each, sought, by);
            }
        }
        return next;
    }

    private static <R extends Row> Plan inField(
            Plan plan, Table<R> table, List<Found> ticked, Sought sought, String by) {
        Found first = ticked.getFirst();
        R row = plan.find(table, first.row());
        Field<R, String> field =
                fields(table).stream()
                        .filter(each -> each.name().equals(first.field()))
                        .findFirst()
                        .orElse(null);
        String text = row == null || field == null ? null : field.get().apply(row);
        if (row == null || field == null || text == null) {
            return plan;
        }
        Searched searched = Searched.of(text, isProse(row, field.name()));
        List<Searched.Hit> now = searched.find(sought);
        List<Searched.Hit> hits = ticked.stream().map(Found::at).filter(now::contains).toList();
        String replaced = searched.replaced(hits, by);
        boolean fits = replaced.length() <= field.kind().max();
        return hits.isEmpty() || !fits ? plan : plan.with(table, row.id(), field, replaced);
    }
}
