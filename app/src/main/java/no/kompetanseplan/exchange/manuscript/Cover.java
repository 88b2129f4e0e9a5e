package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.office.word.WordPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.exchange.office.word.WordPart.Role;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a document says of itself ahead of its first heading: title, second line, region, years.
final class Cover {

    private static final int LONGEST = 300;
    private static final int LONGEST_REGION = 200;
    private static final int LONGEST_TITLE_LINE = 120;
    private static final Pattern YEARS =
            Pattern.compile("\\b(20\\d\\d)\\s*[-–—/]\\s*(20\\d\\d)\\b");
    private static final Pattern NYNORSK =
            Pattern.compile("(?iu)\\b(ikkje|korleis|kva|òg|vere)\\b");
    private static final Pattern BOKMAL = Pattern.compile("(?iu)\\b(ikke|hvordan|hva|være)\\b");

    private final Manuscript manuscript;
    private final List<String> titles = new ArrayList<>();
    private final List<String> subtitles = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    Cover(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Whether a paragraph ahead of the first heading is one of these lines. Where no style says
    /// which is the title, the first short line is, unless the file names another.
    boolean takes(Paragraph paragraph) {
        String words = paragraph.words();
        return switch (paragraph.role()) {
            case TITLE -> add(titles, words);
            case SUBTITLE -> add(subtitles, words);
            case COVER -> facts.add(words);
            default -> {
                boolean isTitle =
                        titles.isEmpty()
                                && paragraph.role() == Role.TEXT
                                && words.length() <= LONGEST_TITLE_LINE
                                && !hasTitleStyle();
                yield isTitle && add(titles, words);
            }
        };
    }

    private boolean hasTitleStyle() {
        return manuscript.document().parts().stream()
                .anyMatch(part ->
                        part instanceof Paragraph paragraph && paragraph.role() == Role.TITLE);
    }

    private static boolean add(List<String> lines, String words) {
        int length = lines.stream().mapToInt(line -> line.length() + 1).sum();
        return length + words.length() <= LONGEST && lines.add(words);
    }

    String title() {
        if (!titles.isEmpty()) {
            return String.join(" ", titles);
        }
        String property = manuscript.document().title();
        if (!property.isEmpty() && property.length() <= LONGEST) {
            return property;
        }
        String name = manuscript.file().replaceFirst("\\.[^.]*$", "");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST);
    }

    String subtitle() {
        String subject = manuscript.document().subject();
        boolean mayBe = subtitles.isEmpty() && subject.length() <= LONGEST;
        return mayBe ? subject : String.join(" ", subtitles);
    }

    /// The first fact of a cover that our own program has made.
    String region() {
        return facts.stream()
                .filter(fact -> fact.length() <= LONGEST_REGION)
                .filter(fact -> fact.codePoints().noneMatch(Character::isDigit))
                .findFirst()
                .orElse("");
    }

    /// The years the cover names; none when it names none.
    Period period() {
        List<String> lines = new ArrayList<>();
        lines.addAll(facts);
        lines.add(title());
        lines.add(subtitle());
        for (String line : lines) {
            Period period = years(line);
            if (period != null) {
                return period;
            }
        }
        return Period.NONE;
    }

    private static @Nullable Period years(String line) {
        Matcher years = YEARS.matcher(line);
        if (!years.find()) {
            return null;
        }
        int from = Integer.parseInt(years.group(1));
        int to = Integer.parseInt(years.group(2));
        return to < from
                ? null
                : new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), from + "–" + to);
    }

    /// The written form of Norwegian that the words are in; null for bokmål.
    static @Nullable PlanLanguage language(Manuscript manuscript) {
        long nynorsk = 0;
        long bokmal = 0;
        for (WordPart part : manuscript.document().parts()) {
            if (part instanceof Paragraph paragraph) {
                nynorsk += NYNORSK.matcher(paragraph.words()).results().count();
                bokmal += BOKMAL.matcher(paragraph.words()).results().count();
            }
        }
        return nynorsk > bokmal ? PlanLanguage.NYNORSK : null;
    }
}
