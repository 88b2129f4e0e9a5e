package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;

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
    /// register does not count are added; those whose shares are not 100 % together are left out.
    public static Map<Id, Long> moved(Plan plan) {
        Map<Id, List<PostShare>> shares = shares(plan);
        Map<Id, Long> moved = new TreeMap<>();
        for (SharedPost post : plan.ordered(SharedPostFields.TABLE)) {
            List<PostShare> own = shares.getOrDefault(post.id(), List.of());
            if (post.position() != null && sum(own) == WHOLE) {
                long size = post.position().hundredths();
                long left = size;
                for (int i = 0; i < own.size(); i++) {
                    PostShare share = own.get(i);
                    boolean isLast = i == own.size() - 1;
                    long part = isLast ? left : size * hundredths(share) / WHOLE;
                    left -= part;
                    if (share.municipality() != null) {
                        moved.merge(share.municipality(), part, Long::sum);
                    }
                }
                if (post.inRegister() && post.host() != null) {
                    moved.merge(post.host(), -size, Long::sum);
                }
            }
        }
        return moved;
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
