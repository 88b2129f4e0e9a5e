package no.kompetanseplan.grants;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The pot, the applicants and the agreements of the design's picture.
public final class Granted {

    public static final LocalDate TODAY = LocalDate.of(2016, 10, 14);
    public static final Id STIPEND = Id.named("grant stipend");

    private Granted() {}

    public static Id municipality(String name) {
        return Id.named("municipality " + name);
    }

    private static Body body(String name, int place) {
        Body blank = BodyFields.TABLE.blank(municipality(name));
        Body named = BodyFields.TABLE.with(blank, blank.id(), BodyFields.NAME, name);
        Body kind =
                BodyFields.TABLE.with(named, named.id(), BodyFields.KIND, BodyKind.MUNICIPALITY);
        return BodyFields.TABLE.with(kind, kind.id(), BodyFields.RANK, Rank.at(place));
    }

    public static Grant grant(Id id, @Nullable Integer awarded, @Nullable LocalDate useBy) {
        return new Grant(
                id,
                "Stipend helsefagarbeider 2016",
                null,
                "Ansatte som tar utdanning til helsefagarbeider",
                "Kan ikke flyttes til andre tiltak",
                awarded == null ? GrantState.APPLIED : GrantState.AWARDED,
                null,
                awarded == null ? null : Money.kroner(awarded),
                null,
                null,
                LocalDate.of(2016, 5, 12),
                useBy,
                null,
                "",
                "6.3",
                "",
                Rank.at(0));
    }

    static GrantApplication application(
            Id grant, String name, int place, int persons, int start, int completion, int paid) {
        return new GrantApplication(
                Id.named("application " + name),
                grant,
                municipality(name),
                persons,
                Money.kroner(20_000L * persons),
                Money.kroner(start),
                Money.kroner(completion),
                Money.kroner(paid),
                "",
                Rank.at(place));
    }

    static StipendRule ceiling(StipendEvent event, @Nullable Integer kroner, @Nullable Integer of) {
        return new StipendRule(
                Id.named("stipend " + event),
                "Stipend",
                event,
                kroner == null ? null : Money.kroner(kroner),
                of,
                "",
                null,
                null,
                "6.3",
                "",
                Rank.at(0));
    }

    static Agreement agreement(
            String number,
            String municipality,
            AgreementKind kind,
            @Nullable Integer amount,
            @Nullable LocalDate from,
            @Nullable Integer months,
            AgreementState state,
            @Nullable LocalDate ended) {
        return new Agreement(
                Id.named("agreement " + number),
                number,
                municipality(municipality),
                kind,
                "",
                null,
                null,
                null,
                amount == null ? null : Money.kroner(amount),
                from,
                months,
                null,
                state,
                ended,
                null,
                "",
                number);
    }

    /// 300 000 applied for, 240 000 awarded and 220 000 given to fifteen applicants.
    public static Plan plan() {
        List<Row> rows = new ArrayList<>();
        List<String> names =
                List.of("Storfjord", "Kåfjord", "Lyngen", "Skjervøy", "Nordreisa", "Kvænangen");
        for (String name : names) {
            rows.add(body(name, rows.size()));
        }
        rows.add(ceiling(StipendEvent.START, 10_000, null));
        rows.add(ceiling(StipendEvent.COMPLETION, 10_000, null));
        rows.add(ceiling(StipendEvent.RECRUITMENT, null, null));
        rows.add(grant(STIPEND, 240_000, LocalDate.of(2016, 12, 31)));
        rows.add(application(STIPEND, "Nordreisa", 0, 4, 40_000, 40_000, 40_000));
        rows.add(application(STIPEND, "Lyngen", 1, 3, 30_000, 30_000, 30_000));
        rows.add(application(STIPEND, "Skjervøy", 2, 3, 30_000, 0, 30_000));
        rows.add(application(STIPEND, "Kåfjord", 3, 2, 20_000, 0, 20_000));
        rows.add(application(STIPEND, "Storfjord", 4, 2, 20_000, 0, 20_000));
        rows.add(application(STIPEND, "Kvænangen", 5, 1, 10_000, 0, 10_000));
        rows.addAll(agreements());
        return Plan.of(rows);
    }

    /// Another plan with these grants and agreements for its own, with its municipalities in the
    /// place of those here.
    public static Plan into(Plan plan) {
        List<Row> rows = new ArrayList<>();
        Plan own = plan();
        for (GrantApplication each : own.rows(GrantApplicationFields.TABLE)) {
            rows.add(
                    GrantApplicationFields.TABLE.with(
                            each, each.id(), GrantApplicationFields.BODY, like(plan, each.body())));
        }
        for (Agreement each : own.rows(AgreementFields.TABLE)) {
            rows.add(
                    AgreementFields.TABLE.with(
                            each, each.id(), AgreementFields.BODY, like(plan, each.body())));
        }
        rows.addAll(own.rows(GrantFields.TABLE));
        return without(plan).with(rows);
    }

    /// The plan without any grant.
    public static Plan without(Plan plan) {
        return plan.without(plan.rows(GrantFields.TABLE).stream().map(Grant::id).toList());
    }

    private static @Nullable Id like(Plan plan, @Nullable Id body) {
        return plan.municipalities().stream()
                .filter(each -> municipality(each.inShort()).equals(body))
                .map(Body::id)
                .findFirst()
                .orElse(null);
    }

    private static List<Agreement> agreements() {
        return List.of(
                agreement(
                        "A-01",
                        "Nordreisa",
                        AgreementKind.STIPEND,
                        20_000,
                        LocalDate.of(2016, 7, 1),
                        24,
                        AgreementState.RUNNING,
                        null),
                agreement(
                        "A-02",
                        "Lyngen",
                        AgreementKind.RECRUITMENT_GRANT,
                        60_000,
                        LocalDate.of(2015, 8, 1),
                        36,
                        AgreementState.BROKEN,
                        LocalDate.of(2016, 10, 31)),
                agreement(
                        "A-05",
                        "Nordreisa",
                        AgreementKind.RECRUITMENT_GRANT,
                        20_000,
                        LocalDate.of(2016, 8, 1),
                        24,
                        AgreementState.RUNNING,
                        null));
    }

    static GrantUse use(Id grant, int kroner) {
        return new GrantUse(
                Id.named("use " + kroner),
                grant,
                LocalDate.of(2016, 9, 1),
                null,
                null,
                Money.kroner(kroner),
                "",
                "",
                Rank.at(0));
    }
}
