package no.kompetanseplan.session;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Word;
import no.kompetanseplan.text.Texts;

import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/// What to tell the user of a failed act: one sentence of what, where and what to do.
public final class Sentences {

    private Sentences() {}

    /// The sentence for whatever a session threw or failed a future with.
    public static String of(Throwable problem, Texts texts) {
        boolean isWrapped =
                problem instanceof CompletionException || problem instanceof ExecutionException;
        Throwable cause = problem.getCause();
        if (isWrapped && cause != null) {
            return of(cause, texts);
        }
        if (problem instanceof PlanFileException plan) {
            Object[] arguments =
                    plan.arguments().stream()
                            .map(each -> each instanceof Word word ? texts.get(word.key()) : each)
                            .toArray();
            return texts.get(plan.key(), arguments);
        }
        return texts.get("store.problem.unexpected", problem.getClass().getSimpleName());
    }
}
