package no.kompetanseplan.model.choice;

/// What an assumption of a projection says.
public enum AssumptionKind {
    RETIREMENT,
    EXIT_RATE,
    TURNOVER,
    DEATH,
    RECRUITS,
    POSITION_OF_NEW,
    DEMAND_GROWTH,
    STANDARD,
    PRODUCTIVITY,
    TURNOVER_TOTAL,
    SERVICE_USE
}
