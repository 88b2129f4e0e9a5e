package no.kompetanseplan.store.history;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One cell of the fold: the value that is shown, and its rivals in the order they would be shown.
/// Cells of a row hang on each other, since most rows have few.
final class Cell {

    final String field;
    final @Nullable Cell next;
    private Written shown;
    private List<Written> rivals = List.of();

    Cell(String field, Written first, @Nullable Cell next) {
        this.field = field;
        this.shown = first;
        this.next = next;
    }

    Written shown() {
        return shown;
    }

    @Nullable Object value() {
        return shown.value();
    }

    boolean hasRivals() {
        return !rivals.isEmpty();
    }

    /// All values that stand, the shown one first.
    List<Written> heads() {
        if (rivals.isEmpty()) {
            return List.of(shown);
        }
        List<Written> heads = new ArrayList<>(rivals.size() + 1);
        heads.add(shown);
        heads.addAll(rivals);
        return heads;
    }

    /// Puts these in the place of all that stood.
    ///
    /// @param heads at least one, the one to show first
    void become(List<Written> heads) {
        shown = heads.getFirst();
        rivals = heads.size() == 1 ? List.of() : List.copyOf(heads.subList(1, heads.size()));
    }

    void become(Written only) {
        shown = only;
        rivals = List.of();
    }

    /// Whether rivals differ in value.
    boolean isDisputed() {
        return rivals.stream().anyMatch(each -> !Objects.equals(each.value(), shown.value()));
    }

    /// The different values that stand, the shown one first.
    List<@Nullable Object> values() {
        List<@Nullable Object> values = new ArrayList<>();
        for (Written each : heads()) {
            if (!values.contains(each.value())) {
                values.add(each.value());
            }
        }
        return values;
    }
}
