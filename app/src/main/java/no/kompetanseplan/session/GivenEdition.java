package no.kompetanseplan.session;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.publication.EarlierLines;
import no.kompetanseplan.publication.Publication;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// A public edition that has been given out.
///
/// @param publication what it showed
/// @param name what it is called, such as its day
public record GivenEdition(Publication publication, String name, LocalDate day) {

    private static final String STEP = "step.public.kept";

    /// Keeps it with the plan, so that the next one reckons with what it showed. One that showed
    /// the same as an earlier one is kept once.
    public CompletableFuture<Outcome> keep(PlanSession session) {
        List<String> lines = EarlierLines.write(publication);
        boolean isKept = session.state().assessment().facts().published().contains(lines);
        if (lines.isEmpty() || isKept) {
            return session.edit(STEP, plan -> plan);
        }
        Id id = Id.named("published " + String.join("\n", lines));
        Dataset row = DatasetFields.TABLE.blank(id);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.NAME, name);
        row = DatasetFields.TABLE.with(row, id, DatasetFields.DATE, day);
        return session.addDatasets(STEP, List.of(Intake.published(row, lines)), plan -> plan);
    }
}
