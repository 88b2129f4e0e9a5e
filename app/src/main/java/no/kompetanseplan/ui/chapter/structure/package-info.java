/// The table of contents as a page: chapters and sections added, named, moved, set under each other
/// and removed. May import what [no.kompetanseplan.ui.chapter] may.
@NullMarked
package no.kompetanseplan.ui.chapter.structure;

import org.jspecify.annotations.NullMarked;
