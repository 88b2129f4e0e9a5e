package no.kompetanseplan.store;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A plan and its drafts as files in one folder, closed together.
final class Drafts implements AutoCloseable {

    private final Path folder;
    private final SteppingClock clock = new SteppingClock("2026-11-22T10:00:00Z");
    private final List<PlanStore> open = new ArrayList<>();

    Drafts(Path folder) {
        this.folder = folder;
    }

    /// The plan the drafts are made of: so many measures, which hold nothing but a title.
    PlanStore main(int measures) {
        return kept(
                PlanStore.create(
                        file("main"),
                        writer("main"),
                        "step.plan.new",
                        new PlanGenerator(1).smallPlan(measures)));
    }

    PlanStore copy(String name) {
        return copyOf("main", name);
    }

    PlanStore copyOf(String from, String name) {
        try {
            Files.copy(file(from), file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return kept(PlanStore.open(file(name), writer(name)));
    }

    Path copied(String name) {
        try {
            return Files.copy(file("main"), file(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    PlanStore reopened(PlanStore store, String name) {
        store.close();
        open.remove(store);
        return kept(PlanStore.open(file(name), writer(name)));
    }

    PlanStore kept(PlanStore store) {
        open.add(store);
        return store;
    }

    boolean holds(String name, String words) throws IOException {
        return new String(Files.readAllBytes(file(name)), StandardCharsets.ISO_8859_1)
                .contains(words);
    }

    Path file(String name) {
        return folder.resolve(name + ".kplan");
    }

    Writer writer(String name) {
        return new Writer("leder", "pc-" + name, clock);
    }

    static <V> void set(PlanStore store, Id row, Field<Measure, V> field, @Nullable V value) {
        store.edit("step.test", plan -> plan.with(MeasureFields.TABLE, row, field, value));
    }

    static Measure measure(PlanStore store, Id id) {
        Measure measure = store.plan().find(MeasureFields.TABLE, id);
        if (measure == null) {
            throw new AssertionError("no " + id);
        }
        return measure;
    }

    void close(PlanStore store) {
        open.remove(store);
        store.close();
    }

    @Override
    public void close() {
        List.copyOf(open).forEach(this::close);
    }
}
