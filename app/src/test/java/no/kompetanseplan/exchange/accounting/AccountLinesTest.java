package no.kompetanseplan.exchange.accounting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.AccountCode;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

class AccountLinesTest {

    private final Plan sample = SamplePlan.read();
    private final Budget budget = Budget.of(sample);

    @Test
    void theLinesAddUpToTheNetBudgetToTheKrone() {
        List<AccountLine> lines = AccountLines.of(sample, budget, _ -> true);
        assertFalse(lines.isEmpty());
        assertEquals(
                budget.sum(View.NET).ore() / 100,
                lines.stream().mapToLong(AccountLine::kroner).sum());
        assertTrue(lines.stream().allMatch(line -> line.code() == null));
    }

    @Test
    void theNarrowestRowDecidesTheAccount() {
        AccountLine first = AccountLines.of(sample, budget, _ -> true).getFirst();
        Id place = first.municipality();
        CostKind kind =
                budget.entries().stream()
                        .filter(entry -> entry.line().equals(first.line()))
                        .findFirst()
                        .orElseThrow()
                        .kind();
        Plan plan = sample.with(code("all", null, null, "1000"));
        assertEquals("1000", account(plan, first));
        plan = plan.with(code("body", null, place, "2000"));
        assertEquals("2000", account(plan, first));
        plan = plan.with(code("kind", kind, null, "3000"));
        assertEquals("3000", account(plan, first));
        plan = plan.with(code("both", kind, place, "4000"));
        assertEquals("4000", account(plan, first));
    }

    @Test
    void theFileHasTheColumnsAskedForInTheCharactersAskedFor() throws IOException {
        AccountLine line =
                new AccountLine(
                        Id.named("place"),
                        2017,
                        Id.named("line"),
                        "=Kåfjord; kurs",
                        code("x", null, null, "11500"),
                        -1234);
        List<AccountColumn> columns =
                List.of(
                        AccountColumn.PERIOD,
                        AccountColumn.ACCOUNT,
                        AccountColumn.AMOUNT,
                        AccountColumn.TEXT);
        byte[] utf = new AccountFile(columns, ';', 0, false).bytes(List.of(line));
        assertEquals(
                "\uFEFFperiod;account;amount;text\r\n201700;11500;-1234,00;\"'=Kåfjord; kurs\"\r\n",
                new String(utf, StandardCharsets.UTF_8));
        byte[] windows = new AccountFile(columns, '|', 3, true).bytes(List.of(line));
        assertArrayEquals(
                "period|account|amount|text\r\n201703|11500|-1234,00|'=Kåfjord; kurs\r\n"
                        .getBytes(Charset.forName("windows-1252")),
                windows);
    }

    private String account(Plan plan, AccountLine wanted) {
        AccountCode code =
                AccountLines.of(plan, budget, entry -> entry.line().equals(wanted.line()))
                        .getFirst()
                        .code();
        return code == null ? "" : code.account();
    }

    private static AccountCode code(
            String name, @Nullable CostKind kind, @Nullable Id body, String account) {
        return new AccountCode(Id.named(name), kind, body, account, "", "", "", "", "a");
    }
}
