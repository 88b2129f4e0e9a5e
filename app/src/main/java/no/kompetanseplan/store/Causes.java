package no.kompetanseplan.store;

import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.model.PlanFileException.Word;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;

/// What SQLite or the system reports, as a problem a user can do something about.
final class Causes {

    private Causes() {}

    /// @param name the file's name
    static PlanFileException of(SQLException cause, String name) {
        SQLiteErrorCode code =
                cause instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.UNKNOWN_ERROR;
        String word = code.name();
        Problem problem =
                switch (code) {
                    case SQLITE_FULL -> Problem.DISK_FULL;
                    case SQLITE_READONLY_DBMOVED -> Problem.MOVED;
                    case SQLITE_NOTADB -> Problem.NOT_A_PLAN;
                    case SQLITE_TOOBIG -> Problem.DAMAGED;
                    default -> {
                        if (word.startsWith("SQLITE_CORRUPT")
                                || word.startsWith("SQLITE_CONSTRAINT")) {
                            yield Problem.DAMAGED;
                        } else if (word.startsWith("SQLITE_READONLY")
                                || word.startsWith("SQLITE_CANTOPEN")) {
                            yield Problem.READ_ONLY;
                        } else if (word.startsWith("SQLITE_BUSY")
                                || word.startsWith("SQLITE_LOCKED")) {
                            yield Problem.BUSY;
                        } else {
                            yield Problem.FAILED;
                        }
                    }
                };
        Object where = problem == Problem.DAMAGED ? new Word("store.place.pages") : word;
        return new PlanFileException(problem, cause, name, where);
    }

    /// Whether a crash left something in the journal that has to be rolled back by writing, which a
    /// reader may not.
    static boolean needsRecovery(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                && (sqlite.getResultCode().name().startsWith("SQLITE_READONLY")
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_CANTOPEN);
    }

    /// As [#of(SQLException, String)], for a plan that is open: what is no plan any more has been
    /// replaced.
    static PlanFileException ofOpen(SQLException cause, String name) {
        PlanFileException usual = of(cause, name);
        return usual.problem() == Problem.NOT_A_PLAN
                ? new PlanFileException(Problem.MOVED, cause, name)
                : usual;
    }

    /// As [#of(SQLException, String)], for a file that is to be made: what can't be written is its
    /// folder.
    static PlanFileException ofNew(SQLException cause, String name) {
        return ofNew(of(cause, name), cause, name);
    }

    /// As [#of(IOException, String)], for a file that is to be made.
    static PlanFileException ofNew(IOException cause, String name) {
        return ofNew(of(cause, name), cause, name);
    }

    private static PlanFileException ofNew(PlanFileException usual, Exception cause, String name) {
        return switch (usual.problem()) {
            case READ_ONLY, MISSING -> new PlanFileException(Problem.FOLDER_REFUSED, cause, name);
            default -> usual;
        };
    }

    static PlanFileException of(IOException cause, String name) {
        return switch (cause) {
            case NoSuchFileException _ -> new PlanFileException(Problem.MISSING, cause, name);
            case AccessDeniedException _ -> new PlanFileException(Problem.READ_ONLY, cause, name);
            default ->
                    new PlanFileException(
                            Problem.FAILED, cause, name, cause.getClass().getSimpleName());
        };
    }
}
