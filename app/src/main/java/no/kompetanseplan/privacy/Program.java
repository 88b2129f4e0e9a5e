package no.kompetanseplan.privacy;

import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

import java.util.ArrayList;
import java.util.List;

/// A linear programme over whole-numbered unknowns.
///
/// It is solved in floating point, and only a solution that lies on whole numbers is given. Those
/// who ask check it with whole numbers, so nothing rests on how exactly it was reckoned.
final class Program {

    private static final double NEAR = 1e-5;

    /// Larger programmes are not searched for whole solutions where they have others: it would take
    /// too long.
    private static final int MOST_WHOLE = 600;

    private static final int PATIENCE = 2_000;

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final List<Variable> unknowns = new ArrayList<>();
    private int rows;

    Program() {
        model.options.iterations_suffice = PATIENCE;
        model.options.iterations_abort = PATIENCE;
    }

    /// An unknown between two bounds.
    ///
    /// @return its number, counted from 0
    int unknown(long least, long most) {
        Variable made = model.newVariable("x" + unknowns.size()).lower(least).upper(most);
        unknowns.add(made);
        return unknowns.size() - 1;
    }

    /// Demands that a weighted sum lies between two bounds.
    void demand(int[] of, int[] weights, long least, long most) {
        Expression row = model.newExpression("r" + rows++).lower(least).upper(most);
        for (int i = 0; i < of.length; i++) {
            row.set(unknowns.get(of[i]), weights[i]);
        }
    }

    /// The unknowns where a weighted sum of them is smallest; null when there are none, or not in
    /// whole numbers.
    ///
    /// @param weights of the unknowns by their numbers
    long @Nullable [] smallest(long[] weights) {
        for (int i = 0; i < unknowns.size(); i++) {
            unknowns.get(i).weight(weights[i] == 0 ? null : weights[i]);
        }
        unknowns.forEach(Variable::relax);
        Optimisation.Result result = model.minimise();
        if (!result.getState().isFeasible()) {
            return null;
        }
        long[] whole = whole(result);
        if (whole == null && unknowns.size() <= MOST_WHOLE) {
            unknowns.forEach(each -> each.integer(true));
            Optimisation.Result again = model.minimise();
            whole = again.getState().isFeasible() ? whole(again) : null;
        }
        return whole;
    }

    /// A solution that lies on whole numbers; null when it does not.
    private long @Nullable [] whole(Optimisation.Result result) {
        long[] solution = new long[unknowns.size()];
        for (int i = 0; i < solution.length; i++) {
            double value = result.doubleValue(i);
            solution[i] = Math.round(value);
            if (Math.abs(value - solution[i]) > NEAR) {
                return null;
            }
        }
        return solution;
    }
}
