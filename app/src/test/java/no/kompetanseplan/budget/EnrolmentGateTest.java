package no.kompetanseplan.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

class EnrolmentGateTest {

    private static Measure with(Measure measure, Field<Measure, String> field, String words) {
        return MeasureFields.TABLE.with(measure, measure.id(), field, words);
    }

    @Test
    void aMeasureIsOpenForEnrolmentWhenScopeResourcesAndCostAreThereAndSaysWhatIsMissing() {
        Texts texts = Texts.of(Language.NB);
        Measure bare = MeasureFields.TABLE.blank(Id.named("bare"));
        assertEquals(
                "omfang, ressursbruk, beregnet kostnad",
                EnrolmentGate.of(bare, true).missing(texts));
        Measure scope = with(bare, MeasureFields.SCOPE, "10 plasser");
        assertEquals("ressursbruk, beregnet kostnad", EnrolmentGate.of(scope, true).missing(texts));
        Measure both = with(scope, MeasureFields.COST_WORDING, "Kr 20 000 per deltaker");
        assertFalse(EnrolmentGate.of(both, true).isOpen());
        assertEquals("beregnet kostnad", EnrolmentGate.of(both, true).missing(texts));
        assertTrue(EnrolmentGate.of(both, false).isOpen());
        assertEquals("", EnrolmentGate.of(both, false).missing(texts));
        assertFalse(EnrolmentGate.of(with(both, MeasureFields.SCOPE, "  "), false).isOpen());
    }
}
