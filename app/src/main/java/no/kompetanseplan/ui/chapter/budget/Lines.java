package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.budget.Axis;

/// What the rows of the budget table are, from the outermost step in.
enum Lines {
    DIMENSION_MEASURE(Axis.MEASURE, true),
    REGION_MUNICIPALITY(Axis.MUNICIPALITY, true),
    MEASURE(Axis.MEASURE, false),
    DIMENSION(Axis.DIMENSION, false),
    MUNICIPALITY(Axis.MUNICIPALITY, false),
    YEAR(Axis.YEAR, false),
    KIND(Axis.KIND, false),
    PAYER(Axis.PAYER, false),
    FUNDING(Axis.FUNDING, false);

    private final Axis axis;
    private final boolean grouped;

    Lines(Axis axis, boolean grouped) {
        this.axis = axis;
        this.grouped = grouped;
    }

    /// What tells the innermost rows apart.
    Axis axis() {
        return axis;
    }

    boolean isGrouped() {
        return grouped;
    }

    /// The rows that show what stood in columns.
    ///
    /// @param hasRegions whether the municipalities belong to groups
    static Lines of(Axis axis, boolean hasRegions) {
        return switch (axis) {
            case MEASURE, DIMENSION -> DIMENSION_MEASURE;
            case MUNICIPALITY -> hasRegions ? REGION_MUNICIPALITY : MUNICIPALITY;
            case YEAR -> YEAR;
            case KIND -> KIND;
            case PAYER -> PAYER;
            case FUNDING -> FUNDING;
        };
    }

    /// The columns that show what stood in rows; of measures their dimensions, which are few.
    Axis across() {
        return this == DIMENSION_MEASURE ? Axis.DIMENSION : axis;
    }
}
