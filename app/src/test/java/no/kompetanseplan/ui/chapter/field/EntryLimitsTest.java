package no.kompetanseplan.ui.chapter.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.EmployerRateFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PriceIndexFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.kit.Reading;

import org.junit.jupiter.api.Test;

/// What fields of costs refuse at entry, and the words they refuse it with.
class EntryLimitsTest {

    private static final Texts TEXTS = Texts.of(Language.NB);
    private static final String TAKEN = "";

    private static <R extends Row> String said(Table<R> table, Field<R, ?> field, String typed) {
        FieldColumns<R> columns = new FieldColumns<>(table, TEXTS, () -> Plan.EMPTY);
        return columns.read(field, typed) instanceof Reading.Refused refused
                ? refused.sentence()
                : TAKEN;
    }

    @Test
    void participantsAreAtLeastOneInAtMostAWholePosition() {
        Table<Participation> table = ParticipationFields.TABLE;
        String none = TEXTS.get("entry.participants");
        assertEquals(none, said(table, ParticipationFields.COUNT, "0"));
        assertEquals(
                "Tallet må være fra 0 til 100\u00a0000.",
                said(table, ParticipationFields.COUNT, "-3"));
        assertEquals(TAKEN, said(table, ParticipationFields.COUNT, "1"));
        assertEquals(TAKEN, said(table, ParticipationFields.COUNT, ""));
        String position = TEXTS.get("entry.position");
        assertEquals(position, said(table, ParticipationFields.POSITION, "101 %"));
        assertEquals(position, said(table, ParticipationFields.POSITION, "0 %"));
        assertEquals(TAKEN, said(table, ParticipationFields.POSITION, "100 %"));
        assertEquals(TEXTS.get("entry.year"), said(table, ParticipationFields.YEAR, "1989"));
        assertEquals(TAKEN, said(table, ParticipationFields.YEAR, "1990"));
    }

    @Test
    void pricesAreNeitherBelowZeroNorBeyondAllSense() {
        Table<CostLine> table = CostLineFields.TABLE;
        assertEquals(TEXTS.get("entry.negative"), said(table, CostLineFields.UNIT_PRICE, "-1"));
        assertEquals(
                TEXTS.get("entry.dear"),
                said(table, CostLineFields.HIGH_PRICE, "1 000 000 000 000"));
        assertEquals(TAKEN, said(table, CostLineFields.HIGH_PRICE, "999 999 999 999"));
        assertEquals(TAKEN, said(table, CostLineFields.UNIT_PRICE, "0"));
    }

    @Test
    void yearsAreOfOurTimeAndSharesOfAWhole() {
        assertEquals(
                TEXTS.get("entry.year"),
                said(PriceIndexFields.TABLE, PriceIndexFields.YEAR, "2101"));
        String share = "Tallet må være fra 0 til 100.";
        assertEquals(share, said(CostShareFields.TABLE, CostShareFields.PERCENT, "100,5"));
        assertEquals(share, said(EmployerRateFields.TABLE, EmployerRateFields.PENSION, "101"));
    }
}
