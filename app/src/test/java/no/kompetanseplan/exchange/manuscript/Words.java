package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.measures.MeasurePreview;
import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/// The words of a document, found without the reader that is tested, and those of what it became.
final class Words {

    private static final Pattern TEXT =
            Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)<|</w:p>|<w:tab/>|<w:br/>");

    private Words() {}

    /// Every word of the body.
    static Set<String> ofDocument(Path file) throws IOException {
        String xml;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        Matcher found = TEXT.matcher(xml);
        while (found.find()) {
            text.append(found.group(1) == null ? " " : found.group(1));
        }
        return of(
                text.toString()
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&apos;", "'")
                        .replace("&amp;", "&"));
    }

    private static Set<String> of(String text) {
        Set<String> words = new HashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            words.add(word);
        }
        words.remove("");
        return words;
    }

    /// The words that are neither in the plan nor told of.
    static List<String> missing(Set<String> words, ImportedPlan imported) {
        Set<String> kept = new HashSet<>();
        for (Table<? extends Row> table : Tables.ALL) {
            add(imported.plan(), table, kept);
        }
        for (LeftOut left : imported.leftOut()) {
            kept.addAll(of(left.text()));
        }
        for (ImportedPlan.Table table : imported.tables()) {
            kept.addAll(of(table.name() + " " + table.left()));
        }
        for (MeasurePreview.Line line : imported.refused()) {
            line.cells().forEach(cell -> kept.addAll(of(cell.now())));
        }
        List<String> missing = new ArrayList<>(words);
        missing.removeAll(kept);
        return missing.stream().sorted().toList();
    }

    private static <R extends Row> void add(Plan plan, Table<R> table, Set<String> kept) {
        for (R row : plan.rows(table)) {
            for (Field<R, ?> field : table.fields()) {
                Object scalar = field.scalar(row);
                if (scalar != null) {
                    kept.addAll(of(scalar.toString().replace("\\n", " ")));
                }
            }
        }
    }
}
