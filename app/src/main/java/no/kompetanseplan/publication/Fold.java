package no.kompetanseplan.publication;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.privacy.Steps;
import no.kompetanseplan.publication.Publication.Omission;
import no.kompetanseplan.publication.Publication.State;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The smallest professions as one in all tables alike, where tables by profession cannot be shown
/// with each of them.
///
/// @param professions keys of those that are joined, the smallest first
/// @param made what all may see then
public record Fold(List<String> professions, Publication made) {

    /// Rows that a table keeps at least, with the joined one.
    private static final int ROWS = 3;

    public Fold {
        professions = List.copyOf(professions);
    }

    /// As few of the smallest professions as let all tables by profession be shown, or as many of
    /// the tables as can be; null where nothing is in the way, or no such fold helps.
    ///
    /// @param now what all may see without it
    public static @Nullable Fold of(Plan plan, Facts facts, Publication now, Steps steps) {
        int missing = missing(now);
        if (missing == 0 || !facts.hasStaff()) {
            return null;
        }
        List<String> smallest = bySize(facts.register());
        Fold best = null;
        for (int i = 2; i <= smallest.size() - ROWS + 1 && missing > 0; i++) {
            List<String> joined = smallest.subList(0, i);
            Plan folded = PublicEdits.fold(plan, joined);
            Publication made = Publication.of(folded, facts, facts.published(), steps);
            if (missing(made) < missing) {
                missing = missing(made);
                best = new Fold(joined, made);
            }
        }
        return best;
    }

    /// How many tables by profession are not shown because that would tell of small groups.
    private static int missing(Publication made) {
        int refused =
                (int)
                        made.entries().stream()
                                .filter(each -> each.table().isByProfession())
                                .filter(each -> each.state() == State.REFUSED)
                                .count();
        return refused + (made.omissions().contains(Omission.KEYS_OF_SMALL_GROUPS) ? 1 : 0);
    }

    private static List<String> bySize(Register register) {
        int[] sizes = new int[register.professions().size()];
        for (int row = 0; row < register.size(); row++) {
            if (register.profession(row) != Register.UNKNOWN) {
                sizes[register.profession(row)]++;
            }
        }
        return IntStream.range(0, sizes.length)
                .filter(each -> sizes[each] > 0)
                .boxed()
                .sorted(Comparator.comparingInt(each -> sizes[each]))
                .map(each -> register.professions().get(each).toString())
                .toList();
    }
}
