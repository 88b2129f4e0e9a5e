package no.kompetanseplan.template;

import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a new plan begins as.
public enum Template {
    /// The eight chapters of a regional plan with their pages, and the three dimensions.
    REGIONAL(
            """
            foreword - ask
            1 TEXT
             1.1 . ask
             1.2 . ask MUNICIPALITIES ORGANISATION
             1.3 . ask
             1.4 . ask GOALS
             1.5 . ask
             1.6 . ask DECISIONS
            2 TEXT ask DEFINITIONS
            3 TEXT ask
             3.1 STAFFING
             3.2 . ask CLAIMS
             3.3 . ask
            4 STRATEGIES
            5 AREAS
            6 RULES
             6.1 .
             6.2 .
             6.3 GRANTS
             6.4 .
             6.5 BUDGET
             6.6 . PRINCIPLES
            7 ACTION_PLAN
             themedays THEME_DAYS -
            8 TEXT ask DUTIES ROLLOVER PARKED_TOPICS
            closing - ask CONTRIBUTORS
            sources - SOURCES
            """),
    /// The seven steps of strategic competence planning that KS recommends.
    KS(
            """
            1 TEXT ask ORGANISATION DUTIES
            2 TEXT ask DECISIONS
            3 TEXT ask GOALS GOVERNING_DOCUMENTS
            4 TEXT ask DEFINITIONS
            5 TEXT ask
             5.1 STAFFING
             5.2 . ask CLAIMS
            6 TEXT ask
             6.1 AREAS
             6.2 RULES
             6.3 ACTION_PLAN
             6.4 BUDGET
            7 TEXT ask ROLLOVER PARKED_TOPICS
            sources - SOURCES
            """),
    /// The action plan of a network: areas, goals, measures, who and when.
    NETWORK(
            """
            about - ask
            governing - GOVERNING_DOCUMENTS
            responsible - ORGANISATION
            1 AREAS
            2 ACTION_PLAN
            3 TEXT ask
            4 TEXT ROLES ROSTERS
            5 TEXT ask ROLLOVER
            """),
    /// The chapters' headings alone.
    EMPTY(
            """
            foreword -
            1 TEXT
            2 TEXT
            3 TEXT
            4 TEXT
            5 TEXT
            6 TEXT
            7 TEXT
            8 TEXT
            closing -
            """);

    private static final String ASK = "ask";
    private static final String NO_PAGE = ".";
    private static final String UNNUMBERED = "-";

    private final String outline;

    Template(String outline) {
        this.outline = outline;
    }

    /// A heading of a template.
    ///
    /// @param depth 0 for a chapter
    /// @param key names its texts
    /// @param page what its page shows; null for no page of its own
    /// @param asks whether it begins with what ought to be written there
    /// @param registers registers that stand in it
    public record Line(
            int depth,
            String key,
            @Nullable PageKind page,
            boolean unnumbered,
            boolean asks,
            List<RegisterKind> registers) {}

    private static Line line(String written) {
        int depth = written.length() - written.stripLeading().length();
        List<String> words = new ArrayList<>(List.of(written.strip().split(" ", -1)));
        String key = words.removeFirst();
        boolean asks = words.remove(ASK);
        boolean unnumbered = words.remove(UNNUMBERED);
        PageKind page = depth == 0 ? PageKind.TEXT : null;
        List<RegisterKind> registers = new ArrayList<>();
        for (String word : words) {
            if (isPage(word)) {
                page = PageKind.valueOf(word);
            } else if (!word.equals(NO_PAGE)) {
                registers.add(RegisterKind.valueOf(word));
            }
        }
        return new Line(depth, key, page, unnumbered, asks, List.copyOf(registers));
    }

    private static boolean isPage(String word) {
        for (PageKind page : PageKind.values()) {
            if (page.name().equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// Its headings in order.
    public List<Line> lines() {
        return outline.lines().map(Template::line).toList();
    }

    /// What it is called.
    public String name(Texts texts) {
        return texts.get(key());
    }

    /// What it is good for.
    public String says(Texts texts) {
        return texts.get(key() + ".says");
    }

    /// A heading in the language of the plan.
    public String title(Line line, Texts words) {
        return words.get(keyOf(line));
    }

    /// What ought to be written under a heading.
    String question(Line line, Texts words) {
        return words.get(keyOf(line) + ".ask");
    }

    /// Headings that two templates share have one text.
    private String keyOf(Line line) {
        Template named = this == EMPTY ? REGIONAL : this;
        return "template." + named.name().toLowerCase(Locale.ROOT) + "." + line.key();
    }

    private String key() {
        return "template." + name().toLowerCase(Locale.ROOT);
    }
}
