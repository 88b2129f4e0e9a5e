package no.kompetanseplan.supplement;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.SupplementRelation;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Period;

import java.time.LocalDate;

/// The sample plan with sections that ask for supplements, and what Lyngen says to some of them.
public final class SupplementPlans {

    /// The first measure of Lyngen.
    public static final Id VISITS = Id.named("local visits");

    /// The second.
    public static final Id ARENA = Id.named("local arena");

    private SupplementPlans() {}

    /// Asked for at anchoring, staffing, the satsinger and rolling over; nothing is written.
    public static Plan asked() {
        return asking("1.6", "3.1", "4.3.1", "8");
    }

    /// The sample plan with sections that ask for supplements.
    static Plan asking(String... numbers) {
        Plan plan = SamplePlan.read();
        for (String number : numbers) {
            plan =
                    plan.with(
                            SectionFields.TABLE,
                            section(plan, number),
                            SectionFields.SUPPLEMENTED,
                            true);
        }
        return plan;
    }

    /// As asked, and Lyngen has written to the anchoring and to a proposal, and says that one
    /// section does not apply.
    public static Plan written() {
        Plan plan = asked();
        Id lyngen = body(plan, "Lyngen");
        plan =
                SupplementEdits.written(
                        plan,
                        lyngen,
                        section(plan, "1.6"),
                        null,
                        """
                        Helse- og omsorgsutvalget følger opp planen to ganger i året.
                        - om våren, sammen med årsmeldingen
                        - om høsten, sammen med økonomiplanen\
                        """);
        plan =
                SupplementEdits.related(
                        plan, lyngen, section(plan, "4.3.1"), null, SupplementRelation.NOT_HERE);
        plan =
                SupplementEdits.reasoned(
                        plan,
                        lyngen,
                        section(plan, "4.3.1"),
                        null,
                        "Kommunen gjør dette sammen med nabokommunen.");
        Id proposal = plan.ordered(ProposalFields.TABLE).getFirst().id();
        plan =
                SupplementEdits.written(
                        plan, lyngen, proposal, null, "Lyngen begynner høsten 2016.");
        return SupplementEdits.related(plan, lyngen, proposal, null, SupplementRelation.SPECIFIES);
    }

    /// As written, and Lyngen has two measures of its own, one of them without a day or anybody to
    /// do it; its supplement is in nynorsk.
    public static Plan measured() {
        Plan plan = written();
        Id lyngen = body(plan, "Lyngen");
        Id dimension = plan.ordered(DimensionFields.TABLE).getFirst().id();
        return plan.with(BodyFields.TABLE, lyngen, BodyFields.LANGUAGE, PlanLanguage.NYNORSK)
                .with(
                        new LocalMeasure(
                                VISITS,
                                lyngen,
                                dimension,
                                "Hospitering mellom einingane",
                                "Kjenne arbeidet til kvarandre",
                                "Alle tilsette",
                                "To dagar i året",
                                new Period(
                                        LocalDate.of(2017, 1, 1),
                                        LocalDate.of(2017, 6, 30),
                                        "Vår 2017"),
                                "Einingsleiar",
                                "Vikar",
                                Money.kroner(42_000),
                                "",
                                "a"))
                .with(
                        LocalMeasureFields.TABLE.with(
                                LocalMeasureFields.TABLE.blank(ARENA),
                                ARENA,
                                LocalMeasureFields.MUNICIPALITY,
                                lyngen))
                .with(
                        LocalMeasureFields.TABLE,
                        ARENA,
                        LocalMeasureFields.TITLE,
                        "Læringsarena på sjukeheimen")
                .with(LocalMeasureFields.TABLE, ARENA, LocalMeasureFields.RANK, "b");
    }

    public static Id section(Plan plan, String number) {
        return plan.sections().stream()
                .filter(section -> section.number().equals(number))
                .map(Section::id)
                .findFirst()
                .orElseThrow();
    }

    public static Id body(Plan plan, String shortName) {
        return plan.municipalities().stream()
                .filter(body -> body.shortName().equals(shortName))
                .map(Body::id)
                .findFirst()
                .orElseThrow();
    }
}
