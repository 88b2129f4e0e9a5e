package no.kompetanseplan.exchange.office.excel;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.Budget;
import no.kompetanseplan.exchange.office.XmlPart;

import java.util.List;

/// Reads what stands in a cell. Formulas are never worked out; their stored value counts.
final class CellReader {

    private static final int LONGEST_CELL = 32_767;

    private final Budget budget;
    private final CellFormats formats;
    private final List<String> shared;
    private final boolean asShown;
    private boolean isFormula;

    /// @param asShown whether numbers are read as the program shows them; else as they are, with
    ///   all their decimals
    CellReader(Budget budget, CellFormats formats, List<String> shared, boolean asShown) {
        this.budget = budget;
        this.formats = formats;
        this.shared = shared;
        this.asShown = asShown;
    }

    /// The text of the cell that begins here; empty for a blank one.
    String text(XmlPart xml) throws ImportFailure {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        String text = content(xml, type, style);
        if (text.isBlank()) {
            return "";
        }
        return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
    }

    /// Whether the cell read last has a formula.
    boolean isFormula() {
        return isFormula;
    }

    private String content(XmlPart xml, String type, String style) throws ImportFailure {
        int outer = xml.depth();
        String value = "";
        String inline = "";
        isFormula = false;
        while (xml.nextIn(outer)) {
            if (xml.isStart("v")) {
                value = xml.allText(budget);
            } else if (xml.isStart("is")) {
                inline = words(xml, budget);
            } else if (xml.isStart("f")) {
                isFormula = true;
                xml.skip();
            }
        }
        return switch (type) {
            case "s" -> shared(value.strip());
            case "inlineStr" -> inline;
            case "str", "e", "d" -> value;
            case "b" -> value.strip().equals("1") ? "ja" : "nei";
            default -> number(value.strip(), style);
        };
    }

    private String number(String value, String style) {
        if (value.isEmpty()) {
            return "";
        }
        return asShown ? formats.shown(value, style) : formats.exact(value, style);
    }

    private String shared(String place) throws ImportFailure {
        if (place.isEmpty()) {
            return "";
        }
        int at = CellFormats.number(place);
        boolean isKnown = at >= 0 && at < shared.size() && (at > 0 || isZero(place));
        if (!isKnown) {
            if (asShown) {
                return "";
            }
            throw budget.damaged();
        }
        String text = shared.get(at);
        budget.keep(text.length());
        return text;
    }

    private static boolean isZero(String place) {
        return place.chars().allMatch(digit -> digit == '0');
    }

    /// The words of a text that may be set in several ways, without the help for reading aloud.
    static String words(XmlPart xml, Budget budget) throws ImportFailure {
        int outer = xml.depth();
        StringBuilder words = new StringBuilder();
        while (xml.nextIn(outer)) {
            if (xml.isStart("rPh")) {
                xml.skip();
            } else if (xml.isStart("t")) {
                words.append(xml.allText(budget));
            }
        }
        return words.toString().replace("\r\n", "\n").replace('\r', '\n').replace("_x000D_", "");
    }

    /// The column of a reference such as `AB12`, from 0; -1 for none.
    static int columnOf(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z' || i > 3) {
                break;
            }
            column = column * 26 + (letter - 'A' + 1);
        }
        return column - 1;
    }

    static int rowOf(String reference) {
        return CellFormats.number(reference.replaceAll("[A-Z$]", ""));
    }
}
