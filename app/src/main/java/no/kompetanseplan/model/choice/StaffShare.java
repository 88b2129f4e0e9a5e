package no.kompetanseplan.model.choice;

/// A share of the staff.
public enum StaffShare {
    PART_TIME,
    FULL_TIME,
    MEAN_POSITION,
    OVER_50,
    OVER_55,
    OVER_60,
    UNDER_25,
    UNSKILLED,
    FURTHER_EDUCATION,
    TURNOVER
}
