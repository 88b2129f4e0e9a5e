package no.kompetanseplan.exchange.register;

/// How a file writes the size of a position.
public enum PositionUnit {
    /// 80 is 80 %.
    PERCENT,
    /// 0,8 is 80 %.
    SHARE
}
