package no.kompetanseplan.ui.kit;

/// One thing to choose among others.
///
/// @param key names it to the program
/// @param label names it to the user
/// @param note what else tells it from the others, shown muted; may be empty
public record Option(String key, String label, String note) {

    public static Option of(String key, String label) {
        return new Option(key, label, "");
    }
}
