package no.kompetanseplan.ui.chapter.find;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A line of the list: a place, or the heading over those of one chapter.
///
/// @param group the words of the heading
/// @param count how many places stand under it
/// @param found null for a heading
record FoundLine(String group, int count, @Nullable Found found) {

    /// The places under their headings.
    static List<FoundLine> of(List<Found> all) {
        List<FoundLine> lines = new ArrayList<>();
        int at = 0;
        while (at < all.size()) {
            String group = all.get(at).group();
            int end = at;
            while (end < all.size() && all.get(end).group().equals(group)) {
                end++;
            }
            lines.add(new FoundLine(group, end - at, null));
            all.subList(at, end).forEach(each -> lines.add(new FoundLine(group, 0, each)));
            at = end;
        }
        return lines;
    }
}
