package no.kompetanseplan.exchange.office.word;

import no.kompetanseplan.exchange.ImportFailure;
import no.kompetanseplan.exchange.office.OfficeFile;
import no.kompetanseplan.exchange.office.XmlPart;
import no.kompetanseplan.exchange.office.word.WordPart.Role;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part each paragraph style plays. Word writes the names of its own styles in English and
/// their ids in the language of the program, other programs do as they like: both are looked at,
/// and the styles a style is based on.
final class WordStyles {

    /// What a style says.
    ///
    /// @param level as in [WordPart.Paragraph]
    record Part(Role role, int level) {}

    /// A list a style belongs to.
    record Listed(String list, int depth) {}

    private record Style(
            String name, String basedOn, int outline, String list, int depth, boolean isDefault) {}

    private static final int DEEPEST = 20;
    private static final int NONE = -1;
    private static final int BODY = 9;
    private static final Pattern HEADING = Pattern.compile("(?:heading|overskrift) ?([1-9])");
    private static final Pattern CONTENTS =
            Pattern.compile(
                    "toc ?[1-9]|toc ?heading|table ?of ?figures|table ?of ?authorities"
                            + "|index ?[1-9]|index ?heading|innh ?[1-9]|inn[ho].*fortegnelse.*"
                            + "|overskrift ?for ?innholdsfortegnelse|figurliste|contents ?heading");
    private static final Pattern BULLET =
            Pattern.compile("(?:list ?bullet|punktliste|punktmerket liste) ?([1-9]?)");
    private static final Pattern NUMBER =
            Pattern.compile("(?:list ?number|nummerert ?liste) ?([1-9]?)");

    private final Map<String, Style> styles = new HashMap<>();

    WordStyles(OfficeFile file, @Nullable String part) throws ImportFailure {
        if (part == null) {
            return;
        }
        try (XmlPart xml = file.part(part)) {
            while (xml.next()) {
                if (xml.isStart("style")) {
                    file.budget().keep(xml.attribute("styleId").length());
                    styles.put(xml.attribute("styleId"), style(xml));
                }
            }
        }
    }

    private static Style style(XmlPart xml) throws ImportFailure {
        int outer = xml.depth();
        boolean isDefault =
                xml.attribute("default").equals("1") && xml.attribute("type").equals("paragraph");
        String name = "";
        String basedOn = "";
        String list = "";
        int outline = NONE;
        int depth = 0;
        while (xml.nextIn(outer)) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "name" -> name = xml.attribute("val");
                case "basedOn" -> basedOn = xml.attribute("val");
                case "outlineLvl" -> outline = WordNumbering.number(xml.attribute("val"), NONE);
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> depth = WordNumbering.number(xml.attribute("val"), 0);
                default -> {}
            }
        }
        return new Style(name, basedOn, outline, list, depth, isDefault);
    }

    /// The part of a style; text where it says nothing.
    Part part(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Style style = styles.get(at);
            Part part = style == null ? null : named(style.name());
            part = part == null ? named(at) : part;
            if (part != null) {
                return part;
            }
            if (style != null && style.outline() >= 0 && style.outline() < BODY) {
                return new Part(Role.HEADING, style.outline() + 1);
            }
            at = style == null ? "" : style.basedOn();
        }
        return new Part(Role.TEXT, 0);
    }

    /// The list a style belongs to, or null.
    @Nullable Listed listed(String id) {
        String at = id;
        for (int i = 0; i < DEEPEST && !at.isEmpty(); i++) {
            Style style = styles.get(at);
            if (style != null && !style.list().isEmpty()) {
                return new Listed(style.list(), style.depth());
            }
            at = style == null ? "" : style.basedOn();
        }
        return null;
    }

    private static @Nullable Part named(String written) {
        String name = written.toLowerCase(Locale.ROOT).strip();
        Matcher heading = HEADING.matcher(name);
        if (heading.matches()) {
            return new Part(Role.HEADING, Integer.parseInt(heading.group(1)));
        }
        if (CONTENTS.matcher(name).matches()) {
            return new Part(Role.CONTENTS, 0);
        }
        Matcher bullet = BULLET.matcher(name);
        if (bullet.matches()) {
            return new Part(Role.BULLET, depth(bullet.group(1)));
        }
        Matcher number = NUMBER.matcher(name);
        if (number.matches()) {
            return new Part(Role.NUMBERED, depth(number.group(1)));
        }
        return switch (name) {
            case "title", "tittel" -> new Part(Role.TITLE, 0);
            case "subtitle", "undertittel" -> new Part(Role.SUBTITLE, 0);
            case "quote", "intense quote", "sitat", "sterkt sitat", "sterktsitat" ->
                    new Part(Role.QUOTE, 0);
            case "caption", "bildetekst" -> new Part(Role.CAPTION, 0);
            case "cover fact", "coverfact" -> new Part(Role.COVER, 0);
            case "table note", "tablenote" -> new Part(Role.NOTE, 0);
            default -> null;
        };
    }

    private static int depth(String digit) {
        return digit.isEmpty() ? 0 : Integer.parseInt(digit) - 1;
    }
}
