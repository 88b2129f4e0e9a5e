package no.kompetanseplan.exchange.accounting;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.model.AccountCode;
import no.kompetanseplan.model.AccountCodeFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the municipalities pay themselves, less grants, a line for each cost line, municipality and
/// year: the lines of a plan add up to the net sum of its budget.
public final class AccountLines {

    private record Key(Id municipality, int year, Id line) {}

    private final List<AccountCode> codes;

    private AccountLines(Plan plan) {
        this.codes = plan.ordered(AccountCodeFields.TABLE);
    }

    /// The lines of the entries a condition holds for, in the order of the action plan.
    public static List<AccountLine> of(Plan plan, Budget budget, Predicate<Entry> where) {
        AccountLines accounts = new AccountLines(plan);
        Map<Key, AccountLine> lines = new LinkedHashMap<>();
        for (Entry entry : budget.entries()) {
            Id municipality = entry.municipality();
            if (municipality == null || !View.NET.counts(entry) || !where.test(entry)) {
                continue;
            }
            AccountLine one =
                    new AccountLine(
                            municipality,
                            entry.year(),
                            entry.line(),
                            text(plan, entry),
                            accounts.code(entry.kind(), municipality),
                            entry.amount().ore() / 100);
            lines.merge(
                    new Key(municipality, entry.year(), entry.line()), one, AccountLines::joined);
        }
        return new ArrayList<>(lines.values());
    }

    private static AccountLine joined(AccountLine one, AccountLine other) {
        return new AccountLine(
                one.municipality(),
                one.year(),
                one.line(),
                one.text(),
                one.code(),
                one.kroner() + other.kroner());
    }

    /// Where a kind is booked: what is said of the kind in the municipality counts before what is
    /// said of the kind, that before what is said of the municipality, and that before what is said
    /// of all. A row without an account says nothing.
    private @Nullable AccountCode code(CostKind kind, Id municipality) {
        AccountCode best = null;
        int narrowest = -1;
        for (AccountCode code : codes) {
            boolean fits =
                    (code.kind() == null || code.kind() == kind)
                            && (code.body() == null || code.body().equals(municipality));
            int narrow = (code.kind() == null ? 0 : 2) + (code.body() == null ? 0 : 1);
            if (fits && narrow > narrowest && !code.account().isBlank()) {
                best = code;
                narrowest = narrow;
            }
        }
        return best;
    }

    private static String text(Plan plan, Entry entry) {
        Measure measure = plan.find(MeasureFields.TABLE, entry.measure());
        CostLine line = plan.find(CostLineFields.TABLE, entry.line());
        String title = measure == null ? "" : measure.title();
        return line == null || line.text().isEmpty() ? title : title + ": " + line.text();
    }
}
