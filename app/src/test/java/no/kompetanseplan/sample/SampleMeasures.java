package no.kompetanseplan.sample;

import static java.util.Map.entry;

import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.ResponsibilityFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.ResponsibilityRole;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Chapter 7 of the sample plan: 37 measures, who is responsible for them, and six theme days.
final class SampleMeasures {

    /// The one measure whose cost is own working time; the facts have no state for it and say so.
    private static final String OWN_TIME = "R04";

    /// The resultatmål a measure serves, in our reading: the source links none. Where nothing else
    /// fits better, it is the first, joint measures in the region.
    private static final Map<String, String> SERVES =
            Map.ofEntries(
                    entry("R02", "R2"),
                    entry("M05", "R2"),
                    entry("K06", "R2"),
                    entry("K08", "R2"),
                    entry("K09", "R2"),
                    entry("K11", "R2"),
                    entry("K13", "R2"),
                    entry("R04", "R3"),
                    entry("M04", "R3"),
                    entry("M01", "R4"),
                    entry("M02", "R4"),
                    entry("M03", "R4"),
                    entry("M06", "R4"),
                    entry("K12", "R4"),
                    entry("R01", "R5"),
                    entry("R03", "R5"),
                    entry("K02", "R5"),
                    entry("K03", "R5"),
                    entry("K04", "R5"),
                    entry("K05", "R5"),
                    entry("K07", "R5"),
                    entry("K10", "R5"),
                    entry("K14", "R5"),
                    entry("K15", "R5"),
                    entry("K16", "R5"),
                    entry("K17", "R5"),
                    entry("K18", "R5"),
                    entry("K19", "R5"),
                    entry("K20", "R5"),
                    entry("K21", "R5"),
                    entry("K22", "R5"));

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();
    private int responsibilities;

    private SampleMeasures(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleMeasures part = new SampleMeasures(facts);
        int place = 0;
        for (Fact fact : facts.table("action_plan")) {
            part.measure(fact, place++);
            part.responsibilities(fact);
        }
        part.themeDays();
        return part.rows;
    }

    private void measure(Fact fact, int place) {
        rows.add(
                Draft.of(MeasureFields.TABLE, fact.get("id"))
                        .set(
                                MeasureFields.DIMENSION,
                                Draft.id(DimensionFields.TABLE, fact.get("dimension")))
                        .set(MeasureFields.AREA_WORDING, fact.get("focus_ref_printed"))
                        .set(MeasureFields.TITLE, fact.get("title_plain"))
                        .set(MeasureFields.PRINTED_TITLE, fact.get("title"))
                        .set(MeasureFields.GOAL, fact.get("goal"))
                        .set(MeasureFields.TARGET_GROUP, fact.get("target_group"))
                        .set(MeasureFields.SCOPE, fact.get("scope"))
                        .set(MeasureFields.PERIOD, period(fact))
                        .set(MeasureFields.PLANNING, planning(fact))
                        .set(MeasureFields.RESPONSIBLE_WORDING, fact.get("responsible_printed"))
                        .set(MeasureFields.COST_WORDING, fact.get("cost_printed"))
                        .set(MeasureFields.COST_STATE, costState(fact))
                        .set(MeasureFields.STATE, state(fact))
                        .set(MeasureFields.CREDITS, number(fact, "credits_min"))
                        .set(MeasureFields.CREDITS_TO, creditsTo(fact))
                        .set(MeasureFields.AREAS, Draft.refs(FocusAreaFields.TABLE, areas(fact)))
                        .set(
                                MeasureFields.PROPOSALS,
                                Draft.refs(ProposalFields.TABLE, fact.list("proposal_ids")))
                        .set(
                                MeasureFields.GOALS,
                                Draft.refs(
                                        GoalFields.TABLE,
                                        List.of(SERVES.getOrDefault(fact.get("id"), "R1"))))
                        .set(MeasureFields.NOTE, fact.get("note"))
                        .set(MeasureFields.RANK, Rank.at(place))
                        .row());
    }

    private static Period period(Fact fact) {
        return Draft.period(
                fact.get("period_from"), fact.get("period_to"), fact.get("period_printed"));
    }

