package no.kompetanseplan.budget;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.CostShare;
import no.kompetanseplan.model.CostShareFields;
import no.kompetanseplan.model.Participation;
import no.kompetanseplan.model.ParticipationFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.SplitMode;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Who takes part in each measure and with what weight, read from the plan once.
final class Parts {

    /// Participants of one municipality in a measure.
    ///
    /// @param year the year they begin; null = with the measure
    /// @param profession null when nobody has said
    /// @param row where they are entered; null where each municipality counts once
    record Group(
            Id municipality,
            int participants,
            Percent position,
            @Nullable Integer year,
            @Nullable Id profession,
            @Nullable Id row) {

        Calculation.Group named() {
            return new Calculation.Group(municipality, row);
        }
    }

    private final List<Id> municipalities;
    private final Map<Id, Body> bodies = new HashMap<>();
    private final Map<Id, List<Group>> groups = new HashMap<>();
    private final Map<Id, List<CostShare>> shares = new HashMap<>();
    private final Plan plan;
    private final Facts facts;
    private @Nullable Map<Id, Long> positions;
    private final Population population;

    Parts(Plan plan, Facts facts) {
        this.population = facts.population();
        this.plan = plan;
        this.facts = facts;
        this.municipalities = plan.municipalities().stream().map(Body::id).toList();
        plan.bodies().forEach(body -> bodies.put(body.id(), body));
        for (Participation part : plan.ordered(ParticipationFields.TABLE)) {
            if (part.year() == null || !Budget.isBeyond(plan, part.year())) {
                add(part);
            }
        }
        for (CostShare share : plan.ordered(CostShareFields.TABLE)) {
            if (share.line() != null && share.body() != null) {
                shares.computeIfAbsent(share.line(), _ -> new ArrayList<>()).add(share);
            }
        }
    }

    private void add(Participation part) {
        Id measure = part.measure();
        Id body = part.body();
        Integer count = part.count();
        if (measure != null && body != null && count != null && count > 0) {
            Percent position = part.position();
            groups.computeIfAbsent(measure, _ -> new ArrayList<>())
                    .add(
                            new Group(
                                    body,
                                    count,
                                    position == null ? Percent.FULL : position,
                                    part.year(),
                                    part.profession(),
                                    part.id()));
        }
    }

    /// The municipalities that bear the part of a group: those it stands for that take part, or all
    /// it stands for when none of them does. A group that names nobody stands for all that take
    /// part.
    List<Id> municipalities(Id measure, Id group) {
        List<Id> members = GroupMembers.of(plan, group);
        List<Id> all = municipalities(measure);
        if (members.isEmpty()) {
            return all;
        }
        List<Id> own = all.stream().filter(members::contains).toList();
        return own.isEmpty() ? members : own;
    }

    /// Groups of participants, in the order of the plan; several of one municipality when their
    /// positions differ.
    List<Group> groups(Id measure) {
        return groups.getOrDefault(measure, List.of());
    }

    /// The municipalities that take part; all of the region when nobody is entered.
    List<Id> municipalities(Id measure) {
        List<Group> known = groups(measure);
        return known.isEmpty()
                ? municipalities
                : known.stream().map(Group::municipality).distinct().toList();
    }

    /// Each municipality that takes part once, as one participant at a full position.
    List<Group> eachOnce(Id measure) {
        return municipalities(measure).stream()
                .map(body -> new Group(body, 1, Percent.FULL, null, null, null))
                .toList();
    }

    /// Who has a part of a line and how large, as entered.
    List<CostShare> shares(Id line) {
        return shares.getOrDefault(line, List.of());
    }

    /// Those who begin in that year or with the measure; all when nobody does.
    private List<Group> groups(Id measure, int year) {
        List<Group> all = groups(measure);
        List<Group> own =
                all.stream().filter(group -> group.year() == null || group.year() == year).toList();
        return own.isEmpty() ? all : own;
    }

    /// Weights of the municipalities that share an amount of a year; empty when they can't be
    /// known.
    Map<Id, Long> weights(Id measure, SplitMode mode, int year) {
        return weights(measure, mode, year, municipalities(measure));
    }

    /// The same weights for the municipalities that bear the part of a group.
    Map<Id, Long> weights(Id measure, SplitMode mode, int year, Id group) {
        return weights(measure, mode, year, municipalities(measure, group));
    }

    private Map<Id, Long> weights(Id measure, SplitMode mode, int year, List<Id> bodies) {
        Map<Id, Long> weights = new LinkedHashMap<>();
        switch (mode) {
            case BY_PARTICIPANTS -> {
                groups(measure, year)
                        .forEach(group ->
                                weights.merge(
                                        group.municipality(),
                                        (long) group.participants(),
                                        Long::sum));
                weights.keySet().retainAll(bodies);
            }
            case EQUAL -> bodies.forEach(body -> weights.put(body, 1L));
            case BY_POSITIONS -> bodies.forEach(body -> weights.put(body, positions(body)));
            case BY_RESIDENTS -> bodies.forEach(body -> weights.put(body, residents(body, year)));
            case FIXED, PERCENT -> {}
        }
        boolean none = weights.values().stream().allMatch(weight -> weight == 0);
        return none ? Map.of() : weights;
    }

    /// Registered positions, counted the first time somebody asks.
    private long positions(Id municipality) {
        Map<Id, Long> counted = positions;
        if (counted == null) {
            counted = StaffingTable.of(plan, facts).positions();
            positions = counted;
        }
        return counted.getOrDefault(municipality, 0L);
    }

    /// Residents by the table of the year or the last before it, else the first after; 0 when no
    /// table tells.
    private long residents(Id municipality, int year) {
        long found = 0;
        boolean told = false;
        for (int each : population.years()) {
            if (population.has(municipality, each) && (each <= year || !told)) {
                found = population.persons(municipality, each);
                told = true;
            }
        }
        return found;
    }

    /// Whether it stands for each of the municipalities that take part.
    boolean isGroup(@Nullable Id id) {
        Body body = id == null ? null : bodies.get(id);
        return body != null && body.kind() == BodyKind.MUNICIPALITY_GROUP;
    }

    /// The body that pays in the place of the municipalities; null when they pay themselves, each
    /// its own or all together.
    @Nullable Id otherPayer(@Nullable Id payer) {
        Body body = payer == null ? null : bodies.get(payer);
        boolean own =
                body == null
                        || body.kind() == BodyKind.MUNICIPALITY
                        || body.kind() == BodyKind.MUNICIPALITY_GROUP;
        return own ? null : payer;
    }

    /// The one municipality that pays alone; null when it is not so.
    @Nullable Id payingMunicipality(@Nullable Id payer) {
        Body body = payer == null ? null : bodies.get(payer);
        return body != null && body.kind() == BodyKind.MUNICIPALITY ? payer : null;
    }
}
