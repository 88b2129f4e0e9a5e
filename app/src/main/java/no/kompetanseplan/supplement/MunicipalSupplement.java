package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Body;

import java.util.List;

/// The supplement of one municipality: every part it must write to, and every part somebody writes
/// to, in the order of the book.
///
/// @param prefix the letters its parts are numbered by: L1, L2, …; as many of its name as tell it
///   from the others
public record MunicipalSupplement(Body municipality, String prefix, List<LocalPart> parts) {

    public MunicipalSupplement {
        parts = List.copyOf(parts);
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

    private int count(LocalPart.State state) {
        return Math.toIntExact(parts.stream().filter(part -> part.state() == state).count());
    }
}
