package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Positions that municipalities have together. A register counts them at the employer; here they
/// are moved to those who have a part in them.
public final class SharedPosts {

    /// Shares of a position make this, in 1/100 %.
    public static final int WHOLE = 10_000;

    private SharedPosts() {}

    /// What each municipality has more or less than its register counts, in 1/100 %. Posts that the
    /// register does not count are added; those whose shares are not 100 % together, and those that
    /// a register counts nobody knows where, are left out.
    public static Map<Id, Long> moved(Plan plan) {
        Map<Id, List<PostShare>> shares = shares(plan);
        Map<Id, Long> moved = new TreeMap<>();
        for (SharedPost post : plan.ordered(SharedPostFields.TABLE)) {
            List<PostShare> own = shares.getOrDefault(post.id(), List.of());
            List<Long> parts = parts(post, own);
            for (int i = 0; i < parts.size(); i++) {
                Id municipality = own.get(i).municipality();
                if (municipality != null) {
                    moved.merge(municipality, parts.get(i), Long::sum);
                }
            }
            if (!parts.isEmpty()
                    && post.inRegister()
                    && post.host() != null
                    && post.position() != null) {
                moved.merge(post.host(), -(long) post.position().hundredths(), Long::sum);
            }
        }
        moved.values().removeIf(part -> part == 0);
        return moved;
    }

    /// What each share of a position comes to, in 1/100 %; together they are the position. None for
    /// one that is not counted.
    ///
    /// @param shares all of that position
    public static List<Long> parts(SharedPost post, List<PostShare> shares) {
        Percent position = post.position();
        boolean isOnlyInRegister = post.inRegister() && post.host() == null;
        if (position == null || isOnlyInRegister || sum(shares) != WHOLE) {
            return List.of();
        }
        List<Long> parts = new ArrayList<>();
        long left = position.hundredths();
        for (int i = 0; i < shares.size(); i++) {
            boolean isLast = i == shares.size() - 1;
            long part = isLast ? left : position.hundredths() * hundredths(shares.get(i)) / WHOLE;
            left -= part;
            parts.add(part);
        }
        return parts;
    }

    /// The shares of each position, in their order.
    public static Map<Id, List<PostShare>> shares(Plan plan) {
        Map<Id, List<PostShare>> shares = new HashMap<>();
        for (PostShare share : plan.ordered(PostShareFields.TABLE)) {
            Id post = share.post();
            if (post != null) {
                shares.merge(
                        post,
                        List.of(share),
                        (some, one) -> Stream.concat(some.stream(), one.stream()).toList());
            }
        }
        return shares;
    }

    /// The shares together, in 1/100 %; one that is not entered counts as none.
    public static long sum(List<PostShare> shares) {
        return shares.stream().mapToLong(SharedPosts::hundredths).sum();
    }

    private static long hundredths(PostShare share) {
        return share.share() == null ? 0 : share.share().hundredths();
    }
}
