/// The page that takes measures in from a file of Word or Excel: choose the file, see what each
/// column and each row becomes, and take them in, in one step. Nothing is changed before that. Its
/// frame is that of every page that takes files in. Imports `exchange.measures`, `ui.kit`,
/// `session`, `text` and `model`.
@NullMarked
package no.kompetanseplan.ui.chapter.fetch;

import org.jspecify.annotations.NullMarked;
