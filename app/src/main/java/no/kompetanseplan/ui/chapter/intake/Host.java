package no.kompetanseplan.ui.chapter.intake;

/// What a file on its way in asks of its page.
///
/// @param changed shows the part anew
/// @param choose asks for another file in its place
/// @param taken goes on when the file is in the plan
record Host(Runnable changed, Runnable choose, Runnable taken) {}
