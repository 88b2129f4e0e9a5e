package no.kompetanseplan.ui.chapter.overview;

import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Something that is due.
///
/// @param date null for what has no date
/// @param days from today on; below 0 for what is overdue
/// @param place where it is seen to; null when no page shows it
record Due(@Nullable LocalDate date, String what, String who, long days, @Nullable Place place) {

    boolean isOverdue() {
        return date != null && days < 0;
    }
}
