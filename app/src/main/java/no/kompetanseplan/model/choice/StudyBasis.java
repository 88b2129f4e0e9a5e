package no.kompetanseplan.model.choice;

/// What a leave rule is keyed on: credits (stp) or months of trade education.
public enum StudyBasis {
    CREDITS,
    MONTHS
}
