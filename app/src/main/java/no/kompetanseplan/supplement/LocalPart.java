package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.choice.SupplementRelation;

import org.jspecify.annotations.Nullable;

/// A part of the plan as one municipality sees it.
///
/// @param own what the municipality says to it; null while it has said nothing
/// @param figures its own figures, for a part that shows them
public record LocalPart(CorePart core, @Nullable Supplement own, @Nullable Figures figures) {

    /// How far the municipality has come.
    public enum State {
        /// Something is said, or the register says it.
        WRITTEN,
        /// Must be filled in: no words where every municipality must have some, or no reason why
        /// the part does not apply.
        MISSING,
        /// Does not apply here, for a reason given.
        NOT_HERE,
        /// May be written to; nobody asks for it.
        OPEN
    }

    public State state() {
        if (isNotHere()) {
            return isWithoutReason() ? State.MISSING : State.NOT_HERE;
        }
        if (hasWords() || figures != null) {
            return State.WRITTEN;
        }
        return core.isRequired() ? State.MISSING : State.OPEN;
    }

    /// How the words stand to the regional ones; they add to them where nobody has said.
    public SupplementRelation relation() {
        return own == null || own.relation() == null ? SupplementRelation.ADDS : own.relation();
    }

    public boolean isNotHere() {
        return relation() == SupplementRelation.NOT_HERE;
    }

    /// Whether it is said not to apply without a word on why.
    public boolean isWithoutReason() {
        return own != null && isNotHere() && own.reason().isBlank();
    }

    public boolean hasWords() {
        return own != null && !own.text().isBlank();
    }

    public String text() {
        return own == null ? "" : own.text();
    }

    /// Whether the regional words are others than when the supplement was written. How they are
    /// spaced does not count; where nobody knows how they were, nothing has changed.
    public boolean isCoreChanged() {
        boolean speaks = own != null && (hasWords() || isNotHere());
        return speaks
                && own != null
                && core.kind() != CorePart.Kind.GONE
                && !own.core().isBlank()
                && !plain(own.core()).equals(plain(core.words()));
    }

    private static String plain(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
