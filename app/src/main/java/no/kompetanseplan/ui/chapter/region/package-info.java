/// The plan itself, the region's municipalities and the bodies the plan names.
@NullMarked
package no.kompetanseplan.ui.chapter.region;

import org.jspecify.annotations.NullMarked;
