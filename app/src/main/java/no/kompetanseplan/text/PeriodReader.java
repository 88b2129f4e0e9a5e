package no.kompetanseplan.text;

import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Moment.Span;
import no.kompetanseplan.text.Moment.Unit;
import no.kompetanseplan.text.PeriodWords.Role;
import no.kompetanseplan.text.PeriodWords.Word;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Understands how plans write periods: «Høst 2016–vår 2017», «Høst 2016: Uke 35», «Desember
/// 2015–april 2016», «I løpet av planperioden (2016–2020)», «Oppstart november 2016», «så fort som
/// mulig». The words are always kept; what has no days stays undated. How seasons are dated stands
/// in [Moment].
///
/// - A start («Oppstart 2016–2017») gives the first possible day and no last one.
/// - A moment without a year takes it from the one it stands with; with none there, from the first
///   year of the plan, but only when the wording holds nothing else that could mean something.
/// - Dates behind prose («Høst 2016 – utvides i 2017») leave the end open.
/// - «planlegges 2016» dates the planning ([#planning]), not the measure.
/// - A denial, a day that does not exist, an end ahead of its start or a season written wrong («Hst
///   2016») leaves it undated.
public final class PeriodReader {

    private static final Set<Role> LEADS =
            EnumSet.of(Role.START, Role.FROM, Role.BY, Role.BEFORE, Role.AFTER);

    private final Period plan;

    /// @param plan the plan period: gives the year that is missing, and the days of «planperioden»
    public PeriodReader(Period plan) {
        this.plan = plan;
    }

    /// The period a wording stands for.
    public Period read(String wording) {
        String kept = wording.strip();
        List<Word> words = new ArrayList<>(PeriodWords.of(kept));
        if (words.stream()
                .anyMatch(word -> word.role() == Role.NOT || word.role() == Role.UNSURE)) {
            return Period.undated(kept);
        }
        words.subList(planningStart(words), planningEnd(words)).clear();
        Period days = days(words);
        LocalDate from = days.from();
        LocalDate to = days.to();
        boolean backwards = from != null && to != null && to.isBefore(from);
        return backwards ? Period.undated(kept) : new Period(from, to, kept);
    }

    /// When the wording says that a measure is planned («Planlegges 2016, med oppstart 2017»);
    /// [Period#NONE] when it says nothing of that.
    public Period planning(String wording) {
        List<Word> words = PeriodWords.of(wording.strip());
        List<Word> clause = words.subList(planningStart(words), planningEnd(words));
        if (clause.stream().anyMatch(word -> word.role() == Role.UNSURE)) {
            return Period.NONE;
        }
        Period days = days(clause);
        return days.isDated() ? days : Period.NONE;
    }

