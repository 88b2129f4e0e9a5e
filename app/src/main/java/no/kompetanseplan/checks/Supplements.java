package no.kompetanseplan.checks;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.StaffingTable;
import no.kompetanseplan.supplement.CorePart;
import no.kompetanseplan.supplement.LocalPart;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Sections that every municipality must say something to, where one has not; and supplements to
/// words that have changed since.
final class Supplements implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        MunicipalSupplements supplements =
                MunicipalSupplements.of(plan, StaffingTable.of(plan, Facts.NONE));
        Map<Id, List<String>> silent = new LinkedHashMap<>();
        Map<Id, String> titles = new LinkedHashMap<>();
        List<Finding> changed = new ArrayList<>();
        for (MunicipalSupplement municipality : supplements.all()) {
            for (LocalPart part : municipality.parts()) {
                CorePart core = part.core();
                if (part.state() == LocalPart.State.MISSING) {
                    silent.computeIfAbsent(core.row(), _ -> new ArrayList<>())
                            .add(municipality.name());
                    titles.put(core.row(), core.title());
                }
                if (part.isCoreChanged() && part.own() != null) {
                    changed.add(
                            Finding.of(
                                    What.SUPPLEMENT_CORE_CHANGED,
                                    part.own().id(),
                                    SupplementFields.TEXT.name(),
                                    municipality.name(),
                                    core.title()));
                }
            }
        }
        Stream<Finding> missing =
                silent.entrySet().stream()
                        .map(each ->
                                Finding.of(
                                        What.SUPPLEMENT_MISSING,
                                        each.getKey(),
                                        SectionFields.SUPPLEMENTED.name(),
                                        titles.getOrDefault(each.getKey(), ""),
                                        String.join(", ", each.getValue())));
        return Stream.concat(missing, changed.stream());
    }
}
