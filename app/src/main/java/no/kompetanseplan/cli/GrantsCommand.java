package no.kompetanseplan.cli;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.grants.SharingDuty;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.session.PlanSession;
import no.kompetanseplan.text.Formats;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Tells how the grants of a plan stand, and what broken agreements owe.
@Command(name = "grants")
final class GrantsCommand implements Callable<Integer> {

    private static final int VERSION = 1;

    private final Desk desk;

    @Parameters(paramLabel = "P.kplan")
    private Path file = Path.of("");

    @Option(names = "--csv", paramLabel = "FILE.csv")
    private @Nullable Path csv;

    @Option(names = "--json")
    private boolean json;

    GrantsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        Plan plan;
        try (PlanSession session = PlanSession.openForReading(file, desk.environment())) {
            plan = session.plan();
        }
        LocalDate today = LocalDate.now(desk.clock());
        List<Ledger> ledgers = Ledger.all(plan);
        List<Obligation> agreements = Obligation.all(plan, today);
        List<SharingDuty> duties = SharingDuty.all(plan);
        if (ledgers.isEmpty() && agreements.isEmpty() && duties.isEmpty()) {
            throw new Refusal(Exit.FOUND, "cli.grants.none");
        }
        if (csv != null) {
            StaffingCommand.write(csv, rows(ledgers));
        }
        if (json) {
            ObjectNode root = Desk.object();
            root.put("version", VERSION);
            ArrayNode grants = root.putArray("grants");
            ledgers.forEach(each -> json(grants.addObject(), each, today));
            ArrayNode list = root.putArray("agreements");
            agreements.forEach(each -> json(list.addObject(), plan, each));
            ArrayNode sharing = root.putArray("sharing");
            for (SharingDuty each : duties) {
                sharing.addObject()
                        .put("measure", each.measure().title())
                        .put("participants", each.participants());
            }
            desk.print(root);
        } else {
            print(ledgers, today);
            print(plan, agreements);
            print(duties);
        }
        return Exit.DONE;
    }

    /// The grants for other programs, in kroner; an amount that nobody has told is empty.
    private static List<List<String>> rows(List<Ledger> ledgers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        "title",
                        "state",
                        "applied",
                        "awarded",
                        "allocated",
                        "left",
                        "useBy",
                        "used",
                        "unspent"));
        for (Ledger each : ledgers) {
            GrantState state = each.grant().state();
            LocalDate last = each.grant().useBy();
            rows.add(
                    List.of(
                            each.grant().title(),
                            state == null ? "" : state.name().toLowerCase(Locale.ROOT),
                            kroner(each.applied()),
                            kroner(each.awarded()),
                            kroner(each.allocated()),
                            kroner(each.left()),
                            last == null ? "" : last.toString(),
                            kroner(each.used()),
                            kroner(each.unspent())));
        }
        return rows;
    }

    private static String kroner(@Nullable Money amount) {
        return amount == null ? "" : RuleInput.plain(amount.toKroner()).toPlainString();
    }

    private void print(List<Ledger> ledgers, LocalDate today) {
        if (ledgers.isEmpty()) {
            return;
        }
        TextTable table =
                new TextTable(
                        1,
                        List.of(
                                text("field.grant.title"),
                                text("grants.applied"),
                                text("field.grant.awarded"),
                                text("grants.allocated"),
                                text("grants.left"),
                                text("cli.grants.used"),
                                text("cli.grants.unspent"),
                                text("field.grant.useBy")));
        for (Ledger each : ledgers) {
            table.row(
                    List.of(
                            each.grant().title(),
                            amount(each.applied()),
                            amount(each.awarded()),
                            amount(each.allocated()),
                            amount(each.left()),
                            amount(each.used()),
                            amount(each.unspent()),
                            last(each, today)));
        }
        table.print(desk.out());
    }

    private String last(Ledger ledger, LocalDate today) {
        LocalDate last = ledger.grant().useBy();
        Long days = ledger.daysLeft(today);
        if (last == null || days == null) {
            return "–";
        }
        String day = formats().date(last);
        return ledger.mustBeUsed(today)
                ? day + " (" + desk.texts().get("grants.days-left", days) + ")"
                : day;
    }

    private void print(Plan plan, List<Obligation> agreements) {
        if (agreements.isEmpty()) {
            return;
        }
        desk.out().println();
        TextTable table =
                new TextTable(
                        2,
                        List.of(
                                text("field.agreement.number"),
                                text("field.agreement.body"),
                                text("field.agreement.amount"),
                                text("grants.agreement.to"),
                                text("grants.agreement.due")));
        for (Obligation each : agreements) {
            LocalDate to = each.boundTo();
            table.row(
                    List.of(
                            each.agreement().number(),
                            name(plan, each.agreement().body()),
                            amount(each.agreement().amount()),
                            to == null ? "–" : formats().date(to),
                            amount(each.due())));
        }
        table.print(desk.out());
    }

    private void print(List<SharingDuty> duties) {
        if (duties.isEmpty()) {
            return;
        }
        desk.out().println();
        desk.out().println(text(duties.getFirst().keyOfAll()));
        desk.out().println();
        TextTable table =
                new TextTable(1, List.of(text("grants.measure"), text("grants.participants")));
        for (SharingDuty each : duties) {
            table.row(List.of(each.measure().title(), formats().integer(each.participants())));
        }
        table.print(desk.out());
    }

    private static void json(ObjectNode node, Ledger ledger, LocalDate today) {
        node.put("title", ledger.grant().title());
        if (ledger.grant().state() != null) {
            node.put("state", ledger.grant().state().name().toLowerCase(Locale.ROOT));
        }
        put(node, "applied", ledger.applied());
        put(node, "awarded", ledger.awarded());
        put(node, "allocated", ledger.allocated());
        put(node, "left", ledger.left());
        put(node, "paid", ledger.paid());
        put(node, "held", ledger.held());
        put(node, "used", ledger.used());
        put(node, "unspent", ledger.unspent());
        LocalDate last = ledger.grant().useBy();
        if (last != null) {
            node.put("useBy", last.toString());
        }
        Long days = ledger.daysLeft(today);
        if (days != null) {
            node.put("daysLeft", days);
        }
        node.put("overApplied", ledger.isOverApplied());
        node.put("overAllocated", ledger.isOverAllocated());
    }

    private static void json(ObjectNode node, Plan plan, Obligation each) {
        node.put("number", each.agreement().number());
        node.put("municipality", name(plan, each.agreement().body()));
        if (each.agreement().state() != null) {
            node.put("state", each.agreement().state().name().toLowerCase(Locale.ROOT));
        }
        put(node, "amount", each.agreement().amount());
        LocalDate to = each.boundTo();
        if (to != null) {
            node.put("boundTo", to.toString());
        }
        Integer served = each.served();
        if (served != null) {
            node.put("monthsServed", served);
        }
        put(node, "repayment", each.repayment());
        put(node, "due", each.due());
        node.put("late", each.isLate());
    }

    /// Kroner, with øre as decimals.
    private static void put(ObjectNode node, String name, @Nullable Money amount) {
        if (amount != null) {
            node.put(name, amount.toKroner());
        }
    }

    private static String name(Plan plan, @Nullable Id body) {
        Body found = plan.find(BodyFields.TABLE, body);
        return found == null ? "" : found.inShort();
    }

    private String text(String key) {
        return desk.texts().get(key);
    }

    private String amount(@Nullable Money amount) {
        return amount == null ? "–" : formats().amount(amount);
    }

    private Formats formats() {
        return Formats.of(desk.texts().language());
    }
}
