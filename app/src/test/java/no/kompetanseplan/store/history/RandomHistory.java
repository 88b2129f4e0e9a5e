package no.kompetanseplan.store.history;

import no.kompetanseplan.model.Change;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A main plan and its drafts after some weeks of work: edits, deletions, rows brought back, drafts
/// returned once or again and again, sent out again, copied in the file manager, restored from a
/// backup and worked on.
final class RandomHistory {

    private static final List<String> FIELDS =
            List.of(
                    "title",
                    "goal",
                    "credits",
                    "period",
                    "state",
                    "areas/" + new Id(1, 1),
                    "areas/" + new Id(1, 2));
    private static final List<String> STATES = List.of("PROPOSED", "ENROLMENT", "DONE", "DROPPED");

    final List<Replica> replicas = new ArrayList<>();
    private final Random random;
    private final List<Id> rows = new ArrayList<>();
    private final List<Replica> backups = new ArrayList<>();

    RandomHistory(long seed) {
        random = new Random(seed);
        Replica main = new Replica(Edit.of(List.of(), Replica.STAMP, List.of(), random));
        List<Change> beginning = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Id row = new Id(0, i + 1);
            rows.add(row);
            beginning.add(new Change(row, "", "measure"));
            FIELDS.stream()
                    .filter(field -> !field.contains("/"))
                    .forEach(field -> beginning.add(new Change(row, field, value(field))));
        }
        main.edit(beginning, random);
        replicas.add(main);
        int drafts = 2 + random.nextInt(3);
        for (int i = 0; i < drafts; i++) {
            replicas.add(main.copy());
        }
        int steps = 12 + random.nextInt(25);
        for (int i = 0; i < steps; i++) {
            step((int) (seed % 4));
        }
    }

    private void step(int pattern) {
        Replica one = replicas.get(random.nextInt(replicas.size()));
        Replica main = replicas.getFirst();
        int dice = random.nextInt(20);
        if (dice < 14 || pattern == 0) {
            one.edit(changes(one), random);
        } else if (pattern == 3) {
            wander(one, dice);
        } else if (one != main) {
            if (pattern == 1 || random.nextBoolean()) {
                main.merge(one, random);
            } else {
                one.merge(main, random);
            }
        }
    }

    private void wander(Replica one, int dice) {
        if (dice == 14 && replicas.size() < 7) {
            replicas.add(one.copy());
        } else if (dice == 15) {
            backups.add(one.copy());
        } else if (dice == 16 && !backups.isEmpty()) {
            replicas.add(backups.get(random.nextInt(backups.size())).copy());
        } else {
            Replica other = replicas.get(random.nextInt(replicas.size()));
            if (other != one) {
                one.merge(other, random);
            }
        }
    }

    private List<Change> changes(Replica replica) {
        int dice = random.nextInt(12);
        Id row = rows.get(random.nextInt(rows.size()));
        if (replica.fold.row(row) == null) {
            return List.of(new Change(row, "", "measure"));
        }
        if (dice == 0) {
            return List.of(new Change(row, "", null));
        }
        List<Change> changes = new ArrayList<>();
        int count = 1 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            changes.removeIf(change -> change.field().equals(field));
            changes.add(new Change(row, field, value(field)));
        }
        return changes;
    }

    private @Nullable Object value(String field) {
        int i = random.nextInt(9);
        return switch (field) {
            case "credits" -> (long) i;
            case "period" -> "[\"2026-08-0" + (1 + i) + "\",null,\"høst " + i + "\"]";
            case "state" -> STATES.get(i % STATES.size());
            case "title", "goal" -> "v" + i + random.nextInt(100);
            default -> i < 3 ? null : "k" + i;
        };
    }
}
