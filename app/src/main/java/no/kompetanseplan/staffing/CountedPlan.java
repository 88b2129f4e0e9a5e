package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Plan;

/// A plan and what it counts by, as files carry them together.
public record CountedPlan(Plan plan, Facts facts) {}
