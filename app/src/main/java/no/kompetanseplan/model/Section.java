package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A chapter, section or supplement of the plan, in reading order.
///
/// @param id its name for ever
/// @param parent the section it stands in, null for chapters
/// @param number as printed: «7», «3.2.1»
/// @param title heading
/// @param page what its page shows; null = no page of its own
/// @param unnumbered without a number of its own: foreword, closing
/// @param supplemented each municipality must say something to it in its supplement
/// @param rank place among its like
public record Section(
        Id id,
        @Nullable Id parent,
        String number,
        String title,
        @Nullable PageKind page,
        boolean unnumbered,
        boolean supplemented,
        String rank)
        implements Row {

    /// A numbered section that stands for the whole region.
    public Section(
            Id id,
            @Nullable Id parent,
            String number,
            String title,
            @Nullable PageKind page,
            String rank) {
        this(id, parent, number, title, page, false, false, rank);
    }

    /// Number and title: «3.2.1 Aldersutfordringen»; the title alone where there is no number.
    public String heading() {
        return (number + " " + title).strip();
    }
}
