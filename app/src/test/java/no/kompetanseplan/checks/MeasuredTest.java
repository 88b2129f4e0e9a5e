package no.kompetanseplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.IndicatorFigure;
import no.kompetanseplan.model.IndicatorMethodFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PublicTable;
import no.kompetanseplan.model.PublicationRule;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.PublicFate;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Registers, shared posts and indicators against themselves.
class MeasuredTest {

    private static final Plan SAMPLE = SamplePlan.read();
    private static final Id POST = new Id(5, 1);
    private static final Id METHOD = new Id(5, 2);

    @Test
    void theRegisterOfTheSampleIsInOrder() {
        assertEquals(List.of(), found(SAMPLE));
    }

    @Test
    void aDatasetInUseSaysItsDayAndWhatItLeavesOut() {
        Id id = SAMPLE.datasets().getFirst().id();
        Plan bare =
                SAMPLE.with(DatasetFields.TABLE, id, DatasetFields.DATE, null)
                        .with(DatasetFields.TABLE, id, DatasetFields.COVERAGE, "");
        assertEquals(List.of(What.DATASET_UNDATED, What.DATASET_WITHOUT_COVERAGE), found(bare));
        assertEquals(
                List.of(), found(bare.with(DatasetFields.TABLE, id, DatasetFields.IN_USE, false)));
    }

    @Test
    void aMunicipalityThatNoRegisterTellsOfIsMissing() {
        Body body = BodyFields.TABLE.blank(new Id(5, 9));
        Plan more =
                SAMPLE.with(body)
                        .with(BodyFields.TABLE, body.id(), BodyFields.KIND, BodyKind.MUNICIPALITY);
        assertEquals(List.of(What.REGISTER_MISSING), found(more));
    }

    @Test
    void aPublicEditionNeedsAThresholdThatSomebodyDecided() {
        PublicTable left = new PublicTable(new Id(5, 11), "ages", PublicFate.LEFT_OUT, "", "", "a");
        Plan open = SAMPLE.with(left);
        assertEquals(List.of(What.THRESHOLD_UNDECIDED), found(open));
        LocalDate day = LocalDate.of(2026, 3, 1);
        PublicationRule nobody =
                new PublicationRule(PublicationRule.ID, 5, null, false, " ", day, "");
        assertEquals(List.of(What.THRESHOLD_UNDECIDED), found(open.with(nobody)));
        PublicationRule rule =
                new PublicationRule(PublicationRule.ID, 5, null, false, "Eieren", day, "");
        assertEquals(List.of(), found(open.with(rule)));
    }

    @Test
    void sharesOfAPostMakeTheWholeOfIt() {
        Plan half =
                Plan.of(
                        List.of(
                                SharedPostFields.TABLE.blank(POST),
                                new PostShare(new Id(5, 3), POST, null, Percent.of(50), "", "a")));
        assertEquals(List.of(What.POST_SHARES), found(half));
        Plan whole = half.with(new PostShare(new Id(5, 4), POST, null, Percent.of(50), "", "b"));
        assertEquals(List.of(), found(whole));
    }

    @Test
    void aPrintedTotalIsTheSumOfTheOthers() {
        Plan right =
                Plan.of(
                        List.of(
                                IndicatorMethodFields.TABLE.blank(METHOD),
                                figure(1, 223, false),
                                figure(2, 101, false),
                                figure(3, 324, true)));
        assertEquals(List.of(), found(right));
        assertEquals(List.of(What.INDICATOR_TOTAL), found(right.with(figure(3, 333, true))));
    }

    private static IndicatorFigure figure(int number, int value, boolean isTotal) {
        return new IndicatorFigure(
                new Id(6, number), METHOD, "", null, 2022, value, null, isTotal, "", "a" + number);
    }

    private static List<What> found(Plan plan) {
        Facts facts = SampleFacts.of(plan);
        return Measured.find(plan, facts).map(Finding::what).toList();
    }
}
