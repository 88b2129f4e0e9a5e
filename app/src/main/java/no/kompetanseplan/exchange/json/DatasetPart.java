package no.kompetanseplan.exchange.json;

import no.kompetanseplan.exchange.json.ImportException.Code;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.staffing.DatasetHash;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.PopulationLines;
import no.kompetanseplan.staffing.RegisterLines;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The lines of datasets beside a plan in JSON, each list under the hash that the dataset's row
/// names it by.
final class DatasetPart {

    private final Map<String, List<String>> lines = new HashMap<>();

    /// Takes the lines under a hash.
    void add(String hash, List<String> content) throws ImportException {
        if (!DatasetHash.of(content.iterator()).equals(hash)) {
            throw new ImportException(Code.DATASET_CHANGED, List.of(JsonCursor.shown(hash)));
        }
        lines.put(hash, content);
    }

    /// The facts of the plan that came with them.
    Facts facts(Plan plan) throws ImportException {
        try {
            return Facts.of(
                    plan,
                    dataset -> read(dataset, RegisterLines::read),
                    dataset -> read(dataset, PopulationLines::read));
        } catch (PlanFileException e) {
            throw new ImportException(
                    Code.DATASET_UNREADABLE, List.of(String.valueOf(e.arguments().getFirst())));
        }
    }

    private <T> @Nullable T read(Dataset dataset, Function<Iterator<String>, T> reader) {
        List<String> content = lines.get(dataset.hash());
        return content == null ? null : reader.apply(content.iterator());
    }
}
