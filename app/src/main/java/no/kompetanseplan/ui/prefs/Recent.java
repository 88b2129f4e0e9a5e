package no.kompetanseplan.ui.prefs;

import java.nio.file.Path;

/// A plan that has been opened on this machine.
///
/// @param file where it was
/// @param title its title when it was last open
/// @param stage name of its stage then; empty when it had none
public record Recent(Path file, String title, String stage) {}
