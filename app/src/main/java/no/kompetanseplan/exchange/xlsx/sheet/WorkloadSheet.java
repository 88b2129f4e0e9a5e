package no.kompetanseplan.exchange.xlsx.sheet;

import no.kompetanseplan.exchange.staffing.WorkloadSheets;
import no.kompetanseplan.exchange.xlsx.page.Cell;
import no.kompetanseplan.exchange.xlsx.page.Column;
import no.kompetanseplan.exchange.xlsx.page.Page;
import no.kompetanseplan.exchange.xlsx.page.Ref;
import no.kompetanseplan.exchange.xlsx.page.Style;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.projection.Wisn;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// The staff that services need by their workload (formula F12), live: the working time of a year,
/// what is done, and what follows of it. A figure changed in the sheet goes all the way through.
public final class WorkloadSheet implements PlanSheet {

    private static final int VALUE = 1;
    private static final int VOLUME = 2;
    private static final int MINUTES = 3;
    private static final int SHARE = 4;
    private static final int STAFF = 5;
    private static final int EACH = 6;
    private static final int HOURS = 7;
    private static final int FTE = 8;

    private static final int SHOWN = 2;

    /// Where nothing can be worked out.
    private static final String NONE = "–";

    /// Whether there is anything to show.
    public static boolean isNeeded(Source source) {
        return !source.plan().rows(WorkloadFields.TABLE).isEmpty();
    }

    @Override
    public String name() {
        return "xlsx.sheet.workload";
    }

    @Override
    public List<Column> columns(Source source) {
        List<Column> columns = new ArrayList<>(List.of(Column.fitted(34, 60), Column.of(24)));
        for (int i = VOLUME; i <= FTE; i++) {
            columns.add(Column.of(13));
        }
        return columns;
    }

    @Override
    public void write(Page page, Source source) {
        source.heading(page, source.text(name()));
        page.spread(Cell.text(Style.NOTE, source.text("workload.note")));
        WorkloadSheets words = new WorkloadSheets(source.plan(), source.texts());
        for (Workload service : words.services()) {
            new Block(page, source, words, service).write();
        }
    }

    /// One service.
    private static final class Block {

        private final Page page;
        private final Source source;
        private final WorkloadSheets words;
        private final Workload service;
        private final List<WorkloadActivity> activities;
        private final @Nullable Wisn wisn;
        private String hours = "";
        private int first;
        private int last;

        Block(Page page, Source source, WorkloadSheets words, Workload service) {
            this.page = page;
            this.source = source;
            this.words = words;
            this.service = service;
            activities = Wisn.activities(source.plan(), service);
            wisn = Wisn.of(source.plan(), service);
        }

        void write() {
            page.gap();
            String whose = words.whose(service);
            page.add(
                    Cell.text(
                            Style.SECTION,
                            whose.isEmpty()
                                    ? words.name(service)
                                    : words.name(service) + ", " + whose));
            time();
            page.gap();
            // the sums stand below the activities, so their rows are told beforehand
            int result = page.next() + 1 + activities.size() + 2;
            activities(result);
            page.gap();
            result(result);
            notes();
        }

        // ---------- working time ----------

        private void time() {
            int from = page.next();
            days("possibleDays", service.possibleDays());
            days("holidays", service.holidays());
            days("leave", service.leave());
            days("sick", service.sick());
            days("other", service.other());
            Integer minutes = service.dayMinutes();
            page.add(
                    Cell.text(source.text("field.workload.dayMinutes")),
                    Cell.number(Style.INPUT_INTEGER, minutes));
            String days = at(from + 6);
            BigDecimal left =
                    number(service.possibleDays())
                            .subtract(number(service.holidays()))
                            .subtract(number(service.leave()))
                            .subtract(number(service.sick()))
                            .subtract(number(service.other()));
            page.add(
                    Cell.text(source.text("workload.days")),
                    Cell.formula(
                            Style.DAYS,
                            Ref.formula(
                                    "%s-SUM(%s)", at(from), Ref.range(VALUE, from + 1, from + 4)),
                            left));
            hours = fixed(from + 7);
            BigDecimal day = BigDecimal.valueOf(minutes == null ? 0 : minutes);
            page.add(
                    Cell.text(source.text("workload.hours")),
                    Cell.formula(
                            Style.FTE,
                            Ref.formula("%s*%s/60", days, at(from + 5)),
                            left.multiply(day)
                                    .divide(BigDecimal.valueOf(60), 12, RoundingMode.HALF_UP)));
        }

