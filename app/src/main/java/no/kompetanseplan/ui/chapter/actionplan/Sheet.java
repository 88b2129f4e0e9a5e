package no.kompetanseplan.ui.chapter.actionplan;

import java.util.Objects;

/// The style sheet of this package, for nodes that the sheet of the kit does not know.
final class Sheet {

    private Sheet() {}

    static String url() {
        return Objects.requireNonNull(Sheet.class.getResource("measure.css")).toExternalForm();
    }
}
