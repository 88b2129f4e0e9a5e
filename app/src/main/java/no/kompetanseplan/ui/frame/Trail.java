package no.kompetanseplan.ui.frame;

import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The places one has been, and the way back and forth between them, as in a browser.
public final class Trail {

    private static final int LONGEST = 100;

    private final List<Place> places = new ArrayList<>();
    private int here = -1;

    public @Nullable Place here() {
        return here < 0 ? null : places.get(here);
    }

    /// Goes to a new place; what lay ahead is forgotten.
    public void go(Place place) {
        if (place.equals(here())) {
            return;
        }
        places.subList(here + 1, places.size()).clear();
        places.add(place);
        if (places.size() > LONGEST) {
            places.removeFirst();
        }
        here = places.size() - 1;
    }

    /// The same page, but another row of it: no new step.
    public void moved(Place place) {
        if (here >= 0) {
            places.set(here, place);
        }
    }

    public boolean canGoBack() {
        return here > 0;
    }

    public boolean canGoForward() {
        return here < places.size() - 1;
    }

    /// One step back; null at the beginning.
    public @Nullable Place back() {
        return canGoBack() ? places.get(--here) : null;
    }

    /// One step forward again; null at the end.
    public @Nullable Place forward() {
        return canGoForward() ? places.get(++here) : null;
    }
}
