package no.kompetanseplan.cli;

/// What the program answers the shell with.
public final class Exit {

    public static final int DONE = 0;

    /// The check found something, or the rules give no answer.
    public static final int FOUND = 1;

    public static final int USAGE = 2;
    public static final int BAD_INPUT = 3;

    private Exit() {}
}
