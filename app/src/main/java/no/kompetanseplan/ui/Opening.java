package no.kompetanseplan.ui;

import java.nio.file.Path;

/// What the window shows first.
public sealed interface Opening {

    /// The welcome page.
    record Welcome() implements Opening {}

    /// A new copy of the sample plan.
    record Sample() implements Opening {}

    /// A plan file.
    record PlanFile(Path file) implements Opening {}
}