    private static int planningStart(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).role() == Role.PLANNING) {
                return i;
            }
        }
        return words.size();
    }

    /// The clause of the planning ends at a comma or where the start is told.
    private static int planningEnd(List<Word> words) {
        int start = planningStart(words);
        for (int i = start; i < words.size(); i++) {
            Role role = words.get(i).role();
            boolean goesOn = i + 1 < words.size() && words.get(i + 1).moment() != null;
            if ((role == Role.AND && !goesOn) || role == Role.START) {
                return i;
            }
        }
        return words.size();
    }

    private Period days(List<Word> words) {
        int at = 0;
        Role lead = Role.EMPTY;
        while (at < words.size() && words.get(at).moment() == null) {
            Role role = words.get(at).role();
            if (role == Role.PLAN_PERIOD && noMoment(words)) {
                return new Period(plan.from(), plan.to(), "");
            }
            lead = at == 0 && role == Role.THROUGH ? Role.BY : leading(lead, role);
            at++;
        }
        List<Moment> moments = new ArrayList<>();
        int end = expression(words, at, moments);
        Span span = moments.isEmpty() ? null : span(moments, mayTakePlanYear(words));
        if (span == null) {
            return Period.NONE;
        }
        return ended(words.subList(end, words.size()), led(lead, moments.size() > 1, span));
    }

    /// «innen», «før» and «etter» lead only the moment right behind them; a start leads any.
    private static Role leading(Role lead, Role role) {
        if (role == Role.OTHER) {
            return lead == Role.START || lead == Role.FROM ? lead : Role.EMPTY;
        }
        return LEADS.contains(role) && lead != Role.START ? role : lead;
    }

    private static boolean noMoment(List<Word> words) {
        return words.stream().allMatch(word -> word.moment() == null);
    }

    private static boolean mayTakePlanYear(List<Word> words) {
        return words.stream().noneMatch(word -> word.role() == Role.OTHER);
    }

    /// What the word ahead of the days makes of them.
    private static Period led(Role lead, boolean range, Span span) {
        return switch (lead) {
            case START -> new Period(span.from(), null, "");
            case FROM -> new Period(span.from(), range ? span.to() : null, "");
            case AFTER -> new Period(span.to().plusDays(1), null, "");
            case BY -> new Period(null, span.to(), "");
            case BEFORE -> new Period(null, span.from().minusDays(1), "");
            default -> new Period(span.from(), span.to(), "");
        };
    }

    /// What the words behind the days make of their end.
    private Period ended(List<Word> rest, Period days) {
        Role last = Role.EMPTY;
        for (int i = 0; i < rest.size(); i++) {
            Word word = rest.get(i);
            if (word.role() == Role.PLAN_PERIOD && isEnd(rest, i)) {
                return new Period(days.from(), plan.to(), "");
            }
            if (word.moment() != null && last == Role.END) {
                List<Moment> moments = new ArrayList<>();
                expression(rest, i, moments);
                Span span = span(moments, false);
                return new Period(days.from(), span == null ? null : span.to(), "");
            }
            if (word.moment() != null) {
                return new Period(days.from(), null, "");
            }
            last = word.role() == Role.END ? Role.END : last;
        }
        return days;
    }

    /// «resten av planperioden», «– planperioden»: the plan period says when it ends.
    private static boolean isEnd(List<Word> rest, int at) {
        return (at == 1 && rest.getFirst().role() == Role.THROUGH)
                || rest.stream().anyMatch(word -> word.role() == Role.REST);
    }

    /// Reads moments joined by dashes, commas and «og» from `at` on.
    ///
    /// @return where the expression ends
    private static int expression(List<Word> words, int at, List<Moment> out) {
        int next = at;
        for (Moment moment = momentAt(words, next);
                moment != null;
                moment = momentAt(words, next)) {
            next = combined(words, next + 1, moment, out);
            at = next;
            if (next < words.size()
                    && (words.get(next).role() == Role.THROUGH
                            || words.get(next).role() == Role.AND)) {
                next++;
            } else {
                break;
            }
        }
        return at;
    }

    /// Joins a moment with the year behind it, or with the narrower one behind a colon.
    private static int combined(List<Word> words, int at, Moment first, List<Moment> out) {
        Moment moment = first;
        int end = at;
        int next = skipSoft(words, end);
        for (Moment follower = momentAt(words, next);
                follower != null;
                follower = momentAt(words, next)) {
            Integer year = moment.year();
            if (year == null && follower.unit() == Unit.YEAR && follower.year() != null) {
                moment = moment.in(follower.year());
            } else if (year != null && follower.narrows(moment)) {
                moment = follower.in(year);
            } else {
                break;
            }
            end = next + 1;
            next = skipSoft(words, end);
        }
        out.add(moment);
        return end;
    }

    private static @Nullable Moment momentAt(List<Word> words, int at) {
        return at < words.size() ? words.get(at).moment() : null;
    }

    private static int skipSoft(List<Word> words, int at) {
        int next = at;
        while (next < words.size() && words.get(next).role() == Role.SOFT) {
            next++;
        }
        return next;
    }

    /// First to last day of moments in their order; null when one of them is no real time or its
    /// year is unknown.
    private @Nullable Span span(List<Moment> moments, boolean mayTakePlanYear) {
        List<Moment> dated = withMonths(withLateYear(moments));
        Span winter = winterAcrossNewYear(dated);
        if (winter != null) {
            return winter;
        }
        Integer year =
                dated.stream().map(Moment::year).filter(y -> y != null).findFirst().orElse(null);
        LocalDate planStart = plan.from();
        if (year == null) {
            year = mayTakePlanYear && planStart != null ? planStart.getYear() : null;
        }
        return year == null ? null : joined(dated, year);
    }

    private static @Nullable Span joined(List<Moment> moments, int firstYear) {
        List<Moment> years = withYears(moments, firstYear);
        Span first = years.getFirst().span(firstYear);
        Span last = years.getLast().span(firstYear);
        for (Moment moment : years) {
            if (moment.span(firstYear) == null) {
                return null;
            }
        }
        return first == null || last == null ? null : new Span(first.from(), last.to());
    }

    /// «uke 35–37, 2016»: a year behind moments that have none is theirs.
    private static List<Moment> withLateYear(List<Moment> moments) {
        Moment last = moments.getLast();
        List<Moment> others = moments.subList(0, moments.size() - 1);
        Integer year = last.unit() == Unit.YEAR ? last.year() : null;
        if (year == null
                || others.isEmpty()
                || others.stream().anyMatch(moment -> moment.year() != null)) {
            return moments;
        }
        List<Moment> out = new ArrayList<>(others);
        out.set(out.size() - 1, others.getLast().in(year));
        return out;
    }

    /// «3.–6. juni»: a day takes the month of the one behind it.
    private static List<Moment> withMonths(List<Moment> moments) {
        List<Moment> out = new ArrayList<>(moments);
        for (int i = out.size() - 2; i >= 0; i--) {
            if (out.get(i).isDayWithoutMonth()) {
                out.set(i, out.get(i).ofMonth(out.get(i + 1).month()));
            }
        }
        return out;
    }

    /// A moment without a year takes that of its neighbour, one less or more where the order of the
    /// two demands it: «høst–vår 2017» starts in 2016.
    private static List<Moment> withYears(List<Moment> moments, int firstYear) {
        List<Moment> out = new ArrayList<>(moments);
        for (int i = out.size() - 2; i >= 0; i--) {
            Integer next = out.get(i + 1).year();
            if (out.get(i).year() == null && next != null) {
                out.set(
                        i,
                        out.get(i).in(next - (isAfter(out.get(i), out.get(i + 1), next) ? 1 : 0)));
            }
        }
        if (out.getFirst().year() == null) {
            out.set(0, out.getFirst().in(firstYear));
        }
        for (int i = 1; i < out.size(); i++) {
            Integer before = out.get(i - 1).year();
            if (out.get(i).year() == null && before != null) {
                int year = before + (isAfter(out.get(i - 1), out.get(i), before) ? 1 : 0);
                out.set(i, out.get(i).in(year));
            }
        }
        return out;
    }

    private static boolean isAfter(Moment one, Moment other, int year) {
        Span first = one.span(year);
        Span second = other.span(year);
        return first != null && second != null && first.from().isAfter(second.from());
    }

    /// «Vinter 2016/2017» runs from December to March.
    private static @Nullable Span winterAcrossNewYear(List<Moment> moments) {
        Integer year = moments.getFirst().year();
        if (moments.size() != 2 || moments.getFirst().unit() != Unit.WINTER || year == null) {
            return null;
        }
        return moments.getLast().equals(new Moment(Unit.YEAR, 0, 0, year + 1))
                ? new Span(LocalDate.of(year, 12, 1), LocalDate.of(year + 1, 3, 31))
                : null;
    }
}
