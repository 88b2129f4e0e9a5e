package no.kompetanseplan.store;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanFileException;
import no.kompetanseplan.model.PlanFileException.Problem;
import no.kompetanseplan.store.file.BulkTable;
import no.kompetanseplan.store.history.EditKind;
import no.kompetanseplan.store.history.Hash;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;

/// Datasets: what is measured elsewhere, imported whole. Their lines lie outside the log, which
/// holds a row with their source, date and hash.
final class Datasets {

    private Datasets() {}

    static PlanStore.Result add(
            Ledger ledger, String label, Dataset dataset, Iterator<String> lines)
            throws SQLException {
        ledger.write(() -> {
            Hash hash = new BulkTable(ledger.database()).put(lines);
            Dataset hashed =
                    DatasetFields.TABLE.with(dataset, dataset.id(), DatasetFields.HASH, hash.hex());
            Plan wanted = ledger.plan().with(hashed);
            Wish wish = Wish.of(ledger.fold(), ledger.plan(), wanted);
            return ledger.append(EditKind.IMPORT, label, null, wish.changes());
        });
        return new PlanStore.Result(true, 0);
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
