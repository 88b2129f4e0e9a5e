package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The report on a grant to the one who gave it: what it was for, what was applied for, awarded and
/// given on, what it was spent on, and what is left. Sums by municipality, never persons.
final class GrantPrinter {

    private static final int SECTION = 2;

    private final Pages pages;
    private final Texts texts;

    GrantPrinter(Assessment assessment, Texts texts) {
        this.pages = new Pages(assessment, texts);
        this.texts = texts;
    }

    PrintedPlan print(Ledger ledger, ExportStamp stamp) {
        Grant grant = ledger.grant();
        text("field.grant.purpose", grant.purpose());
        text("field.grant.earmark", grant.earmark());
        sums(ledger);
        municipalities(ledger);
        uses(ledger);
        PlanHead head = pages.plan().head();
        String title = grant.title().isBlank() ? texts.get("document.untitled") : grant.title();
        return new PrintedPlan(
                texts.get("document.grant.title", title),
                head.region(),
                facts(grant),
                head.footer().isEmpty() ? head.title() : head.footer(),
                texts,
                stamp,
                pages.parts(),
                Map.<Id, String>of(),
                pages.anchors());
    }

    private void text(String key, String words) {
        if (!words.isBlank()) {
            pages.heading(SECTION, "", texts.get(key), Id.named(key));
            pages.paragraph(Prose.plain(words).write());
        }
    }

    private void sums(Ledger ledger) {
        heading("document.grant.sums");
        List<List<String>> rows = new ArrayList<>();
        row(rows, "grants.pot.applied", ledger.applied());
        row(rows, "grants.pot.awarded", ledger.awarded());
        row(rows, "grants.pot.allocated", ledger.allocated());
        row(rows, "grants.pot.paid", ledger.paid());
        row(rows, "grants.pot.used", ledger.used());
        row(rows, "grants.pot.unspent", ledger.unspent());
        pages.table(
                texts.get("document.grant.sums"),
                List.of(
                        Column.words(texts.get("document.grant.what"), 6),
                        Column.number(texts.get("document.grant.kroner"), 2)),
                rows,
                false,
                false);
    }

    private void row(List<List<String>> rows, String key, @Nullable Money amount) {
        rows.add(List.of(texts.get(key), amount == null ? "–" : amount(amount)));
    }

    private void municipalities(Ledger ledger) {
        Map<String, long[]> sums = new LinkedHashMap<>();
        for (GrantApplication each : ledger.applications()) {
            long[] sum = sums.computeIfAbsent(name(each.body()), _ -> new long[3]);
            sum[0] += ore(each.applied());
            sum[1] += ore(each.atStart()) + ore(each.atCompletion());
            sum[2] += ore(each.paid());
        }
        if (sums.isEmpty()) {
            return;
        }
        heading("document.grant.allocation");
        long[] total = new long[3];
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((name, sum) -> {
            rows.add(List.of(name, amount(sum[0]), amount(sum[1]), amount(sum[2])));
            for (int i = 0; i < total.length; i++) {
                total[i] += sum[i];
            }
        });
        rows.add(
                List.of(
                        texts.get("grants.sum"),
                        amount(total[0]),
                        amount(total[1]),
                        amount(total[2])));
        pages.table(
                texts.get("document.grant.allocation"),
                List.of(
                        Column.words(texts.get("field.grant_application.body"), 4),
                        Column.number(texts.get("grants.applied"), 2),
                        Column.number(texts.get("grants.given"), 2),
                        Column.number(texts.get("field.grant_application.paid"), 2)),
                rows,
                true,
                false);
    }

    private void uses(Ledger ledger) {
        heading("document.grant.uses");
        if (ledger.uses().isEmpty()) {
            pages.note(texts.get("document.grant.unused"));
            return;
        }
        Map<String, Long> sums = new LinkedHashMap<>();
        long total = 0;
        for (GrantUse each : ledger.uses()) {
            sums.merge(on(each), ore(each.amount()), Long::sum);
            total += ore(each.amount());
        }
        List<List<String>> rows = new ArrayList<>();
        sums.forEach((what, sum) -> rows.add(List.of(what, amount(sum))));
        rows.add(List.of(texts.get("grants.sum"), amount(total)));
        pages.table(
                texts.get("document.grant.uses"),
                List.of(
                        Column.words(texts.get("field.grant_use.measure"), 6),
                        Column.number(texts.get("document.grant.kroner"), 2)),
                rows,
                true,
                false);
    }

    private void heading(String key) {
        pages.heading(SECTION, "", texts.get(key), Id.named(key));
    }

    /// The measure it was spent on, else what the row says.
    private String on(GrantUse use) {
        Measure measure = pages.plan().find(MeasureFields.TABLE, use.measure());
        if (measure != null) {
            return measure.title();
        }
        return use.text().isBlank() ? texts.get("document.grant.unsaid") : use.text();
    }

    private String name(@Nullable Id body) {
        Body found = pages.plan().find(BodyFields.TABLE, body);
        return found == null ? texts.get("region.gone") : found.inShort();
    }

    private List<String> facts(Grant grant) {
        List<String> facts = new ArrayList<>();
        Body giver = pages.plan().find(BodyFields.TABLE, grant.giver());
        if (giver != null) {
            facts.add(texts.get("document.grant.giver", giver.name()));
        }
        date(facts, "document.grant.awarded", grant.awardedOn());
        date(facts, "document.grant.use-by", grant.useBy());
        date(facts, "document.grant.report-by", grant.reportBy());
        return facts;
    }

    private void date(List<String> facts, String key, @Nullable LocalDate day) {
        if (day != null) {
            facts.add(texts.get(key, pages.formats().longDate(day)));
        }
    }

    private static long ore(@Nullable Money amount) {
        return amount == null ? 0 : amount.ore();
    }

    private String amount(long ore) {
        return amount(new Money(Math.clamp(ore, -Money.MAX_ORE, Money.MAX_ORE)));
    }

    private String amount(Money amount) {
        return pages.formats().amount(amount);
    }
}
