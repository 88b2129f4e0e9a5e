package no.kompetanseplan.budget;

import no.kompetanseplan.model.choice.CostKind;

/// Which entries a sum counts. A total always says which.
public enum View {
    /// What the municipalities pay themselves, less grants.
    NET,
    /// What the municipalities pay themselves, before grants.
    GROSS,
    /// Grants to the municipalities; negative.
    GRANTS,
    /// What other bodies pay.
    EXTERNAL,
    /// Everything that is paid, whoever pays; grants are not counted, they are paid out of it.
    ALL,
    /// What the working time of those who take part is worth; nobody is sent a bill for it, so no
    /// other view counts it.
    TIME;

    public boolean counts(Entry entry) {
        boolean grant = entry.kind() == CostKind.GRANT;
        boolean own = entry.municipality() != null;
        boolean time = entry.kind() == CostKind.OWN_TIME;
        return switch (this) {
            case NET -> own && !time;
            case GROSS -> own && !grant && !time;
            case GRANTS -> grant;
            case EXTERNAL -> !own && !grant && !time;
            case ALL -> !grant && !time;
            case TIME -> time;
        };
    }
}
