package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.List;

/// All checks, in the order their findings are listed.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new Placeholders(),
                    new MissingFields(),
                    new MunicipalityLists(),
                    new CountsInText(),
                    new SharesInText(),
                    new GoalLinks(),
                    new Coverage(),
                    new SectionNumbers(),
                    new ChapterReferences(),
                    new AlphabeticalOrder(),
                    new PeriodsOutside(),
                    new Doubles(),
                    new Laws(),
                    new RulesWithoutFigures());

    private Checks() {}

    /// Everything found in a plan.
    public static List<Finding> of(Plan plan) {
        return ALL.stream().flatMap(check -> check.find(plan)).toList();
    }
}
