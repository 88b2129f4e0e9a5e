package no.kompetanseplan.model;

import java.util.List;
import java.util.Locale;

/// What a plan file could not do or would not take, and why. The code names a text
/// (`store.problem.<code>`) that tells the user what, where and what to do; nothing else of the
/// exception is for the user's eyes.
public final class PlanFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /// An argument that is itself a text key, such as a field's label.
    public record Word(String key) {}

    /// Every problem there is. The name is part of a text key.
    public enum Problem {
        /// No such file. {0} file.
        MISSING,
        /// A new plan may not take the place of a file. {0} file.
        EXISTS,
        /// Not a plan file at all. {0} file.
        NOT_A_PLAN,
        /// Made by a newer program. {0} file, {1} its file version, {2} the newest known.
        NEWER,
        /// A write-ahead log of another program lies beside the file. {0} file.
        STALE_WAL,
        /// A journal that is not this file's lies beside it. {0} file.
        STALE_JOURNAL,
        /// Something in it that no plan file holds. {0} file, {1} name of the thing.
        FOREIGN_CONTENT,
        /// The content is not what was written. {0} file, {1} what was found.
        DAMAGED,
        /// The name can't be given to SQLite. {0} file.
        BAD_NAME,
        /// Open in this very program already. {0} file.
        OPEN_HERE,
        /// Another program wrote since the plan was read. {0} file.
        CHANGED_ELSEWHERE,
        /// No room left. {0} file.
        DISK_FULL,
        /// The file or its folder can't be written. {0} file.
        READ_ONLY,
        /// A new file can't be written in its folder. {0} file.
        FOLDER_REFUSED,
        /// The file was moved, deleted or replaced while open. {0} file.
        MOVED,
        /// Another program holds the file right now. {0} file.
        BUSY,
        /// Reading or writing failed. {0} file, {1} SQLite's or the system's code.
        FAILED,
        /// The plan is closed.
        CLOSED,
        /// A text over its limit. {0} field, {1} most characters.
        TEXT_TOO_LONG,
        /// A text with characters that can't be kept. {0} field.
        TEXT_UNREADABLE,
        /// A number outside its limits. {0} field, {1} least, {2} most.
        NUMBER_OUT_OF_RANGE,
        /// Any other value the field does not take. {0} field.
        VALUE_REFUSED,
        /// The plan can't be marked as adopted yet. {0} how many things stand in the way.
        NOT_ADOPTABLE,
        /// A later plan has taken over: this one is locked.
        PLAN_LOCKED,
        /// The plan can't go to hearing yet. {0} how many old measures have no choice.
        ROLLOVER_OPEN,
        /// The row has been erased for good and can't come back.
        ROW_ERASED,
        /// The file to take in is of another plan. {0} file.
        OTHER_PLAN,
        /// The conflict is settled, or its row is gone.
        CONFLICT_GONE,
        /// Something was done after the merge, or there was none.
        MERGE_STANDS,
        /// Something was erased, but stands in a backup that could not be deleted. {0} folder.
        BACKUP_LEFT,
        /// The dataset's lines are missing or changed. {0} its hash, or the line.
        DATASET_DAMAGED,
        /// The dataset is of a later program. {0} the version of its lines.
        DATASET_NEWER
    }

    private final Problem problem;
    private final transient List<Object> arguments;

    public PlanFileException(Problem problem, Object... arguments) {
        super(problem.name());
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public PlanFileException(Problem problem, Throwable cause, Object... arguments) {
        super(problem.name(), cause);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    public Problem problem() {
        return problem;
    }

    /// Whether the file is at fault and not what was asked for, so that the same may work later.
    public boolean isOfTheFile() {
        return switch (problem) {
            case CHANGED_ELSEWHERE, DISK_FULL, READ_ONLY, MOVED, BUSY, FAILED, DAMAGED -> true;
            default -> false;
        };
    }

    /// Texts, numbers and [Word]s, in the order of the text's places.
    public List<Object> arguments() {
        return arguments;
    }

    /// The key of the sentence to show.
    public String key() {
        return "store.problem." + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
