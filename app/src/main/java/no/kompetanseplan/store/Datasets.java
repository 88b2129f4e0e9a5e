package no.kompetanseplan.store;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.PlanStore.Result;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.file.Database;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Hash;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;

/// Datasets: what is measured elsewhere, imported whole. Their lines lie outside the log, which
/// holds a row with their source, date and hash.
final class Datasets {

    private Datasets() {}

    static Result add(
            Ledger ledger,
            String label,
            List<Iterable<String>> datasets,
            BiFunction<Plan, List<String>, Plan> change)
            throws SQLException {
        ledger.write(() -> {
            List<String> hashes = keep(ledger.database(), datasets);
            Plan wanted = change.apply(ledger.plan(), hashes);
            Wish wish = Wish.of(ledger.fold(), ledger.plan(), wanted);
            return ledger.append(EditKind.IMPORT, label, null, wish.changes());
        });
        return new Result(true, 0);
    }

    /// Keeps lines and gives their hashes. Inside a transaction.
    static List<String> keep(Database database, List<Iterable<String>> datasets)
            throws SQLException {
        List<String> hashes = new ArrayList<>();
        for (Iterable<String> lines : datasets) {
            hashes.add(new BulkTable(database).put(lines.iterator()).hex());
        }
        return hashes;
    }

    static List<String> lines(Ledger ledger, Dataset dataset) throws SQLException {
        try {
            byte[] hash = HexFormat.of().parseHex(dataset.hash());
            return new BulkTable(ledger.database()).lines(Hash.of(hash));
        } catch (IllegalArgumentException e) {
            throw new PlanFileException(Problem.DATASET_DAMAGED, e, dataset.hash());
        }
    }
}
