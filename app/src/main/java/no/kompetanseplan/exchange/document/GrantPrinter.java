package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.grants.GrantReport;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
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
        GrantReport report = GrantReport.of(pages.plan(), ledger);
        municipalities(report);
        uses(report);
        results(report);
        signatures();
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

    private void municipalities(GrantReport report) {
        if (report.shares().isEmpty()) {
            return;
        }
        heading("document.grant.allocation");
        long[] total = new long[4];
        List<List<String>> rows = new ArrayList<>();
        for (GrantReport.Share each : report.shares()) {
            long[] own = {
                each.applied().ore(), each.given().ore(), each.paid().ore(), each.used().ore()
            };
            rows.add(line(name(each.body()), own));
            for (int i = 0; i < total.length; i++) {
                total[i] += own[i];
            }
        }
        rows.add(line(texts.get("grants.sum"), total));
        pages.table(
                texts.get("document.grant.allocation"),
                List.of(
                        Column.words(texts.get("field.grant_application.body"), 4),
                        Column.number(texts.get("grants.applied"), 2),
                        Column.number(texts.get("grants.given"), 2),
                        Column.number(texts.get("field.grant_application.paid"), 2),
                        Column.number(texts.get("grants.pot.used"), 2)),
                rows,
                true,
                false);
    }

    private List<String> line(String name, long[] amounts) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        for (long each : amounts) {
            cells.add(amount(each));
        }
        return cells;
    }

    private void uses(GrantReport report) {
        heading("document.grant.uses");
        if (report.spent().isEmpty()) {
            pages.note(texts.get("document.grant.unused"));
            return;
        }
        long total = 0;
        List<List<String>> rows = new ArrayList<>();
        for (GrantReport.Spent each : report.spent()) {
            total += each.amount().ore();
            rows.add(List.of(where(each.body()), on(each), amount(each.amount())));
        }
        rows.add(List.of(texts.get("grants.sum"), "", amount(total)));
        pages.table(
                texts.get("document.grant.uses"),
                List.of(
                        Column.words(texts.get("field.grant_application.body"), 3),
                        Column.words(texts.get("field.grant.purpose"), 6),
                        Column.number(texts.get("document.grant.kroner"), 2)),
                rows,
                true,
                false);
    }

    private void results(GrantReport report) {
        heading("document.grant.results");
        if (report.results().isEmpty()) {
            pages.note(texts.get("document.grant.no-results"));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (GrantReport.Result each : report.results()) {
            rows.add(
                    List.of(
                            title(each.measure()),
                            each.participants() == 0
                                    ? "–"
                                    : pages.formats().integer(each.participants()),
                            each.completed() == null
                                    ? "–"
                                    : pages.formats().integer(each.completed())));
        }
        pages.table(
                texts.get("document.grant.results"),
                List.of(
                        Column.words(texts.get("field.grant_use.measure"), 6),
                        Column.number(texts.get("grants.participants"), 2),
                        Column.number(texts.get("document.grant.completed"), 2)),
                rows,
                false,
                false);
        pages.note(texts.get("document.grant.results.note"));
    }

    /// Lines to sign on paper. Who signs is no part of the plan.
    private void signatures() {
        heading("document.grant.signatures");
        List<List<String>> rows = new ArrayList<>();
        for (String role : List.of("responsible", "economy")) {
            rows.add(List.of(texts.get("document.grant.sign." + role) + "\n", "", ""));
        }
        pages.table(
                texts.get("document.grant.signatures"),
                List.of(
                        Column.words(texts.get("document.grant.sign.role"), 4),
                        Column.words(texts.get("document.grant.sign.place"), 3),
                        Column.words(texts.get("document.grant.sign.signature"), 5)),
                rows,
                false,
                false);
    }

    private void heading(String key) {
        pages.heading(SECTION, "", texts.get(key), Id.named(key));
    }

    /// The measure it was spent on, else what the row says.
    private String on(GrantReport.Spent each) {
        if (each.measure() != null) {
            return title(each.measure());
        }
        return each.text().isBlank() ? texts.get("document.grant.unsaid") : each.text();
    }

    private String title(Id measure) {
        Measure found = pages.plan().find(MeasureFields.TABLE, measure);
        return found == null ? texts.get("document.untitled") : found.title();
    }

    private String where(@Nullable Id body) {
        return body == null ? texts.get("document.grant.region") : name(body);
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

    private String amount(long ore) {
        return amount(new Money(Math.clamp(ore, -Money.MAX_ORE, Money.MAX_ORE)));
    }

    private String amount(Money amount) {
        return pages.formats().amount(amount);
    }
}
