package no.kompetanseplan.ui.chapter.measure;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.CostLineFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Responsibility;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CostBasis;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A plan of a few made-up rows: two tables with three measures, two municipalities, one area with
/// two proposals.
public final class SmallPlan {

    public static final Id R = Id.named("dimension r");
    public static final Id K = Id.named("dimension k");
    public static final Id FIRST = Id.named("measure 1");
    public static final Id SECOND = Id.named("measure 2");
    public static final Id COURSE = Id.named("measure 3");
    public static final Id FEE = Id.named("line fee");
    public static final Id NORTH = Id.named("body north");
    public static final Id SOUTH = Id.named("body south");
    public static final Id CENTRE = Id.named("body centre");
    public static final Id TAKES_PART = Id.named("part north");
    public static final Id RESPONSIBLE = Id.named("responsible centre");
    public static final Id AREA = Id.named("area");
    public static final Id PROPOSED = Id.named("proposal 1");
    public static final Id OPEN = Id.named("proposal 2");

    private SmallPlan() {}

    public static Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(dimension(R, "R", "", 0));
        rows.add(dimension(K, "K", "TILTAK IHT. KAP. 5", 1));
        rows.add(body(NORTH, "Nordby kommune", "Nordby", BodyKind.MUNICIPALITY, 0));
        rows.add(body(SOUTH, "Sørby kommune", "Sørby", BodyKind.MUNICIPALITY, 1));
        rows.add(body(CENTRE, "Studiesenteret", "ST", BodyKind.STUDY_CENTRE, 2));
        rows.add(measure(FIRST, R, "Program", "Gi kunnskap", 0));
        rows.add(measure(SECOND, R, "Praksisplasser", "", 1));
        Measure course = measure(COURSE, K, "Kurs i veiledning", "Bedre praksis", 0);
        course = set(MeasureFields.TABLE, course, MeasureFields.PROPOSALS, Ranked.of(PROPOSED));
        course = set(MeasureFields.TABLE, course, MeasureFields.RESPONSIBLE_WORDING, "Senteret");
        rows.add(course);
        rows.add(
                new Responsibility(
                        RESPONSIBLE,
                        COURSE,
                        CENTRE,
                        ResponsibilityRole.RESPONSIBLE,
                        null,
                        "",
                        Rank.at(0)));
        rows.add(new Participation(TAKES_PART, COURSE, NORTH, 4, null, null, null, Rank.at(0)));
        rows.add(fee());
        rows.add(area());
        rows.add(proposal(PROPOSED, "1", "Kurs for veiledere", 0));
        Proposal open = proposal(OPEN, "2", "Felles bibliotek", 1);
        open = set(ProposalFields.TABLE, open, ProposalFields.RESPONSIBLE, Ranked.of(CENTRE));
        open = set(ProposalFields.TABLE, open, ProposalFields.PERIOD, Period.undated("2017"));
        rows.add(open);
        return Plan.of(rows);
    }

    /// Ids 1, 2, 3 … that a test can name in advance.
    public static Id id(int number) {
        return Id.named("new " + number);
    }

    private static <R extends Row, V> R set(
            Table<R> table, R row, Field<R, V> field, @Nullable V value) {
        return table.with(row, row.id(), field, value);
    }

    private static Dimension dimension(Id id, String letter, String heading, int place) {
        Dimension blank = DimensionFields.TABLE.blank(id);
        Dimension named = set(DimensionFields.TABLE, blank, DimensionFields.LETTER, letter);
        Dimension headed =
                set(DimensionFields.TABLE, named, DimensionFields.MEASURE_HEADING, heading);
        return set(DimensionFields.TABLE, headed, DimensionFields.RANK, Rank.at(place));
    }

    private static Body body(Id id, String name, String shortName, BodyKind kind, int place) {
        Body blank = BodyFields.TABLE.blank(id);
        Body named = set(BodyFields.TABLE, blank, BodyFields.NAME, name);
        Body shortened = set(BodyFields.TABLE, named, BodyFields.SHORT_NAME, shortName);
        Body kinded = set(BodyFields.TABLE, shortened, BodyFields.KIND, kind);
        return set(BodyFields.TABLE, kinded, BodyFields.RANK, Rank.at(place));
    }

    private static Measure measure(Id id, Id dimension, String title, String goal, int place) {
        Measure blank = MeasureFields.TABLE.blank(id);
        Measure placed = set(MeasureFields.TABLE, blank, MeasureFields.DIMENSION, dimension);
        Measure titled = set(MeasureFields.TABLE, placed, MeasureFields.TITLE, title);
        Measure aimed = set(MeasureFields.TABLE, titled, MeasureFields.GOAL, goal);
        return set(MeasureFields.TABLE, aimed, MeasureFields.RANK, Rank.at(place));
    }

    private static CostLine fee() {
        CostLine blank = CostLineFields.TABLE.blank(FEE);
        CostLine of = set(CostLineFields.TABLE, blank, CostLineFields.MEASURE, COURSE);
        CostLine kind = set(CostLineFields.TABLE, of, CostLineFields.KIND, CostKind.FEE);
        CostLine basis =
                set(CostLineFields.TABLE, kind, CostLineFields.BASIS, CostBasis.PER_PARTICIPANT);
        CostLine price =
                set(CostLineFields.TABLE, basis, CostLineFields.UNIT_PRICE, Money.kroner(5000));
        return set(CostLineFields.TABLE, price, CostLineFields.RANK, Rank.at(0));
    }

    private static FocusArea area() {
        FocusArea blank = FocusAreaFields.TABLE.blank(AREA);
        FocusArea kind = set(FocusAreaFields.TABLE, blank, FocusAreaFields.KIND, FocusKind.AREA);
        FocusArea number = set(FocusAreaFields.TABLE, kind, FocusAreaFields.NUMBER, "5.9");
        FocusArea chapter = set(FocusAreaFields.TABLE, number, FocusAreaFields.CHAPTER, "5");
        FocusArea title = set(FocusAreaFields.TABLE, chapter, FocusAreaFields.TITLE, "Veiledning");
        return set(FocusAreaFields.TABLE, title, FocusAreaFields.RANK, Rank.at(0));
    }

    private static Proposal proposal(Id id, String number, String title, int place) {
        Proposal blank = ProposalFields.TABLE.blank(id);
        Proposal area = set(ProposalFields.TABLE, blank, ProposalFields.AREA, AREA);
        Proposal kind = set(ProposalFields.TABLE, area, ProposalFields.KIND, ProposalKind.NUMBERED);
        Proposal numbered = set(ProposalFields.TABLE, kind, ProposalFields.NUMBER, number);
        Proposal titled = set(ProposalFields.TABLE, numbered, ProposalFields.TITLE, title);
        return set(ProposalFields.TABLE, titled, ProposalFields.RANK, Rank.at(place));
    }
}
