package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;

import java.util.stream.Stream;

/// One kind of thing to look for.
interface Check {

    Stream<Finding> find(Plan plan);
}
