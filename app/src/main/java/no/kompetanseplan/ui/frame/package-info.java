/// The fixed parts round a page: top bar, outline, rail, status bar, and the way through the
/// places. They show what they are told and say what was asked for; they know no session. Imports
/// `ui.kit`, `ui.chapter`, `session`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.frame;

import org.jspecify.annotations.NullMarked;
