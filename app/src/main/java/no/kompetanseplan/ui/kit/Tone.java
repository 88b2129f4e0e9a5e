package no.kompetanseplan.ui.kit;

/// What a piece of text means, said in colour. Never by colour alone: the words or an icon say it
/// too.
public enum Tone {
    PLAIN("plain"),
    MUTED("muted"),
    STRONG("semi"),
    LINK("link"),
    ACCENT("accent"),
    SUCCESS("success"),
    WARNING("warning"),
    DANGER("danger");

    private final String styleClass;

    Tone(String styleClass) {
        this.styleClass = styleClass;
    }

    public String styleClass() {
        return styleClass;
    }
}
