package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.prose.Prose;

import java.util.Collection;

/// Counts words: whatever stands between blanks and has a letter or a digit.
final class WordCount {

    private WordCount() {}

    static int of(String text) {
        int words = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (Character.isWhitespace(sign) || sign == '\u00a0') {
                inWord = false;
            } else if (!inWord && Character.isLetterOrDigit(sign)) {
                inWord = true;
                words++;
            }
        }
        return words;
    }

    /// The words of what is shown on a page.
    static int of(Collection<Piece> pieces) {
        return pieces.stream().mapToInt(piece -> of(piece.field().prose().signs())).sum();
    }

    /// The words of the chapters of a plan, headings and all.
    static int of(Plan plan) {
        int words = 0;
        for (Section section : plan.sections()) {
            words += of(section.title());
        }
        for (Block block : plan.blocks()) {
            if (!ProseEdits.isOwn(ProseEdits.style(block))) {
                words += of(Prose.read(block.text()).signs());
            }
        }
        return words;
    }
}
