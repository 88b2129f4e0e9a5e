package no.kompetanseplan.store;

import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.value.Id;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/// A program that edits a plan until it is killed, and writes down each edit once it is saved: `E
/// name` for an edit, `T number` for a typed text.
final class EditingChild {

    static final Id TYPED = new Id(7, 0);

    private EditingChild() {}

    /// Edits until killed, or as often as it is told.
    ///
    /// @param arguments the plan, the file to write down in, the first number to type, and how many
    ///   edits at most
    public static void main(String[] arguments) throws IOException {
        PlanGenerator generator = new PlanGenerator(Long.parseLong(arguments[2]));
        Writer writer = new Writer("leder", "child", Clock.systemUTC());
        try (FileOutputStream saved = new FileOutputStream(arguments[1], true);
                PlanStore store = PlanStore.open(Path.of(arguments[0]), writer)) {
            if (store.isReadOnly()) {
                say(saved, "R");
                return;
            }
            long first = Long.parseLong(arguments[2]);
            long last = first + Integer.parseInt(arguments[3]);
            for (long number = first; number < last; number++) {
                if (number % 3 == 0) {
                    store.edit("step.test", generator::retitled);
                    say(saved, "E " + store.head().hex());
                } else {
                    String text = Long.toString(number);
                    store.type(
                            "step.typing",
                            plan ->
                                    plan.with(
                                            MeasureFields.TABLE, TYPED, MeasureFields.GOAL, text));
                    say(saved, "T " + text);
                }
            }
        }
    }

    private static void say(FileOutputStream saved, String line) throws IOException {
        saved.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
