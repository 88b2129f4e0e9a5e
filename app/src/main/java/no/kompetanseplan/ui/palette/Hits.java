package no.kompetanseplan.ui.palette;

import java.util.List;

/// What a search found.
///
/// @param total number of hits in all groups
/// @param groups the groups with at least one hit, in order
public record Hits(int total, List<Found> groups) {

    public static final Hits NONE = new Hits(0, List.of());

    /// The best hits of one group.
    ///
    /// @param more how many further hits the group has
    public record Found(Group group, List<Hit> shown, int more) {}
}
