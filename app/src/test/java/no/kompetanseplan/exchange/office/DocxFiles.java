package no.kompetanseplan.exchange.office;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Word documents written by hand, with the parts a test needs and nothing else.
public final class DocxFiles {

    private static final String NAMES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:wp=\"urn:wp\" xmlns:wps=\"urn:wps\" xmlns:mc=\"urn:mc\"";
    private static final String TYPE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relations = new StringBuilder();
    private int number;

    public DocxFiles(String body) {
        parts.put(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\""
                        + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put(
                "word/document.xml",
                "<w:document" + NAMES + "><w:body>" + body + "</w:body></w:document>");
    }

    /// Adds a part the document points at.
    ///
    /// @param type such as `styles`
    /// @param content what stands within its root
    public DocxFiles with(String type, String content) {
        parts.put(
                "word/" + type + ".xml",
                "<w:" + type + NAMES + ">" + content + "</w:" + type + ">");
        relation("rel-" + type, type, type + ".xml", "");
        return this;
    }

    public DocxFiles withLink(String id, String address) {
        relation(id, "hyperlink", address, " TargetMode=\"External\"");
        return this;
    }

    private void relation(String id, String type, String target, String mode) {
        number++;
        relations
                .append("<Relationship Id=\"")
                .append(id)
                .append("\" Type=\"")
                .append(TYPE)
                .append(type)
                .append("\" Target=\"")
                .append(target)
                .append('"')
                .append(mode)
                .append("/>");
    }

    public Path write(Path file) throws IOException {
        if (number > 0) {
            parts.put(
                    "word/_rels/document.xml.rels",
                    "<Relationships>" + relations + "</Relationships>");
        }
        return zip(file, parts);
    }

    /// A zip of texts.
    public static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    public static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    public static String paragraph(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    public static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    public static String cell(String text) {
        return cell("", text);
    }

    public static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    public static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append(cell.startsWith("<w:tc>") ? cell : cell(cell));
        }
        return row.append("</w:tr>").toString();
    }

    public static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }
}
