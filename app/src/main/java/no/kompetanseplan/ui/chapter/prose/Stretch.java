package no.kompetanseplan.ui.chapter.prose;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.ui.kit.prose.ProseField;
import no.kompetanseplan.ui.kit.prose.Range;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A selection over several blocks, from a place in one to a place in another. The block it ends in
/// has the focus and the caret; the others show their part of it. Within one block the selection is
/// the field's own, and this one is off.
final class Stretch {

    /// What of a block is selected.
    ///
    /// @param from its first place; of a table or register always 0
    /// @param to the place after its last
    record Part(Stop stop, int from, int to) {}

    private final TextPage page;
    private List<Stop> shaded = List.of();
    private @Nullable Id start;
    private @Nullable Id end;
    private int startPlace;
    private int endPlace;
    private boolean whole;
    private boolean busy;

    Stretch(TextPage page) {
        this.page = page;
    }

    boolean isOn() {
        return start != null;
    }

    /// Whether it is the whole chapter, which is no reason to leave what is in sight.
    boolean isWhole() {
        return isOn() && whole;
    }

    /// Where a selection that goes on from a stop begins.
    Part anchor(Stop standing) {
        Stop from = start == null ? null : page.stop(start);
        if (from != null) {
            return new Part(from, startPlace, startPlace);
        }
        if (standing instanceof Piece piece) {
            ProseField field = piece.field();
            Range own = field.selected();
            int other = own.from() == field.caret() ? own.to() : own.from();
            return new Part(standing, other, other);
        }
        return new Part(standing, 0, 0);
    }

    /// Selects from a place to another, which gets the caret.
    void reach(Part from, Stop to, int place) {
        whole = false;
        if (from.stop().item().id().equals(to.item().id())) {
            clear();
            if (to instanceof Piece piece) {
                piece.edit(from.from(), place);
            } else {
                to.enter(1);
            }
            return;
        }
        start = from.stop().item().id();
        startPlace = from.from();
        end = to.item().id();
        endPlace = place;
        show();
        focus();
    }

    /// Selects the whole page.
    void all() {
        List<Stop> stops = page.stops();
        if (stops.size() > 1) {
            start = stops.getFirst().item().id();
            startPlace = 0;
            end = stops.getLast().item().id();
            endPlace = length(stops.getLast());
            whole = true;
            show();
            focus();
        }
    }

    /// Puts the focus where it ends.
    void focus() {
        Stop last = end == null ? null : page.stop(end);
        busy = true;
        try {
            if (last instanceof Piece piece) {
                piece.edit(edge(), endPlace);
            } else if (last != null) {
                last.enter(1);
            }
        } finally {
            busy = false;
        }
    }

    /// Where the block it ends in is entered.
    private int edge() {
        List<Part> parts = parts();
        boolean down = !parts.isEmpty() && parts.getLast().stop().item().id().equals(end);
        return down || parts.isEmpty() ? 0 : parts.getFirst().to();
    }

    private static int length(Stop stop) {
        return stop instanceof Piece piece ? piece.field().length() : 0;
    }

    /// What is selected, in reading order; empty when nothing is, or a block of it is gone.
    List<Part> parts() {
        List<Stop> stops = page.stops();
        List<Id> ids = stops.stream().map(stop -> stop.item().id()).toList();
        int begin = ids.indexOf(start);
        int finish = ids.indexOf(end);
        if (begin < 0 || finish < 0) {
            return List.of();
        }
        int first = Math.min(begin, finish);
        int last = Math.max(begin, finish);
        List<Part> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            Stop stop = stops.get(i);
            int length = length(stop);
            int place = Math.min(i == begin ? startPlace : endPlace, length);
            parts.add(new Part(stop, i == first ? place : 0, i == last ? place : length));
        }
        return parts;
    }

    /// Shows it anew; the blocks may be others.
    void show() {
        if (!isOn() && shaded.isEmpty()) {
            return;
        }
        List<Part> parts = parts();
        List<Stop> now = parts.stream().map(Part::stop).toList();
        shaded.stream().filter(stop -> !now.contains(stop)).forEach(stop -> stop.taken(false));
        shaded = now;
        for (Part part : parts) {
            if (part.stop() instanceof Piece piece) {
                piece.field().shade(new Range(part.from(), part.to()));
            } else {
                part.stop().taken(true);
            }
        }
        if (parts.isEmpty()) {
            clear();
        }
    }

    /// Selects nothing over several blocks.
    void clear() {
        start = null;
        end = null;
        whole = false;
        shaded.forEach(stop -> stop.taken(false));
        shaded = List.of();
    }

    /// A piece has got the focus: another than it ends in takes it away.
    void entered(Piece piece) {
        if (!busy && !piece.item().id().equals(end)) {
            clear();
        }
    }

    /// The caret of the piece it ends in is elsewhere.
    void moved(Piece piece) {
        if (!busy && isOn() && piece.item().id().equals(end)) {
            whole = false;
            endPlace = piece.field().caret();
            show();
        }
    }
}
