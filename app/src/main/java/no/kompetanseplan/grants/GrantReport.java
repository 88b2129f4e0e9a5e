package no.kompetanseplan.grants;

import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Study;
import no.kompetanseplan.model.StudyFields;
import no.kompetanseplan.model.StudyModule;
import no.kompetanseplan.model.StudyModuleFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What the one who gave a grant is told: what each municipality got, what it was spent on, and
/// what came of it. Sums and numbers, never persons.
///
/// @param shares by municipality, in the order of priority
/// @param spent by municipality and purpose, in the order people gave
/// @param results of the measures it was spent on
public record GrantReport(List<Share> shares, List<Spent> spent, List<Result> results) {

    /// What a municipality applied for, was given, was paid and spent.
    ///
    /// @param body null for one that is not said
    public record Share(@Nullable Id body, Money applied, Money given, Money paid, Money used) {}

    /// What was spent on one purpose by one municipality.
    ///
    /// @param body null for the region together
    /// @param measure null for a purpose of its own
    /// @param text the purpose, where no measure is named
    public record Spent(@Nullable Id body, @Nullable Id measure, String text, Money amount) {}

    /// What came of a measure.
    ///
    /// @param participants how many have begun in all
    /// @param completed how many have completed the module of its studies that fewest have; null
    ///   when nobody has said
    public record Result(Id measure, long participants, @Nullable Integer completed) {}

    private record Purpose(@Nullable Id body, @Nullable Id measure, String text) {}

    public GrantReport {
        shares = List.copyOf(shares);
        spent = List.copyOf(spent);
        results = List.copyOf(results);
    }

    public static GrantReport of(Plan plan, Ledger ledger) {
        return new GrantReport(shares(ledger), spent(plan, ledger), results(plan, ledger));
    }

    private static List<Share> shares(Ledger ledger) {
        Set<@Nullable Id> bodies = new LinkedHashSet<>();
        ledger.applications().forEach(each -> bodies.add(each.body()));
        List<Share> shares = new ArrayList<>();
        for (Id body : bodies) {
            List<GrantApplication> own =
                    ledger.applications().stream()
                            .filter(each -> Objects.equals(each.body(), body))
                            .toList();
            List<GrantUse> uses =
                    body == null
                            ? List.of()
                            : ledger.uses().stream()
                                    .filter(each -> body.equals(each.body()))
                                    .toList();
            Ledger alone = new Ledger(ledger.grant(), own, uses);
            shares.add(
                    new Share(
                            body,
                            alone.appliedByMunicipalities(),
                            alone.allocated(),
                            alone.paid(),
                            alone.used()));
        }
        return shares;
    }

    private static List<Spent> spent(Plan plan, Ledger ledger) {
        Map<Purpose, List<GrantUse>> alike = new LinkedHashMap<>();
        for (GrantUse each : ledger.uses()) {
            boolean isKnown = plan.find(MeasureFields.TABLE, each.measure()) != null;
            Purpose purpose =
                    new Purpose(
                            each.body(),
                            isKnown ? each.measure() : null,
                            isKnown ? "" : each.text());
            alike.computeIfAbsent(purpose, _ -> new ArrayList<>()).add(each);
        }
        List<Spent> spent = new ArrayList<>();
        alike.forEach((purpose, uses) ->
                spent.add(
                        new Spent(
                                purpose.body(),
                                purpose.measure(),
                                purpose.text(),
                                Sums.of(uses, GrantUse::amount))));
        return spent;
    }

    private static List<Result> results(Plan plan, Ledger ledger) {
        Set<Id> measures = new LinkedHashSet<>();
        for (GrantUse each : ledger.uses()) {
            Measure measure = plan.find(MeasureFields.TABLE, each.measure());
            if (measure != null) {
                measures.add(measure.id());
            }
        }
        plan.costLines().stream()
                .filter(line -> ledger.grant().id().equals(line.grant()))
                .map(line -> plan.find(MeasureFields.TABLE, line.measure()))
                .filter(Objects::nonNull)
                .forEach(measure -> measures.add(measure.id()));
        return measures.stream()
                .map(measure ->
                        new Result(measure, participants(plan, measure), completed(plan, measure)))
                .toList();
    }

    private static long participants(Plan plan, Id measure) {
        long sum = 0;
        for (Participation each : plan.rows(ParticipationFields.TABLE)) {
            sum += measure.equals(each.measure()) && each.count() != null ? each.count() : 0;
        }
        return sum;
    }

    private static @Nullable Integer completed(Plan plan, Id measure) {
        Integer fewest = null;
        for (Study study : plan.rows(StudyFields.TABLE)) {
            boolean isUsed = study.measures().ids().contains(measure);
            for (StudyModule each : plan.rows(StudyModuleFields.TABLE)) {
                Integer own = each.completed();
                boolean counts = isUsed && study.id().equals(each.study()) && own != null;
                if (counts && own != null && (fewest == null || own < fewest)) {
                    fewest = own;
                }
            }
        }
        return fewest;
    }
}
