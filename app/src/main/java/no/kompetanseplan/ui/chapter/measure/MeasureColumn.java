package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Period;

/// The seven columns of the action plan, in the order in which it is printed. Their heads are the
/// plan's own words and are the same in every language of the program.
public enum MeasureColumn {
    TITLE("TILTAK"),
    GOAL("MÅL"),
    TARGET_GROUP("MÅLGRUPPE"),
    SCOPE("OMFANG"),
    PERIOD("TIDSROM"),
    RESPONSIBLE("ANSVARLIG"),
    COST("KOSTNAD/ RESSURSBRUK");

    private final String head;

    MeasureColumn(String head) {
        this.head = head;
    }

    public String head() {
        return head;
    }

    /// The field whose words the column prints.
    public Field<Measure, ?> field() {
        return switch (this) {
            case TITLE -> MeasureFields.TITLE;
            case GOAL -> MeasureFields.GOAL;
            case TARGET_GROUP -> MeasureFields.TARGET_GROUP;
            case SCOPE -> MeasureFields.SCOPE;
            case PERIOD -> MeasureFields.PERIOD;
            case RESPONSIBLE -> MeasureFields.RESPONSIBLE_WORDING;
            case COST -> MeasureFields.COST_WORDING;
        };
    }

    /// The printed words of a measure in this column.
    public String words(Measure measure) {
        return switch (field().get().apply(measure)) {
            case String text -> text;
            case Period period -> period.wording();
            case null, default -> "";
        };
    }
}
