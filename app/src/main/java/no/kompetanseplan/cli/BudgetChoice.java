package no.kompetanseplan.cli;

import no.kompetanseplan.budget.Axis;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Which part of a budget is asked for, and what it is told apart by.
///
/// @param municipality the only one counted; null for all and the others who pay
record BudgetChoice(List<Axis> axes, View view, @Nullable Id municipality) {

    BudgetChoice {
        axes = List.copyOf(axes);
    }

    boolean has(Entry entry) {
        return municipality == null || municipality.equals(entry.municipality());
    }

    boolean hasMunicipality(Id id) {
        return municipality == null || municipality.equals(id);
    }

    /// Whether what is left of the frames can stand beside it: they are net sums of a municipality
    /// in a year.
    boolean hasFrames() {
        return view == View.NET && Set.copyOf(axes).equals(Set.of(Axis.MUNICIPALITY, Axis.YEAR));
    }
}
