package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.Wisn;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The staff that services need by their workload, with every sum written out (formula F12): what
/// is done in a service, how the need follows, and all services beside each other.
public final class WorkloadSheets {

    /// Minutes of an hour.
    private static final int HOUR = 60;

    /// Hundredths of a per cent in one full position.
    private static final int FULL = 10_000;

    private static final int FINE = 3;
    private static final int SHOWN = 2;

    private final Plan plan;
    private final Texts texts;
    private final Formats formats;
    private final ValueWords values;

    public WorkloadSheets(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.formats = Formats.of(texts.language());
        this.values = new ValueWords(texts);
    }

    public List<Workload> services() {
        return plan.ordered(WorkloadFields.TABLE);
    }

    public String name(Workload service) {
        return service.service().isBlank()
                ? texts.get("register.workload.unnamed")
                : service.service();
    }

    /// Whose it is: municipality and profession, as far as they are told.
    public String whose(Workload service) {
        Body municipality = plan.find(BodyFields.TABLE, service.municipality());
        Profession profession = plan.find(ProfessionFields.TABLE, service.profession());
        return Stream.of(
                        municipality == null ? "" : municipality.inShort(),
                        profession == null ? "" : profession.name())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// Why the need of a service can't be worked out; empty when it can.
    public String missing(Workload service) {
        if (Wisn.of(plan, service) != null) {
            return "";
        }
        boolean isFull = Wisn.support(Wisn.activities(plan, service)) >= 1;
        return texts.get(isFull ? "check.workload-full.why" : "workload.missing");
    }

    // ---------- one service ----------

    /// What is done in a service and what staff each activity takes; last the sum, which is the
    /// staff required.
    public Sheet activities(Workload service) {
        Wisn wisn = Wisn.of(plan, service);
        List<Sheet.Entry> rows = new ArrayList<>();
        for (WorkloadActivity activity : Wisn.activities(plan, service)) {
            rows.add(
                    Sheet.row(
                            List.of(
                                    activity.name(),
                                    choice(activity.kind()),
                                    extent(activity),
                                    staff(wisn, activity))));
        }
        rows.add(
                Sheet.sum(
                        List.of(
                                texts.get("workload.sum"),
                                "",
                                "",
                                wisn == null ? "–" : shown(wisn.required()))));
        return Sheet.of(
                texts.get("workload.activities.title", name(service)),
                "",
                List.of(
                        texts.get("field.workload_activity.name"),
                        texts.get("workload.kind"),
                        texts.get("workload.extent"),
                        texts.get("workload.fte")),
                rows);
    }

    /// The full-time equivalents an activity takes.
    public String staff(@Nullable Wisn wisn, WorkloadActivity activity) {
        return wisn == null ? "–" : shown(wisn.staff(activity));
    }

    /// How much there is of an activity, with the sum it makes.
    public String extent(WorkloadActivity activity) {
        return switch (activity.kind()) {
            case PER_UNIT ->
                    texts.get(
                            "workload.extent.unit",
                            integer(activity.volume()),
                            integer(activity.unitMinutes()),
                            hours(activity.volume(), activity.unitMinutes(), HOUR));
            case EVERYBODY ->
                    texts.get(
                            "workload.extent.all",
                            activity.share() == null ? "–" : formats.percent(activity.share()));
            case SOME ->
                    texts.get(
                            "workload.extent.some",
                            integer(activity.staff()),
                            integer(activity.hours()),
                            hours(activity.staff(), activity.hours(), 1));
            case null -> "";
        };
    }

    /// How the need follows, line by line; empty of lines when it can't be worked out.
    public Sheet result(Workload service) {
        Wisn wisn = Wisn.of(plan, service);
        List<Sheet.Entry> rows = new ArrayList<>();
        if (wisn != null) {
            List<WorkloadActivity> all = Wisn.activities(plan, service);
            time(rows, service, wisn);
            need(rows, all, wisn);
            against(rows, service, wisn);
        }
        String note = missing(service).isEmpty() ? texts.get("workload.note") : missing(service);
        return new Sheet(
                texts.get("workload.result.title", name(service)),
                service.source().isBlank()
                        ? note
                        : note + " " + texts.get("workload.source", service.source()),
                List.of(
                        texts.get("workload.part"),
                        texts.get("workload.sum-of"),
                        texts.get("workload.result")),
                Set.of(2),
                rows);
    }

    private void time(List<Sheet.Entry> rows, Workload service, Wisn wisn) {
        String days =
                Stream.of(service.holidays(), service.leave(), service.sick(), service.other())
                        .map(each -> " − " + days(each))
                        .collect(Collectors.joining("", days(service.possibleDays()), ""));
        rows.add(row("workload.days", days, texts.get("workload.in-days", number(wisn.days()))));
        rows.add(
                row(
                        "workload.hours",
                        texts.get(
                                "workload.hours.sum",
                                number(wisn.days()),
                                integer(service.dayMinutes())),
                        texts.get("workload.in-hours", number(wisn.hours()))));
    }

    private void need(List<Sheet.Entry> rows, List<WorkloadActivity> all, Wisn wisn) {
        String hours = texts.get("workload.in-hours", number(wisn.hours()));
        rows.add(
                row(
                        "workload.service",
                        texts.get("workload.in-hours", number(wisn.service() * wisn.hours()))
                                + " / "
                                + hours,
                        fine(wisn.service())));
        BigDecimal support = BigDecimal.valueOf(Wisn.support(all)).movePointRight(2);
        rows.add(
                row(
                        "workload.allowance",
                        "1 / (1 − " + formats.percent(support, decimals(support)) + ")",
                        fine(wisn.allowance())));
        rows.add(
                row(
                        "workload.individual",
                        texts.get("workload.in-hours", number(wisn.individual() * wisn.hours()))
                                + " / "
                                + hours,
                        fine(wisn.individual())));
        rows.add(
                Sheet.sum(
                        List.of(
                                texts.get("workload.required"),
                                fine(wisn.service())
                                        + " × "
                                        + fine(wisn.allowance())
                                        + " + "
                                        + fine(wisn.individual()),
                                texts.get("staffing.fte", shown(wisn.required())))));
    }

    private void against(List<Sheet.Entry> rows, Workload service, Wisn wisn) {
        if (service.existing() == null) {
            rows.add(row("workload.existing", "", "–"));
            return;
        }
        BigDecimal existing = scaled(wisn.existing());
        BigDecimal required = scaled(wisn.required());
        rows.add(
                row(
                        "workload.existing",
                        texts.get("workload.given"),
                        texts.get("staffing.fte", shown(wisn.existing()))));
        rows.add(
                row(
                        "workload.difference",
                        formats.number(existing, SHOWN) + " − " + formats.number(required, SHOWN),
                        texts.get(
                                "staffing.fte",
                                formats.number(existing.subtract(required), SHOWN))));
        rows.add(
                row(
                        "workload.ratio",
                        formats.number(existing, SHOWN) + " / " + formats.number(required, SHOWN),
                        shown(wisn.ratio())));
    }

    private Sheet.Entry row(String key, String sum, String result) {
        return Sheet.row(List.of(texts.get(key), sum, result));
    }

    // ---------- all services ----------

    /// A line for each service.
    public Sheet summary() {
        List<Sheet.Entry> rows = new ArrayList<>();
        for (Workload service : services()) {
            Wisn wisn = Wisn.of(plan, service);
            List<String> cells = new ArrayList<>();
            cells.add(
                    Stream.of(name(service), whose(service))
                            .filter(each -> !each.isEmpty())
                            .collect(Collectors.joining(", ")));
            cells.add(wisn == null ? "–" : number(wisn.hours()));
            cells.add(wisn == null ? "–" : shown(wisn.required()));
            cells.add(service.existing() == null ? "–" : existing(service.existing()));
            if (wisn == null || service.existing() == null) {
                cells.addAll(List.of("–", "–"));
            } else {
                BigDecimal less = scaled(wisn.existing()).subtract(scaled(wisn.required()));
                cells.add(formats.number(less, SHOWN));
                cells.add(shown(wisn.ratio()));
            }
            rows.add(Sheet.row(cells));
        }
        return new Sheet(
                texts.get("workload.title"),
                texts.get("workload.note"),
                List.of(
                        texts.get("field.workload.service"),
                        texts.get("workload.hours"),
                        texts.get("workload.required"),
                        texts.get("workload.existing"),
                        texts.get("workload.difference"),
                        texts.get("workload.ratio")),
                Set.of(2, 5),
                rows);
    }

    // ---------- numbers ----------

    /// A share of full positions as full-time equivalents: 525 % is 5,25.
    public String existing(Percent positions) {
        return formats.number(
                BigDecimal.valueOf(positions.hundredths()).divide(BigDecimal.valueOf(FULL)));
    }

    private String choice(@Nullable WorkloadKind kind) {
        return kind == null ? "" : values.choice(kind);
    }

    private String integer(@Nullable Integer number) {
        return number == null ? "–" : formats.integer(number);
    }

    private String hours(@Nullable Integer one, @Nullable Integer other, int parts) {
        return one == null || other == null ? "–" : number((double) one * other / parts);
    }

    private String days(@Nullable Days days) {
        return days == null ? "0" : formats.number(days.value());
    }

    private String number(double value) {
        return formats.number(BigDecimal.valueOf(value));
    }

    private String fine(double value) {
        return formats.number(BigDecimal.valueOf(value), FINE);
    }

    private String shown(double value) {
        return formats.number(BigDecimal.valueOf(value), SHOWN);
    }

    private static BigDecimal scaled(double value) {
        return BigDecimal.valueOf(value).setScale(SHOWN, RoundingMode.HALF_UP);
    }

    private static int decimals(BigDecimal number) {
        BigDecimal rounded = number.setScale(SHOWN, RoundingMode.HALF_UP);
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }
}
