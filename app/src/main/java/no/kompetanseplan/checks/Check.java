package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.List;
import java.util.stream.Stream;

/// One kind of thing to look for. The time it takes grows with the plan's size, never faster: all
/// checks run after each edit.
interface Check {

    /// What is found in a plan.
    ///
    /// @param writings the printed texts of that plan
    Stream<Finding> find(Plan plan, List<Writing> writings);
}
