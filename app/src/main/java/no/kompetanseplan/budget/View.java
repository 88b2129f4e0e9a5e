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
    ALL;

    public boolean counts(Entry entry) {
        boolean grant = entry.kind() == CostKind.GRANT;
        boolean own = entry.municipality() != null;
        return switch (this) {
            case NET -> own;
            case GROSS -> own && !grant;
            case GRANTS -> grant;
            case EXTERNAL -> !own && !grant;
            case ALL -> !grant;
        };
    }
}
