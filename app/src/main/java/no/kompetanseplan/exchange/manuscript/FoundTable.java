package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.office.SourceTable;

/// A table of a document, and what it looks like.
///
/// @param heading the heading it stands under; empty ahead of the first
/// @param name its caption, or its heading
/// @param guess what it becomes unless somebody says otherwise
/// @param mayBeMeasures whether its heads are those of an action plan
/// @param mayBeStaffing whether it counts positions by municipality
public record FoundTable(
        SourceTable source,
        String heading,
        String name,
        TableUse guess,
        boolean mayBeMeasures,
        boolean mayBeStaffing) {

    public int number() {
        return source.number();
    }

    public int rows() {
        return source.rows().size();
    }

    /// Whether it can become that.
    public boolean allows(TableUse use) {
        return switch (use) {
            case ACTION_PLAN -> mayBeMeasures;
            case STAFFING -> mayBeStaffing;
            case PLAIN -> true;
        };
    }
}
