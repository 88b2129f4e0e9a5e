package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The plan as a book: its chapters in order, and the chapter whose page shows a section.
public final class Chapters {

    /// Sections deeper than this are a circle that a merge has made.
    public static final int DEEPEST = 50;

    private static final int ID_LENGTH = 32;

    private Chapters() {}

    /// Whether a page's name is that of a section and not of a tool.
    public static boolean isSection(String page) {
        return page.length() == ID_LENGTH;
    }

    /// The section of a page's name; null for the name of a tool or a section that is gone.
    public static @Nullable Section named(Plan plan, String page) {
        try {
            return isSection(page) ? plan.find(SectionFields.TABLE, Id.of(page)) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    /// The section one stands in; null for a chapter.
    public static @Nullable Section above(Plan plan, Section section) {
        return plan.find(SectionFields.TABLE, section.parent());
    }

    /// The section whose page shows this one: itself when it has a page or is a chapter, else the
    /// nearest section above it that has; null when there is no such section.
    public static @Nullable Section shownOn(Plan plan, @Nullable Id id) {
        Section section = plan.find(SectionFields.TABLE, id);
        for (int depth = 0; depth < DEEPEST && section != null; depth++) {
            Section parent = plan.find(SectionFields.TABLE, section.parent());
            if (section.page() != null || parent == null) {
                return section;
            }
            section = parent;
        }
        return section;
    }

    /// Whether no chapter stands above a section: the one above is gone, or two drafts have put
    /// sections above each other. The first of such a circle is shown as a chapter, so that nothing
    /// in it is out of sight.
    private static boolean isCutOff(Plan plan, Section section) {
        Id first = section.id();
        Section each = section;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (each.parent() == null) {
                return false;
            }
            Section above = plan.find(SectionFields.TABLE, each.parent());
            if (above == null) {
                return depth == 0;
            }
            if (above.id().equals(section.id())) {
                return first.equals(section.id());
            }
            first = above.id().compareTo(first) < 0 ? above.id() : first;
            each = above;
        }
        return false;
    }

    /// The sections directly under one, or the chapters for null, in the order of the book.
    public static List<Section> under(Plan plan, @Nullable Id parent) {
        List<Section> found = new ArrayList<>();
        for (Section section : plan.sections()) {
            Id above = section.parent();
            boolean isChapter = above == null || isCutOff(plan, section);
            if (parent == null ? isChapter : parent.equals(above) && !isChapter) {
                found.add(section);
            }
        }
        found.sort(Comparator.comparing(Section::rank).thenComparing(Section::id));
        return found;
    }
}
