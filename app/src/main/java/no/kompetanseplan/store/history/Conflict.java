package no.kompetanseplan.store.history;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A cell where people who had not seen each other's work set different values, or a row that one
/// deleted while another went on with it (field `""`).
///
/// @param values the rival scalars, the shown one first, no value twice
public record Conflict(Id row, String field, List<@Nullable Object> values) {

    public Conflict {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
