package no.kompetanseplan.ui.chapter.overview;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.Entry;
import no.kompetanseplan.budget.View;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.hearing.Obstacle;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// What the page tells, worked out beside the window's thread.
///
/// @param unfinished by chapter, in the order of the book, then by tool
/// @param due the longest overdue first; what has no date last
/// @param years of the budget, the first few
/// @param costs per municipality
/// @param total the sum of the budget, by year and in all
/// @param notCalculated measures with something not calculated
/// @param standings where each municipality stands
/// @param waiting comments and deviations that wait for a meeting
/// @param obstacles how many things of each kind keep the plan from being adopted
record Overview(
        List<Unfinished> unfinished,
        List<Due> due,
        List<Integer> years,
        List<Cost> costs,
        Cost total,
        int notCalculated,
        List<Standing> standings,
        int waiting,
        Map<Obstacle.Kind, Integer> obstacles) {

    /// How many days ahead are told of.
    static final int DAYS = 90;

    private static final int YEARS = 3;

    /// A chapter or tool with something to do.
    ///
    /// @param place its page
    /// @param worst the weightiest finding; null with comments alone
    /// @param spot the place of that finding
    record Unfinished(
            String where,
            Place place,
            int findings,
            int comments,
            @Nullable Finding worst,
            @Nullable Place spot) {}

    /// What a municipality pays, net.
    ///
    /// @param municipality null in the sum
    /// @param byYear in the order of the years
    record Cost(@Nullable Body municipality, List<Money> byYear, Money all) {}

    /// Where a municipality stands.
    ///
    /// @param recipient what it was sent in the newest hearing; null when it was not asked
    /// @param council its decision on the plan; null before there is a matter
    /// @param missing parts of its supplement that must be filled in
    record Standing(
            Body municipality,
            Hearing.@Nullable Recipient recipient,
            Matter.@Nullable Council council,
            int missing) {

        int openDeviations() {
            return council == null
                    ? 0
                    : (int) council.deviations().stream().filter(Matter.Deviation::isOpen).count();
        }
    }

    /// @param municipality the only one to tell of; null for all
    static Overview of(
            Assessment assessment, LocalDate today, @Nullable Id municipality, Texts texts) {
        Plan plan = assessment.plan();
        Concern concern = new Concern(plan, municipality);
        List<Integer> years = assessment.budget().years().stream().limit(YEARS).toList();
        List<Body> bodies = plan.municipalities().stream().filter(concern::has).toList();
        Map<Obstacle.Kind, Integer> obstacles = new EnumMap<>(Obstacle.Kind.class);
        Adoption.obstacles(assessment)
                .forEach(each -> obstacles.merge(each.kind(), 1, Integer::sum));
        Predicate<Entry> counted =
                entry -> municipality == null || municipality.equals(entry.municipality());
        return new Overview(
                unfinished(assessment, concern, texts),
                due(assessment, today, concern, texts),
                years,
                bodies.stream()
                        .map(body ->
                                cost(
                                        assessment,
                                        body,
                                        years,
                                        entry -> body.id().equals(entry.municipality())))
                        .toList(),
                cost(assessment, null, years, counted),
                assessment.budget().measuresNotCalculated().size(),
                standings(assessment, bodies),
                waiting(plan, concern),
                obstacles);
    }

    int findings() {
        return unfinished.stream().mapToInt(Unfinished::findings).sum();
    }

    int comments() {
        return unfinished.stream().mapToInt(Unfinished::comments).sum();
    }

    int obstacles(Obstacle.Kind... kinds) {
        int sum = 0;
        for (Obstacle.Kind kind : kinds) {
            sum += obstacles.getOrDefault(kind, 0);
        }
        return sum;
    }

    private static Cost cost(
            Assessment assessment,
            @Nullable Body body,
            List<Integer> years,
            Predicate<Entry> where) {
        return new Cost(
                body,
                years.stream()
                        .map(year ->
                                assessment
                                        .budget()
                                        .sum(View.NET, where.and(entry -> entry.year() == year)))
                        .toList(),
                assessment.budget().sum(View.NET, where));
    }

    private static int waiting(Plan plan, Concern concern) {
        long comments =
                Hearing.all(plan).stream()
                        .flatMap(hearing -> hearing.comments().stream())
                        .filter(each -> !each.forum().isEmpty() && concern.has(each.row()))
                        .count();
        long deviations =
                Matter.all(plan).stream()
                        .flatMap(matter -> matter.deviations().stream())
                        .filter(each -> each.isWaiting() && concern.has(each.row()))
                        .count();
        return (int) (comments + deviations);
    }

    private static List<Standing> standings(Assessment assessment, List<Body> bodies) {
        Plan plan = assessment.plan();
        Hearing hearing = Hearing.newest(plan);
        Matter matter = Matter.adoption(plan);
        return bodies.stream()
                .map(body -> {
                    MunicipalSupplement own = assessment.supplements().of(body.id());
                    return new Standing(
                            body,
                            hearing == null
                                    ? null
                                    : hearing.recipients().stream()
                                            .filter(each -> body.id().equals(each.row().body()))
                                            .findFirst()
                                            .orElse(null),
                            matter == null
                                    ? null
                                    : matter.councils().stream()
                                            .filter(each -> body.id().equals(each.row().body()))
                                            .findFirst()
                                            .orElse(null),
                            own == null ? 0 : own.missing());
                })
                .toList();
    }

    private static List<Due> due(
            Assessment assessment, LocalDate today, Concern concern, Texts texts) {
        List<Due> due = new ArrayList<>(DueList.of(assessment.plan(), today, DAYS, concern, texts));
        List<Measure> undated = assessment.undatedMeasures().stream().filter(concern::has).toList();
        if (!undated.isEmpty()) {
            due.add(
                    new Due(
                            null,
                            texts.get("overview.undated", undated.size()),
                            "",
                            0,
                            Places.of(assessment.plan(), undated.getFirst())));
        }
        return List.copyOf(due);
    }

    /// What has been found and asked at one place.
    private static final class Heap {
        private final List<Finding> findings = new ArrayList<>();
        private int comments;
    }

    private static List<Unfinished> unfinished(
            Assessment assessment, Concern concern, Texts texts) {
        Plan plan = assessment.plan();
        Book book = Book.of(plan);
        Map<String, Heap> heaps = new LinkedHashMap<>();
        book.chapters().forEach(chapter -> heaps.put(chapter.id().toString(), new Heap()));
        for (Finding finding : assessment.openFindings()) {
            Row row = plan.find(finding.row());
            if (concern.has(row)) {
                heap(heaps, plan, book, row).findings.add(finding);
            }
        }
        comments(plan, book, concern, heaps);
        List<Unfinished> all = new ArrayList<>();
        heaps.forEach((page, heap) -> {
            if (!heap.findings.isEmpty() || heap.comments > 0) {
                all.add(unfinished(plan, page, heap, texts));
            }
        });
        return List.copyOf(all);
    }

    private static void comments(Plan plan, Book book, Concern concern, Map<String, Heap> heaps) {
        for (Hearing hearing : Hearing.all(plan)) {
            for (Hearing.Comment comment : hearing.comments()) {
                Id target = comment.row().target();
                if (comment.isOpen() && concern.has(comment.row())) {
                    Row about = target == null ? null : plan.find(target);
                    heap(heaps, plan, book, about == null ? comment.row() : about).comments++;
                }
            }
        }
    }

    private static Heap heap(Map<String, Heap> heaps, Plan plan, Book book, @Nullable Row row) {
        Place place = row == null ? null : Places.of(plan, row);
        Section section = place == null ? null : Chapters.named(plan, place.page());
        String page =
                section != null
                        ? book.chapterOf(section).id().toString()
                        : place == null ? Places.PLAN : place.page();
        return heaps.computeIfAbsent(page, _ -> new Heap());
    }

    private static Unfinished unfinished(Plan plan, String page, Heap heap, Texts texts) {
        Finding worst =
                heap.findings.stream().min(Comparator.comparing(Finding::severity)).orElse(null);
        Row row = worst == null ? null : plan.find(worst.row());
        Place spot = row == null ? null : Places.of(plan, row);
        Section section = Chapters.named(plan, page);
        String key = "overview.page." + page;
        String where = section != null ? section.heading() : texts.has(key) ? texts.get(key) : page;
        return new Unfinished(
                where,
                Place.of(page),
                heap.findings.size(),
                heap.comments,
                worst,
                spot == null || worst == null || worst.field() == null
                        ? spot
                        : spot.in(worst.field()));
    }
}
