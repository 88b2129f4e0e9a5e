package no.kompetanseplan.exchange.web;

import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.text.Texts;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The characters of a plan that the fonts of its PDF have no glyph for, and that stand there as a
/// number sign: emoji, and scripts other than Latin, Greek and Cyrillic.
///
/// @param characters each once, in the order of the plan
/// @param places how often they stand in the document
public record Unset(List<String> characters, int places) {

    /// More are not listed: the sentence stands in a row of a window.
    private static final int MOST = 10;

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)[^>]*>");

    public Unset {
        characters = List.copyOf(characters);
    }

    public static Unset of(PrintedPlan plan) throws IOException {
        String markup = PlanPage.forPaper(plan);
        Predicate<Integer> serif = letters("IBMPlexSerif-Regular.ttf");
        Predicate<Integer> sans = letters("SourceSans3-Regular.ttf");
        Set<String> found = new LinkedHashSet<>();
        int places = 0;
        int inSans = 0;
        int at = markup.indexOf("<body");
        Matcher tag = TAG.matcher(markup);
        while (tag.find(at)) {
            Predicate<Integer> font = inSans > 0 ? sans : serif;
            List<String> lost =
                    markup.substring(at, tag.start())
                            .codePoints()
                            .filter(letter -> isShown(letter) && !font.test(letter))
                            .mapToObj(Character::toString)
                            .toList();
            found.addAll(lost);
            places += lost.size();
            if (isSans(tag.group(2))) {
                inSans += tag.group(1).isEmpty() ? 1 : -1;
            }
            at = tag.end();
        }
        return new Unset(List.copyOf(found), places);
    }

    /// What the style sets in the font without serifs.
    private static boolean isSans(String element) {
        return switch (element) {
            case "table", "figcaption", "i" -> true;
            default -> false;
        };
    }

    /// Spaces and marks that steer the setting are no loss.
    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static Predicate<Integer> letters(String file) throws IOException {
        try (InputStream in = PlanPdf.class.getResourceAsStream(PlanPdf.FONTS + file)) {
            if (in == null) {
                throw new IOException("Missing " + file);
            }
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            CmapLookup letters = font.getUnicodeCmapLookup();
            return letter -> letters.getGlyphId(letter) != 0;
        }
    }

    public boolean isEmpty() {
        return places == 0;
    }

    /// What an export says of it.
    public String sentence(Texts texts) {
        String listed = characters.stream().limit(MOST).collect(Collectors.joining(" "));
        return texts.get(
                "exchange.pdf.unset",
                characters.size(),
                places,
                characters.size() > MOST ? listed + " …" : listed);
    }
}
