package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/// The supplement of one municipality: every part it must write to, and every part somebody writes
/// to, in the order of the book; and its own measures.
///
/// @param prefix the letters its parts are numbered by: L1, L2, …; as many of its name as tell it
///   from the others
/// @param measures its own measures, in their order
public record MunicipalSupplement(
        Body municipality, String prefix, List<LocalPart> parts, List<LocalMeasure> measures) {

    public MunicipalSupplement {
        parts = List.copyOf(parts);
        measures = List.copyOf(measures);
    }

    /// Its name as a list shows it.
    public String name() {
        return municipality.inShort();
    }

    /// What one calls it by at the command line: its number, or its name where it has none.
    public String call() {
        return municipality.code().isBlank() ? name() : municipality.code().strip();
    }

    /// Parts that must be filled in.
    public int missing() {
        return count(LocalPart.State.MISSING);
    }

    /// Parts to which something is said, be it that they do not apply.
    public int said() {
        return count(LocalPart.State.WRITTEN) + count(LocalPart.State.NOT_HERE);
    }

    /// What its own measures cost it, in so far as it is known; null for a sum beyond all money.
    public @Nullable Money amount() {
        BigDecimal sum =
                measures.stream()
                        .map(LocalMeasure::amount)
                        .filter(Objects::nonNull)
                        .map(Money::toKroner)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Money.within(sum);
    }

    /// Whether nobody asks it for anything and it says nothing.
    public boolean isEmpty() {
        return parts.isEmpty() && measures.isEmpty();
    }

    private int count(LocalPart.State state) {
        return Math.toIntExact(parts.stream().filter(part -> part.state() == state).count());
    }
}