        private void days(String field, @Nullable Days days) {
            page.add(
                    Cell.text(source.text("field.workload." + field)),
                    Cell.number(Style.INPUT_DAYS, days == null ? null : days.value()));
        }

        private static BigDecimal number(@Nullable Days days) {
            return days == null ? BigDecimal.ZERO : days.value();
        }

        // ---------- activities ----------

        private void activities(int result) {
            List<Cell> heads =
                    new ArrayList<>(
                            List.of(
                                    Cell.text(
                                            Style.HEAD,
                                            source.text("field.workload_activity.name")),
                                    Cell.text(Style.HEAD, source.text("workload.kind"))));
            for (String field : List.of("volume", "unitMinutes", "share", "staff", "hours")) {
                heads.add(
                        Cell.text(
                                Style.HEAD_NUMBER,
                                source.text("field.workload_activity." + field)));
            }
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text("xlsx.workload.in-all")));
            heads.add(Cell.text(Style.HEAD_NUMBER, source.text("workload.fte")));
            page.add(heads);
            first = page.next();
            last = first + activities.size() - 1;
            activities.forEach(activity -> activity(activity, result));
            List<Cell> sum = new ArrayList<>();
            sum.add(Cell.text(Style.TOTAL_TEXT, source.text("workload.sum")));
            for (int column = VALUE; column < FTE; column++) {
                sum.add(Cell.blank(Style.TOTAL_TEXT));
            }
            sum.add(
                    reckoned(
                            Style.TOTAL_FTE,
                            Ref.formula(
                                    "IF(ISNUMBER(%s),%s,\"%s\")",
                                    at(result + 3), sum("SUM(%s)", FTE), NONE),
                            wisn == null ? null : wisn.required()));
            page.add(sum);
        }

        private void activity(WorkloadActivity activity, int result) {
            int row = page.next();
            boolean isUnit = activity.kind() == WorkloadKind.PER_UNIT;
            boolean isSome = activity.kind() == WorkloadKind.SOME;
            Percent share = activity.kind() == WorkloadKind.EVERYBODY ? activity.share() : null;
            page.add(
                    Cell.text(activity.name()),
                    Cell.text(source.choice(activity.kind())),
                    Cell.number(Style.INPUT_INTEGER, isUnit ? activity.volume() : null),
                    Cell.number(Style.INPUT_INTEGER, isUnit ? activity.unitMinutes() : null),
                    Cell.number(Style.INPUT_RATE, share == null ? null : share.factor()),
                    Cell.number(Style.INPUT_INTEGER, isSome ? activity.staff() : null),
                    Cell.number(Style.INPUT_INTEGER, isSome ? activity.hours() : null),
                    isUnit || isSome ? hours(row, activity) : Cell.blank(Style.FTE),
                    reckoned(
                            Style.FTE,
                            Ref.formula(
                                    "IF(ISNUMBER(%s),%s/%s+%s*%s*%s,\"%s\")",
                                    at(result + 3),
                                    Ref.cell(HOURS, row),
                                    hours,
                                    fixed(result),
                                    fixed(result + 1),
                                    Ref.cell(SHARE, row),
                                    NONE),
                            wisn == null ? null : wisn.staff(activity)));
        }

        private static Cell hours(int row, WorkloadActivity activity) {
            return Cell.formula(
                    Style.FTE,
                    Ref.formula(
                            "%s*%s/60+%s*%s",
                            Ref.cell(VOLUME, row),
                            Ref.cell(MINUTES, row),
                            Ref.cell(STAFF, row),
                            Ref.cell(EACH, row)),
                    BigDecimal.valueOf(Wisn.hours(activity)));
        }

        /// A sum over columns of the activities; 0 when there are none.
        private String sum(String pattern, int... columns) {
            if (activities.isEmpty()) {
                return "0";
            }
            Object[] ranges = new Object[columns.length];
            for (int i = 0; i < columns.length; i++) {
                ranges[i] = Ref.range(columns[i], first, last);
            }
            return Ref.formula(pattern, ranges);
        }

        // ---------- result ----------

        private void result(int row) {
            String worked = sum("SUMPRODUCT(%s,%s)/60", VOLUME, MINUTES);
            String besides = sum("SUMPRODUCT(%s,%s)", STAFF, EACH);
            String share = sum("ROUND(SUM(%s),4)", SHARE); // as exact as what is typed
            line(
                    "workload.service",
                    Style.FACTOR,
                    Ref.formula("IF(%s>0,%s/%s,\"%s\")", hours, worked, hours, NONE),
                    hasHours() ? service() : null);
            line(
                    "workload.allowance",
                    Style.FACTOR,
                    Ref.formula("IF(%s<1,1/(1-%s),\"%s\")", share, share, NONE),
                    Wisn.support(activities) < 1 ? 1 / (1 - Wisn.support(activities)) : null);
            line(
                    "workload.individual",
                    Style.FACTOR,
                    Ref.formula("IF(%s>0,%s/%s,\"%s\")", hours, besides, hours, NONE),
                    hasHours() ? individual() : null);
            page.add(
                    Cell.text(Style.TOTAL_TEXT, source.text("workload.required")),
                    reckoned(
                            Style.TOTAL_FTE,
                            Ref.formula(
                                    "IFERROR(%s*%s+%s,\"%s\")",
                                    at(row), at(row + 1), at(row + 2), NONE),
                            wisn == null ? null : wisn.required()));
            against(row + 3);
        }

        private void against(int required) {
            Percent existing = service.existing();
            page.add(
                    Cell.text(source.text("workload.existing")),
                    Cell.number(Style.INPUT_FTE, existing == null ? null : existing.factor()));
            String isKnown =
                    Ref.formula("AND(ISNUMBER(%s),ISNUMBER(%s))", at(required), at(required + 1));
            boolean both = wisn != null && existing != null;
            BigDecimal less =
                    wisn == null || existing == null
                            ? null
                            : rounded(wisn.existing()).subtract(rounded(wisn.required()));
            String difference =
                    Ref.formula(
                            "IF(%s,ROUND(%s,2)-ROUND(%s,2),\"%s\")",
                            isKnown, at(required + 1), at(required), NONE);
            page.add(
                    Cell.text(source.text("workload.difference")),
                    less == null
                            ? Cell.formula(Style.FTE, difference, NONE)
                            : Cell.formula(Style.FTE, difference, less));
            line(
                    "workload.ratio",
                    Style.FTE,
                    Ref.formula(
                            "IF(%s,IF(%s=0,1,%s/%s),\"%s\")",
                            isKnown, at(required), at(required + 1), at(required), NONE),
                    wisn != null && both ? wisn.ratio() : null);
        }

        private boolean hasHours() {
            return Wisn.hours(service) > 0;
        }

        private double service() {
            return wisn == null ? hours(WorkloadKind.PER_UNIT) : wisn.service();
        }

        private double individual() {
            return wisn == null ? hours(WorkloadKind.SOME) : wisn.individual();
        }

        private double hours(WorkloadKind kind) {
            return activities.stream()
                            .filter(activity -> kind == activity.kind())
                            .mapToDouble(Wisn::hours)
                            .sum()
                    / Wisn.hours(service);
        }

        private void line(String key, Style style, String formula, @Nullable Double value) {
            page.add(Cell.text(source.text(key)), reckoned(style, formula, value));
        }

        private static Cell reckoned(Style style, String formula, @Nullable Double value) {
            return value == null
                    ? Cell.formula(style, formula, NONE)
                    : Cell.formula(style, formula, BigDecimal.valueOf(value));
        }

        private static BigDecimal rounded(double value) {
            return BigDecimal.valueOf(value).setScale(SHOWN, RoundingMode.HALF_UP);
        }

        private void notes() {
            String missing = words.missing(service);
            if (!missing.isEmpty()) {
                page.spread(Cell.text(Style.NOTE, missing));
            }
            if (!service.source().isBlank()) {
                page.spread(
                        Cell.text(Style.NOTE, source.text("workload.source", service.source())));
            }
        }

        private static String at(int row) {
            return Ref.cell(VALUE, row);
        }

        private static String fixed(int row) {
            return Ref.fixed(VALUE, row);
        }
    }
}
