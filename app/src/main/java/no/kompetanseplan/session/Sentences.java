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
        return of(problem, "store.problem.unexpected", texts);
    }

    /// The same for a file that was being made from the plan, which an unforeseen failure leaves as
    /// it was.
    public static String ofFile(Throwable problem, Texts texts) {
        return of(problem, "exchange.file.unexpected", texts);
    }

    private static String of(Throwable problem, String unexpected, Texts texts) {
        boolean isWrapped =
                problem instanceof CompletionException || problem instanceof ExecutionException;
        Throwable cause = problem.getCause();
        if (isWrapped && cause != null) {
            return of(cause, unexpected, texts);
        }
        if (problem instanceof PlanFileException plan) {
            Object[] arguments =
                    plan.arguments().stream()
                            .map(each -> each instanceof Word word ? texts.get(word.key()) : each)
                            .toArray();
            return texts.get(plan.key(), arguments);
        }
        return texts.get(unexpected, problem.getClass().getSimpleName());
    }
}
