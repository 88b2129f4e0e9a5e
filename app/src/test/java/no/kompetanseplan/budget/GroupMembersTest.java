package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.checks.Checks;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Who pays what is given to a group of municipalities (formula F20).
class GroupMembersTest {

    private static final Id OTHERS = Id.named("test/others");

    /// Of six municipalities the group has three; only they pay what is given to it, whether as
    /// fixed amounts, by percent or as the payer.
    @Test
    void aGroupStandsForTheMembersItIsSaidToHave() {
        Plan plan = SplitsTest.region();
        List<Id> east = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Body body = SplitsTest.body(Id.named("test/m" + i), BodyKind.MUNICIPALITY, "c" + i);
            plan = plan.with(body).with(BodyFields.TABLE, body.id(), BodyFields.NAME, "M" + i);
            east.add(body.id());
        }
        Id other = east.removeFirst();
        plan = plan.with(BodyFields.TABLE, SplitsTest.ALL, BodyFields.MEMBERS, Ranked.of(east));
        plan = plan.with(BodyFields.TABLE, SplitsTest.ALL, BodyFields.NAME, "Øst");
        Plan fixed =
                plan.with(SplitsTest.line("prize", CostKind.OTHER, SplitMode.FIXED, 50_000))
                        .with(
                                SplitsTest.share("o", other, null, 30_000),
                                SplitsTest.share("m", SplitsTest.ALL, null, 8_000));
        assertEquals(Money.kroner(54_000), Budget.of(fixed).sum(View.NET));
        assertEquals(
                List.of(Money.kroner(4_000)),
                Budget.of(fixed).balances().stream().map(Balance::surplus).toList());
        Plan percent =
                plan.with(SplitsTest.line("prize", CostKind.VENUE, SplitMode.PERCENT, 51_854))
                        .with(SplitsTest.share("m", SplitsTest.ALL, 100, null));
        assertEquals(List.of(17_285L, 17_285L, 17_284L), paidBy(percent, east));
        CostLine line = SplitsTest.line("prize", CostKind.VENUE, SplitMode.EQUAL, 10_001);
        line = Course.with(CostLineFields.TABLE, line, CostLineFields.PAYER, SplitsTest.ALL);
        assertEquals(List.of(3_334L, 3_334L, 3_333L), paidBy(plan.with(line), east));
        CostLine unsaid = Course.line("unsaid", CostKind.VENUE, CostBasis.FIXED, 10_001);
        unsaid = Course.with(CostLineFields.TABLE, unsaid, CostLineFields.PAYER, SplitsTest.ALL);
        Plan some = Course.withParticipants(plan, 3, 1).with(unsaid);
        assertEquals(List.of(3_334L, 3_334L, 3_333L), paidBy(some, east));
        assertTrue(
                new TraceWords(plan.with(line), Texts.of(Language.NB))
                        .steps(Budget.of(plan.with(line)).entries().getFirst())
                        .contains("Øst står for M1, M2, M3"));
    }

    private static List<Long> paidBy(Plan plan, List<Id> bodies) {
        Map<Id, Money> paid = Budget.of(plan).by(View.NET, Entry::municipality, _ -> true);
        assertEquals(new HashSet<>(bodies), paid.keySet());
        return bodies.stream()
                .map(body -> paid.getOrDefault(body, Money.ZERO).ore() / 100)
                .toList();
    }

    /// The part of a group is borne by those it stands for, at once or by way of another group.
    @Test
    void aGroupBearsItsPartWithItsOwnMunicipalitiesAndGroupsInACircleEnd() {
        Plan plan =
                Course.withParticipants(SplitsTest.region(), 3, 1)
                        .with(SplitsTest.line("prize", CostKind.VENUE, SplitMode.PERCENT, 10_000))
                        .with(
                                group(SplitsTest.ALL, OTHERS),
                                group(OTHERS, SplitsTest.ALL, Course.NORDREISA))
                        .with(
                                SplitsTest.share("h", SplitsTest.HOSPITAL, 50, null),
                                SplitsTest.share("m", SplitsTest.ALL, 50, null));
        assertEquals(
                Map.of(Course.NORDREISA, Money.kroner(5_000)),
                Budget.of(plan).by(View.NET, Entry::municipality, _ -> true));
        Plan nobody =
                plan.with(group(OTHERS, SplitsTest.ALL), SplitsTest.share("m", OTHERS, 50, null));
        assertEquals(
                Map.of(Course.LYNGEN, Money.kroner(3_750), Course.NORDREISA, Money.kroner(1_250)),
                Budget.of(nobody).by(View.NET, Entry::municipality, _ -> true));
        assertEquals(
                1,
                Checks.of(nobody).stream()
                        .filter(each -> each.what() == What.GROUP_IN_ITSELF)
                        .count());
    }

    private static Body group(Id id, Id... members) {
        return Course.with(
                BodyFields.TABLE,
                SplitsTest.body(id, BodyKind.MUNICIPALITY_GROUP, "z"),
                BodyFields.MEMBERS,
                Ranked.of(members));
    }
}
