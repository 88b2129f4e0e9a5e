package no.kompetanseplan.cli;

import java.util.List;

/// A command that comes to nothing: the sentence for the user and the exit code.
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int exitCode;
    private final String key;
    private final transient List<Object> arguments;

    Refusal(int exitCode, String key, Object... arguments) {
        super(key);
        this.exitCode = exitCode;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    int exitCode() {
        return exitCode;
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
