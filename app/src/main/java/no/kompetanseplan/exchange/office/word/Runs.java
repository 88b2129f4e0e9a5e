package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.XmlPart;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;

import java.util.ArrayList;
import java.util.List;

/// The runs of one paragraph: words with their emphasis and links, and what stands among them.
final class Runs {

    private static final int PRIVATE_USE = 0xF000;
    private static final int BULLET = 0xF0B7;

    private final Surroundings around;
    private final Fields fields;
    private final Findings findings;
    private final List<Span> spans = new ArrayList<>();
    private boolean bold;
    private boolean italic;

    Runs(Surroundings around, Fields fields, Findings findings) {
        this.around = around;
        this.fields = fields;
        this.findings = findings;
    }

    Prose prose() {
        return new Prose(spans);
    }

    /// Reads the run that begins here.
    ///
    /// @param link the address of the link it stands in; empty for none
    void read(XmlPart xml, String link) throws ImportFailure {
        int outer = xml.depth();
        bold = false;
        italic = false;
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "rPr" -> emphasis(xml);
                case "t" -> words(xml.allText(around.budget()), link);
                case "Fallback" -> xml.skip();
                case "instrText", "delInstrText" -> fields.instruct(xml.allText(around.budget()));
                case "fldChar" -> fields.mark(xml.attribute("fldCharType"));
                case "drawing", "pict", "object" -> findings.picture(xml);
                case "delText" -> findings.add(LeftOut.Kind.DELETED, xml.allText(around.budget()));
                default -> sign(xml, link);
            }
        }
    }

    private void sign(XmlPart xml, String link) throws ImportFailure {
        switch (xml.name()) {
            case "tab", "ptab" -> words("\t", link);
            case "br" -> {
                String type = xml.attribute("type");
                words(type.isEmpty() || type.equals("textWrapping") ? "\n" : " ", link);
            }
            case "cr" -> words("\n", link);
            case "noBreakHyphen" -> words("\u2011", link);
            case "sym" -> symbol(xml.attribute("char"), link);
            case "footnoteReference" -> note(around.footnote(xml.attribute("id")));
            case "endnoteReference" -> note(around.endnote(xml.attribute("id")));
            case "commentReference" ->
                    findings.add(LeftOut.Kind.COMMENT, around.comment(xml.attribute("id")));
            default -> {}
        }
    }

    private void note(String words) throws ImportFailure {
        if (!words.isEmpty()) {
            around.budget().keep(words.length());
            spans.add(new Span.Note(words));
        }
    }

    /// A sign of a font of signs: the bullet is known, any other is told of.
    private void symbol(String code, String link) throws ImportFailure {
        int sign;
        try {
            sign = Integer.parseInt(code, 16);
        } catch (NumberFormatException _) {
            return;
        }
        if (sign == BULLET) {
            words("•", link);
        } else if (sign >= PRIVATE_USE || !Character.isLetterOrDigit(sign)) {
            findings.add(LeftOut.Kind.SYMBOL, "");
        } else {
            words(Character.toString(sign), link);
        }
    }

    private void words(String text, String link) {
        if (text.isEmpty() || fields.isPageNumber()) {
            return;
        }
        String address = link.isEmpty() ? fields.link() : link;
        spans.add(new Span.Words(text.replace("\u00AD", ""), bold, italic, address));
    }

    private void emphasis(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (xml.isStart("b")) {
                bold = isOn(xml);
            } else if (xml.isStart("i")) {
                italic = isOn(xml);
            } else if (xml.isStart("rPrChange")) {
                xml.skip();
            }
        }
    }

    static boolean isOn(XmlPart xml) {
        String value = xml.attribute("val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
