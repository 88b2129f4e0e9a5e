package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.XmlPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.exchange.office.word.WordPart.Role;
import no.kompetanseplan.model.prose.Prose;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Reads paragraphs: what they say, and the part they play.
final class Paragraphs {

    private static final int BODY = 9;
    private static final int UNSET = -1;
    private static final Set<Role> LISTS = Set.of(Role.TEXT, Role.BULLET, Role.NUMBERED);

    /// A link that is open, and the depth of its tag.
    private record Link(String address, int depth) {}

    /// What a paragraph says of itself.
    private static final class Properties {
        private String style = "";
        private String list = "";
        private int depth = UNSET;
        private int outline = UNSET;
    }

    private final Surroundings around;
    private final Findings findings;
    private final Footers footers;
    private final Fields fields = new Fields();

    Paragraphs(Surroundings around, Findings findings, Footers footers) {
        this.around = around;
        this.findings = findings;
        this.footers = footers;
    }

    /// Reads the paragraph that begins here. An empty one counts in its list all the same.
    ///
    /// @param isContents whether it stands in a box that holds the contents
    Paragraph read(XmlPart xml, boolean isContents) throws ImportFailure {
        around.budget().row();
        int outer = xml.depth();
        boolean inContents = isContents || fields.isContents();
        Properties properties = new Properties();
        Runs runs = new Runs(around, fields, findings);
        Deque<Link> links = new ArrayDeque<>();
        while (xml.nextIn(outer)) {
            if (xml.isStart()) {
                start(xml, properties, runs, links);
            } else if (xml.isEnd() && !links.isEmpty() && xml.depth() < links.peek().depth()) {
                links.pop();
            }
            inContents |= fields.isContents();
        }
        return paragraph(properties, runs.prose(), inContents);
    }

    private void start(XmlPart xml, Properties properties, Runs runs, Deque<Link> links)
            throws ImportFailure {
        switch (xml.name()) {
            case "pPr" -> properties(xml, properties);
            case "r" -> runs.read(xml, links.isEmpty() ? "" : links.peek().address());
            case "hyperlink" -> links.push(new Link(around.link(xml.attribute("id")), xml.depth()));
            case "del", "moveFrom" -> deleted(xml);
            case "ins", "moveTo" -> findings.add(LeftOut.Kind.INSERTED, "");
            case "fldSimple" -> {
                if (Fields.isPageNumber(xml.attribute("instr"))) {
                    xml.skip();
                }
            }
            case "sdtPr", "Fallback" -> xml.skip();
            default -> {}
        }
    }

    private void deleted(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        StringBuilder words = new StringBuilder();
        while (xml.nextIn(outer)) {
            if (xml.isStart("delText") || xml.isStart("t")) {
                words.append(xml.allText(around.budget()));
            }
        }
        if (!words.isEmpty()) {
            findings.add(LeftOut.Kind.DELETED, words.toString().strip());
        }
    }

    private void properties(XmlPart xml, Properties properties) throws ImportFailure {
        int outer = xml.depth();
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            String value = xml.attribute("val");
            switch (xml.name()) {
                case "pStyle" -> properties.style = value;
                case "numId" -> properties.list = value;
                case "ilvl" -> properties.depth = WordNumbering.number(value, 0);
                case "outlineLvl" -> properties.outline = WordNumbering.number(value, UNSET);
                case "sectPr" -> footers.section(xml);
                case "rPr", "pPrChange" -> xml.skip();
                default -> {}
            }
        }
    }

    private Paragraph paragraph(Properties properties, Prose prose, boolean inContents) {
        WordStyles.Part part = part(properties);
        if (inContents || part.role() == Role.CONTENTS) {
            return new Paragraph(Role.CONTENTS, 0, "", prose);
        }
        boolean isEmpty = WordPart.plain(prose).isBlank();
        WordNumbering.Mark mark = isEmpty ? null : mark(properties, part);
        if (mark == null) {
            return new Paragraph(part.role(), part.level(), "", prose);
        }
        boolean isList =
                LISTS.contains(part.role()) && (mark.isBullet() || !mark.label().isEmpty());
        if (!isList) {
            return new Paragraph(part.role(), part.level(), mark.label(), prose);
        }
        int level = Math.max(part.level(), Math.max(0, properties.depth));
        Role role = mark.isBullet() ? Role.BULLET : Role.NUMBERED;
        return new Paragraph(role, level, mark.label(), prose);
    }

    /// What the style says, unless the paragraph says of itself that it is a heading, or none.
    private WordStyles.Part part(Properties properties) {
        WordStyles.Part style = around.styles().part(properties.style);
        if (properties.outline >= 0 && properties.outline < BODY) {
            return new WordStyles.Part(Role.HEADING, properties.outline + 1);
        }
        boolean isDenied = properties.outline == BODY && style.role() == Role.HEADING;
        return isDenied ? new WordStyles.Part(Role.TEXT, 0) : style;
    }

    private WordNumbering.@Nullable Mark mark(Properties properties, WordStyles.Part style) {
        String list = properties.list;
        int depth = properties.depth;
        if (list.isEmpty()) {
            WordStyles.Listed listed = around.styles().listed(properties.style);
            if (listed == null) {
                return null;
            }
            list = listed.list();
            int own = style.role() == Role.HEADING ? style.level() - 1 : listed.depth();
            depth =
                    depth == UNSET
                            ? around.numbering().depth(properties.style, Math.max(0, own))
                            : depth;
        }
        return around.numbering().next(list, Math.max(0, depth));
    }
}
