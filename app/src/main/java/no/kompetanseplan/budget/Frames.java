package no.kompetanseplan.budget;

import no.kompetanseplan.model.BudgetFrame;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// What each municipality has set aside for each year, beside what the plan costs it net of grants.
public final class Frames {

    private record Place(Id municipality, int year) {}

    private final Map<Place, Money> frames = new HashMap<>();
    private final Map<Place, Money> net = new HashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();

    private Frames() {}

    public static Frames of(Plan plan, Budget budget) {
        Frames made = new Frames();
        for (BudgetFrame frame : plan.ordered(BudgetFrameFields.TABLE)) {
            Id body = frame.body();
            Integer year = frame.year();
            Money amount = frame.amount();
            if (body != null && year != null && amount != null) {
                made.frames.merge(new Place(body, year), amount, Money::plus);
                made.years.add(year);
            }
        }
        for (Entry entry : budget.entries()) {
            Id municipality = entry.municipality();
            if (municipality != null && View.NET.counts(entry)) {
                made.net.merge(new Place(municipality, entry.year()), entry.amount(), Money::plus);
            }
        }
        return made;
    }

    /// The years that somebody has set something aside for.
    public SortedSet<Integer> years() {
        return Collections.unmodifiableSortedSet(years);
    }

    /// What is set aside; null when nobody has said, which is not zero.
    public @Nullable Money frame(Id municipality, int year) {
        return frames.get(new Place(municipality, year));
    }

    /// What the plan costs the municipality in the year.
    public Money net(Id municipality, int year) {
        return net.getOrDefault(new Place(municipality, year), Money.ZERO);
    }

    /// What is left of the frame, negative when it falls short; null without a frame.
    public @Nullable Money left(Id municipality, int year) {
        Money frame = frame(municipality, year);
        return frame == null ? null : frame.minus(net(municipality, year));
    }
}
