package no.kompetanseplan.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.ImportFailure;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Reading without the parser gives what the parser gives, wherever the file is cut into pieces and
/// whatever stands in it.
class XmlScanTest {

    private static final String[] VALUES = {
        "A1",
        "s",
        "1",
        "inlineStr",
        "Ærøskøbing &amp; &lt;Å&gt;",
        "",
        " to  ord ",
        "&#xE5;&#229;",
        "&quot;&apos;",
        "\uD83D\uDE00",
        "a > b",
        "&#10;linje",
        "0.25"
    };
    private static final String[] TEXTS = {
        "12",
        "80.5",
        " ",
        "\n  ",
        "Sykepleier",
        "«Ord» – æøå",
        "1 &lt; 2 &amp;&#38; 3",
        "a]]b > c",
        "&#x1F600;",
        "_x000D_",
        "lang ".repeat(40)
    };

    /// What the fast way leaves to the parser.
    private static final String[] ODD = {
        "<!-- <c> -->", "<![CDATA[<v>&amp;]]>", "<?pi <x?>", "a\r\nb", "<å/>", "<c r='a\tb'/>"
    };

    private static final String[] NAMES = {"c", "row", "v", "is", "t", "x14:ext", "mergeCell"};
    private static final List<String> ASKED = List.of("r", "s", "t", "id", "space", "spans");

    private static InputStream pieces(byte[] bytes, int most) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(length, most));
            }
        };
    }

    /// What a part says, texts that follow each other as one; ends in a mark when it is refused.
    private static String told(byte[] xml, int most, boolean isPlain) {
        StringBuilder told = new StringBuilder();
        StringBuilder text = new StringBuilder();
        try (XmlPart part = new XmlPart("fil", () -> pieces(xml, most), isPlain)) {
            while (part.next()) {
                if (part.isText() && part.depth() > 0) {
                    text.append(part.text());
                }
                if (part.isStart() || part.isEnd()) {
                    told.append(text);
                    text.setLength(0);
                    told.append(part.isStart() ? "\n<" : "\n/").append(part.name());
                    told.append(part.depth());
                }
                if (part.isStart()) {
                    ASKED.forEach(
                            name -> told.append('|').append(part.attribute(name)).append('|'));
                }
            }
            return told.toString();
        } catch (ImportFailure _) {
            return told + "\nREFUSED";
        }
    }

    private static String element(Random random, int depth, boolean withOdd) {
        String name = NAMES[random.nextInt(NAMES.length)];
        StringBuilder made = new StringBuilder("<").append(name).append(attributes(random));
        if (random.nextInt(4) == 0) {
            return made.append(random.nextBoolean() ? "/>" : " />").toString();
        }
        made.append('>');
        for (int i = random.nextInt(4); i > 0; i--) {
            int kind = random.nextInt(withOdd ? 12 : 10);
            if (kind < 4) {
                made.append(TEXTS[random.nextInt(TEXTS.length)]);
            } else if (kind < 10) {
                made.append(depth > 0 ? element(random, depth - 1, withOdd) : "x");
            } else {
                made.append(ODD[random.nextInt(ODD.length)]);
            }
        }
        return made.append("</")
                .append(name)
                .append(random.nextInt(8) == 0 ? " >" : ">")
                .toString();
    }

    private static String attributes(Random random) {
        StringBuilder made = new StringBuilder();
        for (String attribute : List.of("r", "x:s", "t", "xml:space")) {
            if (random.nextInt(3) == 0) {
                String quote = random.nextBoolean() ? "\"" : "'";
                String value = VALUES[random.nextInt(VALUES.length)];
                made.append(random.nextInt(5) == 0 ? "\n " : " ").append(attribute);
                made.append(random.nextInt(6) == 0 ? " = " : "=");
                made.append(quote).append(value).append(quote);
            }
        }
        return made.toString();
    }

    private static String document(Random random, boolean withOdd) {
        String[] starts = {
            "",
            "\uFEFF",
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n",
            "\uFEFF<?xml version='1.0' encoding='utf-8'?>",
            "<?xml version=\"1.0\"?>\n"
        };
        StringBuilder made = new StringBuilder(starts[random.nextInt(starts.length)]);
        made.append("<sheet xmlns=\"urn:a\" xmlns:x=\"urn:b\" xmlns:x14=\"urn:c\" x:id='7'>");
        for (int i = 0; i < 12; i++) {
            made.append(element(random, 4, withOdd && random.nextInt(6) == 0));
        }
        return made.append("</sheet>").append(random.nextBoolean() ? "\n" : "").toString();
    }

    @Test
    void bothWaysGiveTheSame() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] xml = document(random, seed % 2 == 1).getBytes(StandardCharsets.UTF_8);
            String expected = told(xml, xml.length, false);
            assertTrue(!expected.endsWith("REFUSED"), "seed " + seed);
            for (int most : new int[] {1, 2, 3, 7, 64, xml.length}) {
                assertEquals(expected, told(xml, most, true), "seed " + seed + " in " + most);
            }
        }
    }

    @Test
    void aLargePartIsTheSameAcrossItsBuffers() {
        Random random = new Random(4_711);
        StringBuilder made = new StringBuilder("<sheet xmlns:x='urn:b' xmlns:x14='urn:c'>");
        while (made.length() < 300_000) {
            made.append(element(random, 4, false));
        }
        made.append("<v>").append("lang tekst ".repeat(20_000)).append("</v>");
        byte[] xml =
                made.append("<!-- slutt --></sheet>").toString().getBytes(StandardCharsets.UTF_8);
        assertEquals(told(xml, xml.length, false), told(xml, xml.length, true));
        assertEquals(told(xml, xml.length, false), told(xml, 1_021, true));
    }

    @Test
    void whatTheParserReadsOfSpoiledPartsIsReadTheSame() {
        int refused = 0;
        for (int seed = 0; seed < 2_000; seed++) {
            Random random = new Random(seed);
            byte[] xml = document(random, seed % 2 == 1).getBytes(StandardCharsets.UTF_8);
            byte[] signs = "<>&;'\"/= x\0\r\u00FF]!?".getBytes(StandardCharsets.ISO_8859_1);
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                xml[random.nextInt(xml.length)] = signs[random.nextInt(signs.length)];
            }
            String parsed = told(xml, xml.length, false);
            String scanned = told(xml, 50, true);
            if (parsed.endsWith("REFUSED")) {
                refused++;
            } else {
                assertEquals(parsed, scanned, "seed " + seed);
            }
        }
        assertTrue(refused > 500, "refused " + refused);
    }

    @Test
    void whatIsNoPlainDocumentIsRefusedBothWays() {
        String entity = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>";
        for (String text :
                List.of(entity, "<a>&e;</a>", "<a><b></a>", "<a/><a/>", "<a", "", "<a r='<'/>")) {
            byte[] xml = text.getBytes(StandardCharsets.UTF_8);
            assertTrue(told(xml, 3, false).endsWith("REFUSED"), text);
            assertTrue(told(xml, 3, true).endsWith("REFUSED"), text);
        }
    }

    @Test
    void otherLettersThanUtf8AreLeftToTheParser() {
        String text = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a r=\"æ\">ø</a>";
        byte[] latin = text.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(told(latin, 9, false), told(latin, 9, true));
        byte[] wide = "\uFEFF<a r=\"æ\">ø</a>".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(told(wide, 9, false), told(wide, 9, true));
        assertTrue(told(wide, 9, true).contains("ø"));
    }
}