    private static Period planning(Fact fact) {
        return fact.has("planning_from")
                ? Draft.period(fact.get("planning_from"), fact.get("planning_to"), "2016")
                : Period.NONE;
    }

    private static CostState costState(Fact fact) {
        return fact.get("id").equals(OWN_TIME)
                ? CostState.OWN_TIME
                : CostState.valueOf(fact.get("cost_state").toUpperCase(Locale.ROOT));
    }

    private static MeasureState state(Fact fact) {
        return fact.get("responsible_mode").equals("sent_for_study")
                ? MeasureState.SENT_FOR_STUDY
                : MeasureState.PRIORITISED;
    }

    private static @Nullable Integer number(Fact fact, String column) {
        return fact.has(column) ? Integer.valueOf(fact.number(column)) : null;
    }

    private static @Nullable Integer creditsTo(Fact fact) {
        return fact.get("credits_max").equals(fact.get("credits_min"))
                ? null
                : number(fact, "credits_max");
    }

    /// The satsing and the area of the row; for the rows of chapter 4 that serve an area of chapter
    /// 5, the areas of their proposals.
    private static List<String> areas(Fact fact) {
        Stream<String> named = Stream.of(fact.get("satsing"), fact.get("focus_area"));
        Stream<String> proposed =
                fact.get("dimension").equals("MOB")
                        ? fact.list("proposal_ids").stream()
                                .filter(id -> id.startsWith("P-5."))
                                .map(id -> id.split("-", -1)[1])
                        : Stream.of();
        return Stream.concat(named, proposed).filter(id -> !id.isEmpty()).distinct().toList();
    }

    private void responsibilities(Fact fact) {
        String mode = fact.get("responsible_mode");
        if (mode.startsWith("changes: ")) {
            String[] phases = mode.substring("changes: ".length()).split(" -> ", -1);
            responsible(fact, phases[0], ResponsibilityRole.RESPONSIBLE, "Oppstart");
            responsible(fact, phases[1], ResponsibilityRole.RESPONSIBLE, "Etter hvert");
        } else if (mode.equals("sent_for_study")) {
            responsible(fact, fact.get("responsible_bodies"), ResponsibilityRole.STUDIES, "");
        } else {
            responsible(fact, fact.get("responsible_bodies"), ResponsibilityRole.RESPONSIBLE, "");
        }
    }

    private void responsible(Fact fact, String bodies, ResponsibilityRole role, String phase) {
        for (String body : bodies.split(";", -1)) {
            if (!body.isEmpty()) {
                rows.add(
                        Draft.of(ResponsibilityFields.TABLE, fact.get("id") + "/" + body)
                                .set(
                                        ResponsibilityFields.MEASURE,
                                        Draft.id(MeasureFields.TABLE, fact.get("id")))
                                .set(ResponsibilityFields.BODY, Draft.id(BodyFields.TABLE, body))
                                .set(ResponsibilityFields.ROLE, role)
                                .set(ResponsibilityFields.PHASE, phase)
                                .set(ResponsibilityFields.RANK, Rank.at(responsibilities++))
                                .row());
            }
        }
    }

    private void themeDays() {
        int place = 0;
        for (Fact fact : facts.table("theme_days")) {
            rows.add(
                    Draft.of(ThemeDayFields.TABLE, fact.get("id"))
                            .set(ThemeDayFields.TITLE, fact.get("title"))
                            .set(ThemeDayFields.PERIOD, period(fact))
                            .set(
                                    ThemeDayFields.AREA,
                                    Draft.id(FocusAreaFields.TABLE, fact.get("focus_area")))
                            .set(
                                    ThemeDayFields.MEASURES,
                                    Draft.refs(MeasureFields.TABLE, fact.list("action_plan_ids")))
                            .set(
                                    ThemeDayFields.PROPOSALS,
                                    Draft.refs(ProposalFields.TABLE, fact.list("proposal_ids")))
                            .set(ThemeDayFields.NOTE, fact.get("note"))
                            .set(ThemeDayFields.RANK, Rank.at(place++))
                            .row());
        }
    }
}
