package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// The pages of the plan's sections: which section a page's name means, and the section whose page
/// shows another.
public final class Chapters {

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

    /// The section whose page shows this one: itself when it has a page or is a chapter, else the
    /// nearest section above it that has; null when there is no such section.
    public static @Nullable Section shownOn(Plan plan, @Nullable Id id) {
        Section section = plan.find(SectionFields.TABLE, id);
        Book book = Book.of(plan);
        while (section != null && section.page() == null) {
            Section above = book.above(section);
            if (above == null) {
                return section;
            }
            section = above;
        }
        return section;
    }
}
