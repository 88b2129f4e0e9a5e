package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.register.StandardProfession;
import no.kompetanseplan.model.AssumptionFields;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.ScenarioFields;
import no.kompetanseplan.model.choice.AssumptionKind;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.RetirementPreset;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.sample.Facts.Fact;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What the sample plan supposes of the years to come, and what its measures are expected to give.
/// The source has an age of exit in its foreword and no other figure of this kind: the rest are
/// examples, and say so.
final class SampleProjection {

    /// The professions that effects reach.
    static final Id HEALTH_WORKER = StandardProfession.HEALTH_WORKER.id();

    static final Id NURSE = StandardProfession.NURSE.id();

    private static final String EXAMPLE = "Eksempeltall, må fastsettes av regionen";
    private static final String SCENARIO = "Avgangsalder som i landet";

    private final Facts facts;
    private final List<Row> rows = new ArrayList<>();

    private SampleProjection(Facts facts) {
        this.facts = facts;
    }

    static List<Row> rows(Facts facts) {
        SampleProjection part = new SampleProjection(facts);
        part.assumptions();
        part.effects();
        return part.rows;
    }

    private void assumptions() {
        retirement("58", null, RetirementPreset.LOCAL_58, "Forordet: avgangsalderen er 58 år");
        share(AssumptionKind.TURNOVER, 6_00);
        share(AssumptionKind.DEMAND_GROWTH, 1_10);
        Id scenario = Draft.id(ScenarioFields.TABLE, SCENARIO);
        rows.add(
                Draft.of(ScenarioFields.TABLE, SCENARIO)
                        .set(ScenarioFields.NAME, SCENARIO)
                        .set(
                                ScenarioFields.TEXT,
                                "Hva om de ansatte ble like lenge som i resten av landet?")
                        .set(ScenarioFields.RANK, Rank.at(0))
                        .row());
        retirement(
                "63",
                scenario,
                RetirementPreset.KS_63,
                "KS: gjennomsnittlig avgangsalder 63,0 år for kvinner og 63,5 for menn");
    }

    private void retirement(
            String key, @Nullable Id scenario, RetirementPreset preset, String source) {
        rows.add(
                Draft.of(AssumptionFields.TABLE, key)
                        .set(AssumptionFields.KIND, AssumptionKind.RETIREMENT)
                        .set(AssumptionFields.SCENARIO, scenario)
                        .set(AssumptionFields.RETIREMENT, preset)
                        .set(AssumptionFields.SOURCE, source)
                        .set(AssumptionFields.RANK, Rank.at(rows.size()))
                        .row());
    }

    private void share(AssumptionKind kind, int hundredths) {
        rows.add(
                Draft.of(AssumptionFields.TABLE, kind.name())
                        .set(AssumptionFields.KIND, kind)
                        .set(AssumptionFields.SHARE, new Percent(hundredths))
                        .set(AssumptionFields.SOURCE, EXAMPLE)
                        .set(AssumptionFields.RANK, Rank.at(rows.size()))
                        .row());
    }

    private void effects() {
        effect("«Helsefagarbeiderløftet»", EffectKind.INFLOW, HEALTH_WORKER, 2018, 4, 6, 7);
        effect("Det store heltidsvalget", EffectKind.POSITION, null, 2017, 1, 2, 3);
        effect("Desentralisert sykepleie", EffectKind.INFLOW, NURSE, 2020, 2, 3, 4);
        effect("Program for ufaglærte", EffectKind.INFLOW, HEALTH_WORKER, 2018, 1, 1, 2);
        effect("Rekrutteringsstillinger", EffectKind.INFLOW, NURSE, 2017, 0, 1, 2);
    }

    private void effect(
            String title,
            EffectKind kind,
            @Nullable Id profession,
            int from,
            int low,
            int likely,
            int high) {
        rows.add(
                Draft.of(MeasureEffectFields.TABLE, title)
                        .set(MeasureEffectFields.MEASURE, measure(title))
                        .set(MeasureEffectFields.KIND, kind)
                        .set(MeasureEffectFields.PROFESSION, profession)
                        .set(MeasureEffectFields.FIRST_YEAR, from)
                        .set(MeasureEffectFields.LOW, low)
                        .set(MeasureEffectFields.LIKELY, likely)
                        .set(MeasureEffectFields.HIGH, high)
                        .set(MeasureEffectFields.BASIS, EXAMPLE)
                        .set(MeasureEffectFields.RANK, Rank.at(rows.size()))
                        .row());
    }

    private Id measure(String title) {
        for (Fact fact : facts.table("action_plan")) {
            if (fact.get("title_plain").contains(title)) {
                return Draft.id(MeasureFields.TABLE, fact.get("id"));
            }
        }
        throw new IllegalStateException(title);
    }
}
