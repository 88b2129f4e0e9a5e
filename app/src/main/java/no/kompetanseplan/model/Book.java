package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sections of a plan as a tree in the order of the book. Every section is in it exactly once:
/// one whose parent is gone stands as a chapter, and so does the first of a circle that two merged
/// drafts have made.
public final class Book {

    private final List<Section> chapters;
    private final Map<Id, List<Section>> below;
    private final Map<Id, Section> above;

    private Book(List<Section> chapters, Map<Id, List<Section>> below, Map<Id, Section> above) {
        this.chapters = chapters;
        this.below = below;
        this.above = above;
    }

    public static Book of(Plan plan) {
        List<Section> chapters = new ArrayList<>();
        Map<Id, List<Section>> below = new HashMap<>();
        Map<Id, Section> above = new HashMap<>();
        Set<Id> firstOfCircle = firstOfCircles(plan);
        for (Section section : plan.ordered(SectionFields.TABLE)) {
            Section parent = plan.find(SectionFields.TABLE, section.parent());
            if (parent == null || firstOfCircle.contains(section.id())) {
                chapters.add(section);
            } else {
                below.computeIfAbsent(parent.id(), _ -> new ArrayList<>()).add(section);
                above.put(section.id(), parent);
            }
        }
        return new Book(chapters, below, above);
    }

    /// The section with the lowest id of each circle.
    private static Set<Id> firstOfCircles(Plan plan) {
        Set<Id> first = new HashSet<>();
        Set<Id> seen = new HashSet<>();
        for (Section start : plan.sections()) {
            List<Id> way = new ArrayList<>();
            Set<Id> onWay = new HashSet<>();
            Section at = start;
            while (at != null && seen.add(at.id())) {
                way.add(at.id());
                onWay.add(at.id());
                at = plan.find(SectionFields.TABLE, at.parent());
            }
            if (at != null && onWay.contains(at.id())) {
                first.add(Collections.min(way.subList(way.indexOf(at.id()), way.size())));
            }
        }
        return first;
    }

    /// The chapters in order.
    public List<Section> chapters() {
        return Collections.unmodifiableList(chapters);
    }

    /// The sections directly under one, or the chapters for null, in order.
    public List<Section> under(@Nullable Id parent) {
        return parent == null
                ? chapters()
                : Collections.unmodifiableList(below.getOrDefault(parent, List.of()));
    }

    /// The section one stands in; null for a chapter.
    public @Nullable Section above(Section section) {
        return above.get(section.id());
    }

    /// How many sections stand above one: 0 for a chapter.
    public int depth(Section section) {
        int depth = 0;
        for (Section at = above(section); at != null; at = above(at)) {
            depth++;
        }
        return depth;
    }

    /// The chapter a section lies in: itself for a chapter.
    public Section chapterOf(Section section) {
        Section at = section;
        for (Section up = above(at); up != null; up = above(at)) {
            at = up;
        }
        return at;
    }

    /// Every section in reading order.
    public List<Section> all() {
        List<Section> all = new ArrayList<>();
        chapters.forEach(chapter -> addWithin(chapter, all));
        return all;
    }

    /// A section and everything below it, in reading order.
    public List<Section> within(Section section) {
        List<Section> all = new ArrayList<>();
        addWithin(section, all);
        return all;
    }

    private void addWithin(Section section, List<Section> all) {
        all.add(section);
        under(section.id()).forEach(each -> addWithin(each, all));
    }
}
