package no.kompetanseplan.exchange.docx;

import no.kompetanseplan.exchange.document.PrintedPlan;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a Word document that was just written, part by part. The program wrote it, so the guards
/// against hostile archives do not apply: text that repeats itself packs as tightly as they do.
final class DocxCheck {

    private static final String TEXT = "word/document.xml";

    /// The depth of what stands in the text itself, not in a cell: document, body, table.
    private static final int IN_BODY = 3;

    private int tables;
    private int figures;

    private DocxCheck() {}

    /// Passes a document that is whole.
    ///
    /// @throws IOException when a part can't be read, or a table or figure is missing
    static void verify(Path file, PrintedPlan plan) throws IOException {
        DocxCheck check = new DocxCheck();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry(TEXT) == null) {
                throw new IOException("The text is missing");
            }
            Enumeration<? extends ZipEntry> parts = zip.entries();
            while (parts.hasMoreElements()) {
                ZipEntry part = parts.nextElement();
                try (InputStream in = zip.getInputStream(part)) {
                    check.part(part.getName(), in);
                }
            }
        }
        if (check.tables != plan.tables().size()) {
            throw new IOException("A table is missing");
        }
        if (check.figures != plan.figures().size()) {
            throw new IOException("A figure is missing");
        }
    }

    private void part(String name, InputStream in) throws IOException {
        if (name.endsWith(".xml") || name.endsWith(".rels")) {
            try {
                markup(in, name.equals(TEXT));
            } catch (XMLStreamException e) {
                throw new IOException(name, e);
            }
        } else {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void markup(InputStream in, boolean isText) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(in);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (isText) {
                    tables += depth == IN_BODY && xml.getLocalName().equals("tbl") ? 1 : 0;
                    figures += xml.getLocalName().equals("pic") ? 1 : 0;
                }
            }
        }
        xml.close();
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // They count every &lt; of a large part.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
