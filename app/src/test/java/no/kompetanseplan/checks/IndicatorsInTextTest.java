package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethod;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;

/// What texts tell of an indicator, against its figures.
class IndicatorsInTextTest {

    private static final Id DAYS = Id.named("days");
    private static final Id FORMER = Id.named("former");
    private static final Id BILLED = Id.named("billed");

    private static final Plan PLAN =
            Plan.of(
                    List.<Row>of(
                            new Indicator(
                                    DAYS, "Liggedøgn", "", "", "", "", null, "liggedøgn", "", "a"),
                            method(FORMER, "a"),
                            method(BILLED, "b"),
                            figure(FORMER, "Narvik", 2022, 1450, null),
                            figure(BILLED, "Narvik", 2022, 589, null),
                            figure(FORMER, "Nord-Narvik", 2022, 300, 400),
                            figure(FORMER, "Narvik", 2021, 1460, null),
                            figure(FORMER, "Nord-Narvik", 2021, 299, null)));

    private static IndicatorMethod method(Id id, String rank) {
        return new IndicatorMethod(id, DAYS, rank, "", "", "", null, "", rank);
    }

    private static IndicatorFigure figure(
            Id method, String place, int year, int value, @Nullable Integer base) {
        Id id = Id.named(method + place + year);
        return new IndicatorFigure(id, method, place, null, year, value, base, false, "", "a" + id);
    }

    private static String found(String text) {
        Id id = Id.named("told");
        Block block = new Block(id, Id.named("s"), BlockStyle.PARAGRAPH, text, "z");
        return String.join(
                "; ",
                Checks.of(PLAN.with(block)).stream()
                        .filter(finding ->
                                finding.what() == What.INDICATOR_IN_TEXT
                                        || finding.what() == What.INDICATOR_CHANGE)
                        .map(finding -> String.join(", ", finding.arguments()))
                        .toList());
    }

    @Test
    void aNumberThatIsNearThatOfAPlaceAndNotItIsFound() {
        assertEquals("Narvik, 1572, Liggedøgn, 1450", found("I 2022 hadde Narvik 1572 liggedøgn."));
        assertEquals("Narvik, 600, Liggedøgn, 589", found("Liggedøgn: Narvik 1450/600."));
        assertEquals(
                "Nord-Narvik, 310, Liggedøgn, 300",
                found("Liggedøgnene i Nord-Narvik var 310, mot 1 450 i Narvik."));
        assertEquals(
                "Nord-Narvik, 77 %, Liggedøgn, 75,0 %",
                found("Av liggedøgnene er 77 % fra Nord-Narvik."));
    }

    @Test
    void aChangeThatTheFiguresDoNotGiveIsFound() {
        assertEquals(
                "10 færre liggedøgn enn i 2021, Liggedøgn, 2021, 1759, 2022, 1750, 9",
                found("Det var 10 færre liggedøgn enn i 2021."));
        assertEquals("", found("Det var ni færre liggedøgn enn i 2021."));
        assertEquals("", found("Det var 9 færre liggedøgn enn året før."));
        assertEquals("", found("Det var 40 færre liggedøgn enn i 2019."));
    }

    @Test
    void whatIsRightOrOfSomethingElseIsLeftAlone() {
        for (String text :
                List.of(
                        "Narvik hadde 1 450 liggedøgn, 589 etter den andre tellemåten.",
                        "Forskjellen på liggedøgn i Narvik er 861.",
                        "Narvik hadde 12 møter om liggedøgn i 2022.",
                        "Narvik hadde 1572 innbyggere i bydelen.",
                        "Av liggedøgnene i Nord-Narvik er 75 % fra høsten, 25 % fra våren.",
                        "Liggedøgn i Narvikfjellet: 1572.")) {
            assertEquals("", found(text), text);
        }
    }
}
