package no.kompetanseplan.exchange.office;

import no.kompetanseplan.exchange.ImportFailure;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A part of an office file, read once from start to end. Names are without namespaces, since Word
/// and Excel write two sets of them. Document types and entities are refused, and so is nesting
/// that no program writes.
public final class XmlPart implements Closeable {

    private static final int DEEPEST = 256;

    /// Opens the part from its start.
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    private final String file;
    private final Opening opening;
    private InputStream in;
    private final XmlScan scan;
    private @Nullable XMLStreamReader parser;
    private int depth;
    private int event;
    private long tags;

    /// @param isPlain whether to try without the parser first
    XmlPart(String file, Opening opening, boolean isPlain) throws ImportFailure {
        this.file = file;
        this.opening = opening;
        try {
            this.in = opening.open();
            this.scan = new XmlScan(in);
            this.parser = isPlain ? null : factory().createXMLStreamReader(in);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Meant for declared entities, which are refused, but they count every &lt; of a large
        // part too.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }

    /// Goes on to the next tag or text; false at the end.
    ///
    /// @throws ImportFailure when the part is damaged, or has what no such file has
    public boolean next() throws ImportFailure {
        try {
            XMLStreamReader xml = parser;
            boolean isMore = xml == null ? scanned() : parsed(xml);
            if (!isMore) {
                return false;
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            throw failure(e);
        }
        tags += isStart() || isEnd() ? 1 : 0;
        depth += isStart() ? 1 : isEnd() ? -1 : 0;
        if (depth > DEEPEST) {
            throw failure(null);
        }
        return true;
    }

    private boolean scanned() throws IOException, XMLStreamException {
        int found = scan.next();
        if (found == XmlScan.UNUSUAL) {
            return parsedFromHere();
        }
        event =
                switch (found) {
                    case XmlScan.START -> XMLStreamConstants.START_ELEMENT;
                    case XmlScan.END -> XMLStreamConstants.END_ELEMENT;
                    case XmlScan.TEXT -> XMLStreamConstants.CHARACTERS;
                    default -> XMLStreamConstants.END_DOCUMENT;
                };
        return found != XmlScan.END_OF_PART;
    }

    private boolean parsed(XMLStreamReader xml) throws IOException, XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        event = xml.next();
        boolean isRefused =
                event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE;
        if (isRefused) {
            throw OfficeFile.damaged(file, null);
        }
        return true;
    }

    /// Reads on with the parser, which begins at the start and passes over what has been read.
    private boolean parsedFromHere() throws IOException, XMLStreamException {
        boolean isAfterText = isText();
        in.close();
        in = opening.open();
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        parser = xml;
        boolean isMore = true;
        for (long passed = 0; isMore && passed < tags; passed += isStart() || isEnd() ? 1 : 0) {
            isMore = parsed(xml);
        }
        do {
            isMore = isMore && parsed(xml);
        } while (isMore && isAfterText && isText());
        return isMore;
    }

    public boolean isStart() {
        return event == XMLStreamConstants.START_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart()
                && (parser == null ? scan.isNamed(name) : parser.getLocalName().equals(name));
    }

    public boolean isEnd() {
        return event == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isText() {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /// The name of the tag one stands at.
    public String name() {
        return parser == null ? scan.name() : parser.getLocalName();
    }

    /// How many tags are open here, the one that begins here among them.
    public int depth() {
        return depth;
    }

    /// An attribute of the tag that begins here, whatever its namespace; empty when it is not
    /// there.
    public String attribute(String name) {
        XMLStreamReader xml = parser;
        if (xml == null) {
            return scan.attribute(name);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /// Goes on within the tag of this depth; false at its end.
    ///
    /// @param outer [#depth()] at the start of the tag
    public boolean nextIn(int outer) throws ImportFailure {
        return next() && depth >= outer;
    }

    /// The text one stands at.
    public String text() {
        return parser == null ? scan.text() : parser.getText();
    }

    /// All text in the tag that begins here, up to its end.
    public String allText(Budget budget) throws ImportFailure {
        int outer = depth;
        String first = "";
        StringBuilder more = new StringBuilder();
        while (nextIn(outer)) {
            if (isText()) {
                String text = text();
                budget.keep(text.length());
                if (first.isEmpty()) {
                    first = text;
                } else {
                    more.append(text);
                }
            }
        }
        return more.isEmpty() ? first : first + more;
    }

    /// Passes over the tag that begins here.
    public void skip() throws ImportFailure {
        int outer = depth;
        boolean isInside = true;
        while (isInside) {
            isInside = nextIn(outer);
        }
    }

    private ImportFailure failure(@Nullable Exception cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof CancellationException stop) {
                throw stop;
            }
            if (each instanceof ImportFailure known) {
                return known;
            }
            if (each instanceof XMLStreamException nested
                    && nested.getNestedException() instanceof ImportFailure known) {
                return known;
            }
        }
        return OfficeFile.damaged(Objects.toString(file), cause);
    }

    @Override
    public void close() throws ImportFailure {
        try {
            in.close();
        } catch (IOException e) {
            throw failure(e);
        }
    }
}
