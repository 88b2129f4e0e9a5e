package no.kompetanseplan.staffing;

import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.BankKind;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Offers and wants of the competence bank that are of the same: those of one profession, or, where
/// none is told, of the same words.
///
/// @param name the profession, or the words
/// @param offers who offers it
/// @param wants who wants it
public record BankMatch(String name, List<BankEntry> offers, List<BankEntry> wants) {

    public BankMatch {
        offers = List.copyOf(offers);
        wants = List.copyOf(wants);
    }

    /// The matches of a plan, in the order people gave them. Entries that are neither offered nor
    /// wanted are left out.
    public static List<BankMatch> all(Plan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, List<BankEntry>> entries = new LinkedHashMap<>();
        for (BankEntry each : plan.ordered(BankEntryFields.TABLE)) {
            if (each.kind() != null) {
                Profession profession = plan.find(ProfessionFields.TABLE, each.profession());
                String name = profession == null ? each.text() : profession.name();
                String key = name.strip().toLowerCase(Locale.ROOT);
                names.putIfAbsent(key, name);
                entries.computeIfAbsent(key, _ -> new ArrayList<>()).add(each);
            }
        }
        List<BankMatch> all = new ArrayList<>();
        entries.forEach((key, own) ->
                all.add(
                        new BankMatch(
                                names.getOrDefault(key, ""),
                                of(own, BankKind.OFFER),
                                of(own, BankKind.WANTED))));
        return all;
    }

    /// What is offered in all, in 1/100 %.
    public long offered() {
        return sum(offers);
    }

    /// What is wanted in all, in 1/100 %.
    public long wanted() {
        return sum(wants);
    }

    /// The most that municipalities can give each other, in 1/100 %: nobody is helped by what it
    /// offers itself. It is the smallest of all offers, all wants, and what is left of both without
    /// one municipality.
    public long matched() {
        long most = Math.min(offered(), wanted());
        for (Id body : bodies()) {
            long others = offered() - of(offers, body) + wanted() - of(wants, body);
            most = Math.min(most, others);
        }
        return most;
    }

    private List<Id> bodies() {
        List<Id> bodies = new ArrayList<>();
        for (BankEntry each : offers) {
            if (each.municipality() != null) {
                bodies.add(each.municipality());
            }
        }
        return bodies;
    }

    private static long of(List<BankEntry> entries, Id body) {
        return sum(entries.stream().filter(each -> body.equals(each.municipality())).toList());
    }

    private static List<BankEntry> of(List<BankEntry> entries, BankKind kind) {
        return entries.stream().filter(each -> each.kind() == kind).toList();
    }

    private static long sum(List<BankEntry> entries) {
        return entries.stream()
                .mapToLong(each -> each.extent() == null ? 0 : each.extent().hundredths())
                .sum();
    }
}
