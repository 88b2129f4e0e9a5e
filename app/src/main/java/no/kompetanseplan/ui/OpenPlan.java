package no.kompetanseplan.ui;

import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.frame.Trail;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A plan that is open, and the way one has gone through it; outlives a window that is built anew
/// in another language.
///
/// @param file null for a plan that is only in memory
record OpenPlan(PlanSession session, @Nullable Path file, Trail trail) {

    static OpenPlan of(PlanSession session, @Nullable Path file) {
        return new OpenPlan(session, file, new Trail());
    }

    /// Whether this is the plan of a file, by whatever name.
    boolean isOf(Path other) {
        try {
            return file != null && Files.isSameFile(file, other);
        } catch (IOException e) {
            return false; // one of them is gone
        }
    }

    /// A name for files made of the plan, from its own file or title, free of what file systems
    /// refuse.
    String name(Texts texts) {
        String name =
                file == null
                        ? session.plan().head().title()
                        : file.getFileName().toString().replaceFirst("\\.kplan$", "");
        return FileNames.safe(name, texts.get("shell.untitled"));
    }

    String copyName(Texts texts) {
        String words = texts.get("shell.copyname", name(texts));
        return FileNames.safe(words, texts.get("shell.untitled")) + FileNames.PLAN;
    }
}
