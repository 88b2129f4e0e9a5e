package no.kompetanseplan.projection;

import no.kompetanseplan.model.value.Id;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// Courses of other sets of measures than one whose course is known: only the groups that differ
/// are run, so a measure costs what it reaches and not the whole region. Not safe for several
/// threads.
final class Variation {

    private final Setting setting;
    private final Set<Id> measures;
    private final Course known;
    private final Course course;
    private final Flows flows;
    private final Engine engine;

    /// @param measures whose course is known
    Variation(Setting setting, Set<Id> measures, Course known) {
        this.setting = setting;
        this.measures = measures;
        this.known = known;
        course = new Course(known);
        flows = new Flows(setting.base);
        engine =
                new Engine(setting.stock, setting.hazards, setting.entrants, setting.input.years());
    }

    /// Makes [#course] that of some measures, and tells the groups that were run.
    BitSet run(Set<Id> some) {
        List<Effect> effects =
                setting.effects.stream().filter(each -> some.contains(each.measure())).toList();
        BitSet groups = new BitSet();
        for (Effect effect : setting.effects) {
            if (some.contains(effect.measure()) != measures.contains(effect.measure())) {
                effect.mark(groups);
            }
        }
        run(effects, groups);
        return groups;
    }

    /// Makes [#course], without any measure, that of one effect, and tells the groups that were
    /// run.
    BitSet run(Effect effect) {
        BitSet groups = new BitSet();
        effect.mark(groups);
        run(List.of(effect), groups);
        return groups;
    }

    /// @param groups that differ; gets those that belong to them
    private void run(List<Effect> effects, BitSet groups) {
        Linked.of(setting, effects).close(groups);
        flows.reset(setting.base, groups);
        for (Effect effect : effects) {
            double size = effect.mean();
            flows.add(effect, size, setting.input.baseYear(), setting.entrants.beyond(), groups);
        }
        engine.some(flows, groups, course);
    }

    /// The course of the measures that were run last, or of those known.
    Course course() {
        return course;
    }

    /// Makes [#course] the known one again.
    ///
    /// @param groups those that were run
    void undo(BitSet groups) {
        course.reset(known, groups);
    }

    /// Full-time equivalents that the measures run last give a group beyond the known ones.
    double more(int g, int t) {
        return course.supply[course.at(g, t)] - known.supply[known.at(g, t)];
    }
}
