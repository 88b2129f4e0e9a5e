package no.kompetanseplan.exchange.office.word;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The fields that are open where one reads: what Word works out itself, such as page numbers and
/// contents. They may begin in one paragraph and end in another, and stand in each other.
final class Fields {

    private static final int DEEPEST = 50;
    private static final Pattern LINK = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*");

    private static final class Open {
        private final StringBuilder instruction = new StringBuilder();
        private boolean hasResult;

        private String word() {
            return instruction.toString().strip().toUpperCase(Locale.ROOT);
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void mark(String type) {
        switch (type) {
            case "begin" -> {
                if (open.size() < DEEPEST) {
                    open.push(new Open());
                }
            }
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().hasResult = true;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    void instruct(String words) {
        if (!open.isEmpty() && !open.peek().hasResult) {
            open.peek().instruction.append(words);
        }
    }

    /// Whether the contents or a list of tables is being written here.
    boolean isContents() {
        return open.stream().anyMatch(each -> each.word().startsWith("TOC"));
    }

    /// Whether what stands here is a page number.
    boolean isPageNumber() {
        return open.stream().anyMatch(each -> isPageNumber(each.word()));
    }

    static boolean isPageNumber(String instruction) {
        String word = instruction.strip().toUpperCase(Locale.ROOT);
        return word.startsWith("PAGE") || word.startsWith("NUMPAGES");
    }

    /// The address the words here lead to; empty for none.
    String link() {
        for (Open each : open) {
            Matcher link = LINK.matcher(each.instruction);
            if (link.matches()) {
                return Surroundings.address(link.group(1));
            }
        }
        return "";
    }
}
