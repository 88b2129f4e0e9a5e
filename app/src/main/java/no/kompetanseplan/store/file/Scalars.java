package no.kompetanseplan.store.file;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Scalars of the file as the model has them: null, Long or String.
final class Scalars {

    private Scalars() {}

    /// A cell of any column; small numbers come as Integer from the driver and are widened. What is
    /// no scalar (a BLOB, a fraction) is given as it is and equals none.
    static @Nullable Object read(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        return value instanceof Integer number ? (Object) number.longValue() : value;
    }
}
