package no.kompetanseplan.publication;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.PublicTableFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables of the public edition in words: what they and their categories are called, and what
/// stands in a cell.
public final class PublicWords {

    private static final Pattern AN_ID = Pattern.compile("[0-9a-f]{32}");
    private static final Pattern AGES = Pattern.compile("([0-9]*)-([0-9]*)");

    private final Plan plan;
    private final Texts texts;
    private final Formats formats;

    public PublicWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
    }

    /// What a table shows.
    public String title(StaffTable table) {
        return texts.get("public.table." + table.key());
    }

    /// What stands over the names of its rows.
    public String corner(StaffTable table) {
        return texts.get("public.corner." + table.key());
    }

    /// The table with its categories in words.
    public MaskedTable named(MaskedTable table) {
        return table.named(this::name);
    }

    /// What stands over the columns of a table, that of the names of its rows first.
    ///
    /// @param hasFte whether its key figures tell of full-time equivalents
    public List<String> heads(StaffTable of, MaskedTable table, boolean hasFte) {
        List<String> heads = new ArrayList<>(List.of(corner(of)));
        if (of.isKeys()) {
            Stream.of("positions", "fte", "mean", "part", "old", "unskilled", "further")
                    .filter(key -> hasFte || !(key.equals("fte") || key.equals("mean")))
                    .forEach(key -> heads.add(texts.get("public.key." + key)));
            return heads;
        }
        heads.addAll(named(table).columns());
        if (table.cells().getFirst().size() > table.columns().size()) {
            heads.add(texts.get("public.sum"));
        }
        if (table.cells().size() > table.rows().size()) {
            heads.add(texts.get("public.percent"));
        }
        return heads;
    }

    /// What a row of a table is called, the one after its rows being their sum.
    public String rowName(MaskedTable table, int row) {
        return row == table.rows().size() ? texts.get("public.sum") : name(table.rows().get(row));
    }

    /// Lines of a table that is shown: heads first, then its rows, with their sums.
    public List<List<String>> lines(Publication publication, Publication.Entry entry) {
        MaskedTable shown = entry.shown();
        return shown == null
                ? List.of()
                : lines(
                        shown,
                        heads(entry.table(), shown, !entry.fte().isEmpty()),
                        publication.values(entry));
    }

    /// Lines of a table as it is proposed.
    public List<List<String>> lines(Publication publication, StaffTable of, MaskedTable proposed) {
        return lines(
                proposed,
                heads(of, proposed, false),
                KeyFigures.of(of, proposed, List.of(), publication.threshold()));
    }

    private List<List<String>> lines(
            MaskedTable table, List<String> heads, List<List<Value>> values) {
        List<List<String>> lines = new ArrayList<>(List.of(heads));
        for (int row = 0; row < values.size(); row++) {
            List<String> line = new ArrayList<>(List.of(rowName(table, row)));
            values.get(row).forEach(value -> line.add(value(value)));
            lines.add(line);
        }
        return lines;
    }

    /// A value as it is written, or the sign of a hidden one.
    public String value(Value value) {
        return switch (value) {
            case Value.Count(long count) -> formats.integer(count);
            case Value.Percent(BigDecimal percent) ->
                    formats.number(percent, percent.scale()) + "\u00a0%";
            case Value.Fte(BigDecimal fte) -> formats.number(fte, fte.scale());
            case Value.Hidden _ -> Cell.SIGN;
            case Value.None _ -> "–";
        };
    }

    /// A figure as it is written, or the sign of a hidden one.
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> formats.integer(count);
            case Cell.Hidden _ -> Cell.SIGN;
        };
    }

    /// How the figures of a shown table are counted, and who is called «other»; empty for plain
    /// counts of all.
    public String method(Publication.Entry entry) {
        List<String> notes = new ArrayList<>();
        if (entry.table().isKeys()) {
            notes.add(texts.get("public.key.note"));
        }
        entry.rows().stream()
                .map(Merge::parts)
                .filter(this::isOther)
                .forEach(parts -> notes.add(texts.get("public.other.note", together(parts))));
        return String.join(" ", notes);
    }

    /// The note under tables that hide something.
    public String note(Publication publication) {
        return texts.get("public.note", publication.threshold().persons());
    }

    /// How much is hidden, and what is left out and why.
    public String summary(Publication publication) {
        List<String> says = new ArrayList<>();
        says.add(
                publication.entries().isEmpty()
                        ? texts.get("public.summary.none")
                        : texts.get("public.summary", publication.hidden()));
        unshown(says, publication, Publication.State.REFUSED, "public.unshown.refused");
        unshown(says, publication, Publication.State.LEFT_OUT, "public.unshown");
        publication.omissions().forEach(each -> says.add(texts.get("public.omitted." + each)));
        return String.join(" ", says);
    }

    private void unshown(
            List<String> says, Publication publication, Publication.State state, String key) {
        String titles =
                publication.entries().stream()
                        .filter(each -> each.state() == state)
                        .map(each -> title(each.table()))
                        .collect(Collectors.joining(", "));
        if (!titles.isEmpty()) {
            says.add(texts.get(key, titles));
        }
    }

    /// The groups that a proposal joins, one a line.
    public List<String> joins(Merge merge, MaskedTable joined) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < merge.rows().size(); i++) {
            if (merge.rows().get(i).size() > 1) {
                lines.add(name(joined.rows().get(i)));
            }
        }
        for (int i = 0; i < merge.columns().size(); i++) {
            if (merge.columns().get(i).size() > 1) {
                lines.add(name(joined.columns().get(i)));
            }
        }
        return lines;
    }

    /// A category, or several that are joined.
    public String name(String key) {
        List<String> parts = Merge.parts(key);
        return isOther(parts) ? texts.get("public.other") : together(parts);
    }

    /// Several categories, each by its name.
    public String together(List<String> keys) {
        List<String> names = keys.stream().map(this::one).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        String first = String.join(", ", names.subList(0, names.size() - 1));
        return texts.get("public.and", first, names.getLast());
    }

    private boolean isOther(List<String> parts) {
        return parts.size() > 1
                && plan.rows(PublicTableFields.TABLE).stream()
                        .anyMatch(row -> Merge.isOther(row.merges(), parts));
    }

    private String one(String key) {
        if (AN_ID.matcher(key).matches()) {
            return row(Id.of(key));
        }
        Matcher ages = AGES.matcher(key);
        if (ages.matches()) {
            return ages(ages.group(1), ages.group(2));
        }
        return texts.get("public.category." + key);
    }

    private String ages(String from, String to) {
        if (from.isEmpty()) {
            return texts.get("public.age.to", to);
        }
        return to.isEmpty() ? texts.get("public.age.from", from) : from + "–" + to;
    }

    private String row(Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        Profession profession = plan.find(ProfessionFields.TABLE, id);
        if (body != null) {
            return body.inShort();
        }
        return profession == null ? texts.get("public.category.unknown") : profession.name();
    }
}
