package no.kompetanseplan.ui.chapter.overview;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.RolloverClock;
import no.kompetanseplan.model.RolloverClockFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// What is due within some days, and what is overdue: answers and meetings of councils, measures
/// that begin, end or must be planned, theme days, goals to look at anew, documents that expire,
/// parked topics and evaluations.
final class DueList {

    private static final Set<MeasureState> OVER = Set.of(MeasureState.DONE, MeasureState.DROPPED);

    private final Plan plan;
    private final LocalDate today;
    private final LocalDate last;
    private final Concern concern;
    private final Texts texts;
    private final ValueWords values;
    private final List<Due> all = new ArrayList<>();

    private DueList(Plan plan, LocalDate today, int days, Concern concern, Texts texts) {
        this.plan = plan;
        this.today = today;
        this.last = today.plusDays(days);
        this.concern = concern;
        this.texts = texts;
        this.values = new ValueWords(texts);
    }

    /// What is due, the longest overdue first.
    static List<Due> of(Plan plan, LocalDate today, int days, Concern concern, Texts texts) {
        DueList list = new DueList(plan, today, days, concern, texts);
        list.hearing();
        list.councils();
        list.measures();
        list.registers();
        list.grants();
        list.all.sort(Comparator.comparingLong(Due::days));
        return List.copyOf(list.all);
    }

    private void hearing() {
        Hearing newest = Hearing.newest(plan);
        LocalDate deadline = newest == null ? null : newest.round().deadline();
        if (newest == null || deadline == null) {
            return;
        }
        for (Hearing.Recipient recipient : newest.recipients()) {
            if (recipient.row().answered() == null && recipient.comments() == 0) {
                add(
                        deadline,
                        texts.get("overview.due.answer", newest.round().title()),
                        recipient.name(),
                        recipient.row(),
                        false);
            }
        }
    }

    private void councils() {
        for (Matter matter : Matter.all(plan)) {
            for (Matter.Council council : matter.councils()) {
                if (!council.hasDecided()) {
                    add(
                            council.row().meeting(),
                            matter.round().title(),
                            council.name(),
                            council.row(),
                            true);
                }
            }
        }
    }

    private void measures() {
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            boolean isBegun = measure.state() == MeasureState.STARTED;
            if (measure.state() != null && OVER.contains(measure.state())) {
                continue;
            }
            if (isBegun) {
                measure(measure, measure.period().to(), "overview.due.end");
            } else {
                measure(measure, measure.planning().to(), "overview.due.planned");
                measure(measure, measure.period().from(), "overview.due.start");
            }
        }
        for (ThemeDay day : plan.ordered(ThemeDayFields.TABLE)) {
            add(day.period().from(), day.title(), texts.get("table.theme_day"), day, false);
        }
    }

    private void measure(Measure measure, @Nullable LocalDate date, String key) {
        boolean isLate = date != null && date.isBefore(today);
        add(
                date,
                texts.get(isLate ? key + ".late" : key, measure.title()),
                measure.responsibleWording(),
                measure,
                true);
    }

    private void registers() {
        for (Goal goal : plan.ordered(GoalFields.TABLE)) {
            String words = texts.get("overview.due.goal", (goal.number() + " " + goal.text()));
            add(goal.review(), words, goal.responsibleWording(), goal, true);
        }
        for (Source source : plan.ordered(SourceFields.TABLE)) {
            String words = texts.get("overview.due.source", source.title());
            add(source.validTo(), words, source.publisher(), source, false);
        }
        for (ParkedTopic topic : plan.ordered(ParkedTopicFields.TABLE)) {
            if (!topic.closed()) {
                add(
                        start(topic.due()),
                        texts.get("overview.due.parked", topic.title()),
                        "",
                        topic,
                        true);
            }
        }
        for (RolloverClock clock : plan.ordered(RolloverClockFields.TABLE)) {
            add(next(clock), clock.what(), values.of(plan, clock.bodies()), clock, true);
        }
    }

    /// Grants with money to apply for, to use or to report on, and agreements that should have
    /// begun.
    private void grants() {
        for (Ledger each : Ledger.all(plan)) {
            Grant grant = each.grant();
            if (each.isToApplyFor(today)) {
                add(grant.applyBy(), words("apply", grant.title()), "", grant, false);
            }
            if (each.mustBeUsed(today) || each.isLost(today)) {
                add(grant.useBy(), words("use", grant.title()), "", grant, true);
            }
            if (each.isOpen()) {
                add(grant.reportBy(), words("report", grant.title()), "", grant, true);
            }
        }
        for (Obligation each : Obligation.all(plan, today)) {
            Agreement row = each.agreement();
            if (row.state() == null || row.state() == AgreementState.NOT_STARTED) {
                String who = values.of(plan, row.body());
                add(row.deadline(), words("agreement", row.number()), who, row, true);
            }
        }
    }

    private String words(String what, String name) {
        return texts.get("grants.due." + what, name);
    }

    /// The first time that has not been done; null when that was the last one.
    private static @Nullable LocalDate next(RolloverClock clock) {
        LocalDate at = start(clock.first());
        LocalDate done = clock.done();
        Integer every = clock.everyYears();
        if (at == null || done == null) {
            return at;
        }
        while (!at.isAfter(done)) {
            if (every == null || every < 1) {
                return null;
            }
            at = at.plusYears(every);
        }
        return at;
    }

    private static @Nullable LocalDate start(Period period) {
        return period.from() == null ? period.to() : period.from();
    }

    /// @param staysDue whether it is told of when its day has passed
    private void add(@Nullable LocalDate date, String what, String who, Row row, boolean staysDue) {
        boolean isDue = date != null && !date.isAfter(last) && (staysDue || !date.isBefore(today));
        if (date != null && isDue && concern.has(row)) {
            all.add(
                    new Due(
                            date,
                            what,
                            who,
                            ChronoUnit.DAYS.between(today, date),
                            Places.of(plan, row)));
        }
    }
}
