package no.kompetanseplan.session;

import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.PopulationLines;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.RegisterLines;
import no.kompetanseplan.store.PlanStore;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// A dataset to take in: the row that tells of it, and what it holds. Once taken in it is in use,
/// and what it takes the place of is not. A register that is older than those in use for all its
/// municipalities is kept out of use.
public final class Intake {

    private final Dataset dataset;
    private final Set<Id> municipalities;
    private final Iterable<String> lines;
    private final @Nullable Population population;

    private Intake(
            Dataset dataset,
            int rows,
            List<Id> municipalities,
            Iterable<String> lines,
            @Nullable Population population) {
        this.population = population;
        this.dataset = DatasetFields.TABLE.with(dataset, dataset.id(), DatasetFields.ROWS, rows);
        this.municipalities = new HashSet<>(municipalities);
        if (dataset.municipality() != null) {
            this.municipalities.add(dataset.municipality());
        }
        this.lines = lines;
    }

    /// A staff register.
    ///
    /// @param dataset what is told of it; rows, hash, kind and use are set here
    public static Intake of(Dataset dataset, Register register) {
        return new Intake(
                DatasetFields.TABLE.with(
                        dataset, dataset.id(), DatasetFields.KIND, DatasetKind.STAFF),
                register.size(),
                register.municipalities(),
                () -> RegisterLines.write(register),
                null);
    }

    /// A population table.
    ///
    /// @param dataset what is told of it; rows, hash, kind and use are set here
    public static Intake of(Dataset dataset, Population population) {
        return new Intake(
                DatasetFields.TABLE.with(
                        dataset, dataset.id(), DatasetFields.KIND, DatasetKind.POPULATION),
                population.size(),
                population.municipalities(),
                () -> PopulationLines.write(population),
                population);
    }

    /// A public edition that has been given out, so that the next one reckons with what it showed.
    ///
    /// @param dataset what is told of it; rows, hash, kind and use are set here
    /// @param lines what it showed
    public static Intake published(Dataset dataset, List<String> lines) {
        return new Intake(
                DatasetFields.TABLE.with(
                        dataset, dataset.id(), DatasetFields.KIND, DatasetKind.PUBLISHED),
                lines.size(),
                List.of(),
                List.copyOf(lines),
                null);
    }

    /// Takes in datasets after `change`, in one step.
    static PlanStore.Result take(
            PlanStore file,
            String label,
            List<Intake> datasets,
            Measured measured,
            UnaryOperator<Plan> change) {
        List<Iterable<String>> lines = datasets.stream().map(each -> each.lines).toList();
        return file.addDatasets(
                label,
                lines,
                (plan, hashes) -> {
                    Facts facts = measured.of(plan);
                    Plan after = change.apply(plan);
                    for (int i = 0; i < hashes.size(); i++) {
                        after = datasets.get(i).addTo(after, facts, hashes.get(i));
                    }
                    return after;
                });
    }

    /// Whether every year that a population table tells of is in this one too: a projection does
    /// not take the place of what was counted before it.
    private boolean covers(Dataset former, Facts facts) {
        return population == null
                || facts.residents().stream()
                        .filter(each -> each.dataset().id().equals(former.id()))
                        .allMatch(each -> population.covers(each.population()));
    }

    /// Whether it tells anything that no newer register in use tells.
    private boolean isUsed(Facts facts) {
        return dataset.kind() != DatasetKind.STAFF
                || municipalities.isEmpty()
                || municipalities.stream()
                        .anyMatch(id -> facts.newerStaffOf(id, dataset.date()) == null);
    }

    private boolean isNewer(Dataset former) {
        return former.kind() == DatasetKind.STAFF && Facts.isNewer(former, dataset.date());
    }

    /// The plan with this dataset, in use unless newer ones tell all of it, and out of use each
    /// former one of its kind that tells of no municipality this one does not tell of and is not
    /// newer.
    ///
    /// @param facts what the plan counts by before
    private Plan addTo(Plan plan, Facts facts, String hash) {
        Plan after = plan;
        boolean isUsed = isUsed(facts);
        for (Dataset former : Facts.inUse(plan)) {
            boolean isReplaced =
                    isUsed
                            && former.kind() == dataset.kind()
                            && former.kind() != DatasetKind.PUBLISHED
                            && !former.id().equals(dataset.id())
                            && !isNewer(former)
                            && municipalities.containsAll(facts.toldBy(former))
                            && covers(former, facts);
            if (isReplaced) {
                after = after.with(DatasetFields.TABLE, former.id(), DatasetFields.IN_USE, false);
            }
        }
        Dataset hashed = DatasetFields.TABLE.with(dataset, dataset.id(), DatasetFields.HASH, hash);
        return after.with(
                DatasetFields.TABLE.with(hashed, dataset.id(), DatasetFields.IN_USE, isUsed));
    }
}
