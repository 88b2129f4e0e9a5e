package no.kompetanseplan.hearing;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilPoint;
import no.kompetanseplan.model.DecisionPoint;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.choice.DecisionKind;
import no.kompetanseplan.model.choice.DecisionState;
import no.kompetanseplan.model.choice.DeviationEffect;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A made-up region of three municipalities whose plan has been heard and decided on, and that may
/// be adopted; the tests break one thing at a time.
public final class Councils {

    public static final List<String> NAMES = List.of("Fjelldal", "Storvik", "Nesby");
    public static final Id ROUND = Id.named("hearing");
    public static final Id MATTER = Id.named("matter");
    public static final Id MEASURE = Id.named("measure");
    public static final Id BLOCK = Id.named("block");
    public static final Id FIRST_POINT = Id.named("point 1");
    public static final Id SECOND_POINT = Id.named("point 2");

    private static final LocalDate MEETING = LocalDate.of(2027, 12, 14);

    private Councils() {}

    public static Id body(String name) {
        return Id.named("body " + name);
    }

    public static Id recipient(String name) {
        return Id.named("recipient " + name);
    }

    public static Id decision(String name) {
        return Id.named("decision " + name);
    }

    public static Id comment(int number) {
        return Id.named("comment " + number);
    }

    /// With nothing in the way of adoption.
    public static Plan ready() {
        List<Row> rows = new ArrayList<>(plan());
        rows.add(round());
        rows.add(matter());
        rows.add(point(FIRST_POINT, "Planen vedtas", "Planen for {periode} vedtas.", 0));
        rows.add(
                point(
                        SECOND_POINT,
                        "Midler i budsjettet",
                        "Kommunen setter av penger til tiltakene for 2028.",
                        1));
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            rows.add(
                    new HearingRecipient(
                            recipient(name), ROUND, body(name), "", null, null, "", Rank.at(i)));
            rows.add(decision(name, i));
        }
        rows.add(comment(1, "Fjelldal", MEASURE, CommentAnswer.FOLLOWED, ""));
        rows.add(comment(2, "Storvik", BLOCK, CommentAnswer.NOT_FOLLOWED, "Hører til tillegget."));
        rows.add(comment(3, "Fjelldal", null, CommentAnswer.NOTED, ""));
        return Plan.of(rows);
    }

    private static List<Row> plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(head());
        for (int i = 0; i < NAMES.size(); i++) {
            String name = NAMES.get(i);
            rows.add(municipality(name, i));
            rows.add(
                    new Staffing(
                            Id.named("staff " + name), body(name), 100 * (i + 1), "", Rank.at(i)));
        }
        Id text = Id.named("chapter 1");
        rows.add(new Section(text, null, "1", "Innledning", PageKind.TEXT, "a"));
        rows.add(
                new Section(Id.named("chapter 7"), null, "7", "Tiltak", PageKind.ACTION_PLAN, "b"));
        rows.add(
                new Block(BLOCK, text, BlockStyle.PARAGRAPH, "Planen er felles for regionen.", ""));
        Id dimension = Id.named("dimension");
        rows.add(
                with(
                        DimensionFields.TABLE,
                        DimensionFields.TABLE.blank(dimension),
                        dimension,
                        DimensionFields.NAME,
                        "Kurs"));
        rows.add(measure(dimension));
        return rows;
    }

    private static PlanHead head() {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        head = with(PlanHeadFields.TABLE, head, PlanHead.ID, PlanHeadFields.TITLE, "Planen");
        head =
                with(
                        PlanHeadFields.TABLE,
                        head,
                        PlanHead.ID,
                        PlanHeadFields.PLAN_PERIOD,
                        years(2027, 2030));
        head =
                with(
                        PlanHeadFields.TABLE,
                        head,
                        PlanHead.ID,
                        PlanHeadFields.ACTION_PERIOD,
                        years(2027, 2028));
        return with(
                PlanHeadFields.TABLE,
                head,
                PlanHead.ID,
                PlanHeadFields.STAGE,
                PlanStage.DRAFT_AFTER_HEARING);
    }

    private static Period years(int from, int to) {
        return new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), from + "–" + to);
    }

    private static Body municipality(String name, int place) {
        Body body = BodyFields.TABLE.blank(body(name));
        body = with(BodyFields.TABLE, body, body.id(), BodyFields.NAME, name + " kommune");
        body = with(BodyFields.TABLE, body, body.id(), BodyFields.KIND, BodyKind.MUNICIPALITY);
        return with(BodyFields.TABLE, body, body.id(), BodyFields.RANK, Rank.at(place));
    }

    private static Measure measure(Id dimension) {
        Measure made = MeasureFields.TABLE.blank(MEASURE);
        made = with(MeasureFields.TABLE, made, MEASURE, MeasureFields.DIMENSION, dimension);
        made = with(MeasureFields.TABLE, made, MEASURE, MeasureFields.TITLE, "Kurs i demens");
        made = with(MeasureFields.TABLE, made, MEASURE, MeasureFields.GOAL, "Flere fagfolk");
        made =
                with(
                        MeasureFields.TABLE,
                        made,
                        MEASURE,
                        MeasureFields.RESPONSIBLE_WORDING,
                        "Rådmannen");
        return with(MeasureFields.TABLE, made, MEASURE, MeasureFields.PERIOD, years(2027, 2028));
    }

    private static HearingRound round() {
        return new HearingRound(
                ROUND,
                "Runde 1",
                LocalDate.of(2027, 9, 1),
                LocalDate.of(2027, 9, 30),
                "",
                "",
                "",
                "");
    }

    public static HearingComment comment(
            int number, String from, @Nullable Id target, CommentAnswer answer, String reason) {
        return new HearingComment(
                comment(number),
                ROUND,
                recipient(from),
                Integer.toString(number),
                target,
                target != null && target.equals(MEASURE) ? "period" : "",
                target != null && target.equals(BLOCK) ? "Planen er felles for alle." : "",
                "Merknad nummer " + number + ".",
                "",
                null,
                answer,
                reason,
                true,
                null,
                Rank.at(number));
    }

    private static DecisionRound matter() {
        return new DecisionRound(
                MATTER,
                "Vedtak av planen",
                DecisionKind.ADOPTION,
                LocalDate.of(2027, 10, 21),
                "{kommune} har {stillinger} stillinger, {andel} av alle.",
                "Planen gjelder {periode}.\n\nDen har vært på høring.",
                "Saken koster {hva som helst}.",
                "Planen\nMerknadsdokument",
                "",
                "");
    }

    private static DecisionPoint point(Id id, String title, String text, int place) {
        return new DecisionPoint(id, MATTER, title, text, Rank.at(place));
    }

    private static CouncilDecision decision(String name, int place) {
        return new CouncilDecision(
                decision(name),
                MATTER,
                body(name),
                MEETING.plusDays(place),
                (70 + place) + "/27",
                DecisionState.ADOPTED,
                "Enstemmig",
                null,
                "",
                Rank.at(place));
    }

    /// What a council has decided in place of a point.
    public static CouncilPoint deviation(
            String name, @Nullable Id point, String text, @Nullable DeviationEffect effect) {
        return new CouncilPoint(
                Id.named("deviation " + name + point),
                decision(name),
                point,
                text,
                false,
                effect,
                false,
                null,
                null,
                "",
                "");
    }

    public static <R, V> R with(
            Table<R> table, R row, Id id, Field<R, V> field, @Nullable V value) {
        return table.with(row, id, field, value);
    }
}
