package no.kompetanseplan.publication;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.privacy.Merge;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    /// Lines of a table to read: heads first, then its rows, with their sums.
    public List<List<String>> lines(StaffTable of, MaskedTable table) {
        MaskedTable named = named(table);
        List<List<String>> lines = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(corner(of)));
        heads.addAll(named.columns());
        int width = named.cells().getFirst().size();
        if (width > named.columns().size()) {
            heads.add(texts.get("public.sum"));
        }
        lines.add(heads);
        for (int row = 0; row < named.cells().size(); row++) {
            List<String> line = new ArrayList<>();
            boolean isSum = row == named.rows().size();
            line.add(isSum ? texts.get("public.sum") : named.rows().get(row));
            named.cells().get(row).forEach(cell -> line.add(cell(cell)));
            lines.add(line);
        }
        return lines;
    }

    /// A figure as it is written, or the sign of a hidden one.
    public String cell(Cell cell) {
        return switch (cell) {
            case Cell.Shown(long count) -> formats.integer(count);
            case Cell.Hidden _ -> Cell.SIGN;
        };
    }

    /// The note under tables that hide something.
    public String note(Publication publication) {
        return texts.get("public.note", publication.threshold().persons());
    }

    /// How much is hidden and what is left out, in a sentence or two.
    public String summary(Publication publication) {
        String hidden = texts.get("public.summary", publication.hidden());
        String unshown =
                publication.unshown().stream().map(this::title).collect(Collectors.joining(", "));
        return unshown.isEmpty() ? hidden : hidden + " " + texts.get("public.unshown", unshown);
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
        List<String> parts = Arrays.stream(key.split(" \\+ ", -1)).map(this::one).toList();
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        String first = String.join(", ", parts.subList(0, parts.size() - 1));
        return texts.get("public.and", first, parts.getLast());
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
