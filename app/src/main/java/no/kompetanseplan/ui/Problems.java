package no.kompetanseplan.ui;

import no.kompetanseplan.text.Texts;

import java.util.concurrent.CompletionException;

/// A problem in one sentence of the user's language; never a stack trace.
final class Problems {

    private Problems() {}

    /// What a future or a job wraps round the real problem taken off.
    static Throwable cause(Throwable problem) {
        Throwable at = problem;
        while (at instanceof CompletionException && at.getCause() != null) {
            at = at.getCause();
        }
        return at;
    }

    static String sentence(Throwable problem, Texts texts) {
        return texts.get("shell.problem.unexpected", cause(problem).getClass().getSimpleName());
    }
}
