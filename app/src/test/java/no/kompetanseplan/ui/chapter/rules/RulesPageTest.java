package no.kompetanseplan.ui.chapter.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.TestDesk;
import no.kompetanseplan.ui.kit.FxDriver;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

/// The rules page by keyboard, with what the sample plan does not have.
class RulesPageTest {

    private static final Id PRIZE = Id.named("prize");

    @Test
    void aPrizeSplitOtherwiseThanItsStatutesTellsSurplusAndConflictAndLeadsToItsLine() {
        Plan plan = withPrize(SamplePlan.read());
        Id section = Objects.requireNonNull(Places.section(plan, PageKind.RULES)).id();
        TestDesk[] desk = new TestDesk[1];
        try (FxDriver fx =
                FxDriver.open(
                        1208,
                        848,
                        () -> {
                            desk[0] =
                                    TestDesk.open(
                                            plan, Language.NB, d -> new RulesPage(d, section));
                            return desk[0].root();
                        })) {
            fx.waitFor("the conflict", () -> says(fx, "avviker fra kilden"));
            fx.run(() -> desk[0].page().reveal(Place.section(section).at(PRIZE)));
            fx.waitFor("what is over", () -> says(fx, "Overskudd"));
            fx.waitFor("the finding", () -> says(fx, "deles på en annen måte enn kilden sier"));
            fx.snapshot("rules-splits");
            fx.press(KeyCode.ENTER);
            assertEquals(
                    List.of(Objects.requireNonNull(Places.of(plan, prize(plan)))), desk[0].went());
        }
    }

    /// A prize of 50 000 to which two municipalities give 40 000 and 14 000, where the statutes say
    /// equally.
    private static Plan withPrize(Plan plan) {
        Measure dated =
                plan.measures().stream()
                        .filter(measure -> measure.period().isDated())
                        .findFirst()
                        .orElseThrow();
        CostLine line = CostLineFields.TABLE.blank(PRIZE);
        line = set(line, CostLineFields.MEASURE, dated.id());
        line = set(line, CostLineFields.KIND, CostKind.OTHER);
        line = set(line, CostLineFields.TEXT, "Forskningspris");
        line = set(line, CostLineFields.BASIS, CostBasis.FIXED);
        line = set(line, CostLineFields.UNIT_PRICE, Money.kroner(50_000));
        line = set(line, CostLineFields.SPLIT, SplitMode.FIXED);
        line = set(line, CostLineFields.SPLIT_SOURCE, "Vedtektene § 4: likt");
        List<Body> bodies = plan.municipalities();
        return plan.with(
                line, share("a", bodies.get(0), 40_000), share("b", bodies.get(1), 14_000));
    }

    private static CostShare share(String name, Body body, int kroner) {
        return new CostShare(
                Id.named("prize/" + name), PRIZE, body.id(), null, Money.kroner(kroner), "", name);
    }

    private static CostLine prize(Plan plan) {
        return Objects.requireNonNull(plan.find(CostLineFields.TABLE, PRIZE));
    }

    private static <V> CostLine set(CostLine line, Field<CostLine, V> field, V value) {
        return CostLineFields.TABLE.with(line, line.id(), field, value);
    }

    private static boolean says(FxDriver fx, String words) {
        return fx.get(() ->
                fx.scene().getRoot().lookupAll(".label").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().contains(words)));
    }
}
