/// A whole plan from a Word document: headings become chapters, text becomes blocks, and each table
/// what it is or what somebody says it is. What has no place in a plan is told of with its words,
/// so that none are lost unseen. Imports `exchange.office`, `exchange.measures`, `registers`,
/// `model` and `text`.
@NullMarked
package no.kompetanseplan.exchange.manuscript;

import org.jspecify.annotations.NullMarked;
