package no.kompetanseplan.supplement;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import java.util.Locale;

/// A part of the regional plan that a municipality may write a supplement to.
///
/// @param row section, proposal or measure
/// @param kind which of them; gone for a part that somebody has removed from the plan
/// @param number of the section, the area or the chapter it stands in; may be empty
/// @param place from 1 among the proposals of its area or the measures of its dimension; 0 for a
///   section
/// @param title heading
/// @param words the regional words; the heading where nothing is written
/// @param isRequired every municipality must say something to it
/// @param hasFigures the municipality's own figures from the staffing register belong to it
public record CorePart(
        Id row,
        Kind kind,
        String number,
        int place,
        String title,
        String words,
        boolean isRequired,
        boolean hasFigures) {

    /// What a supplement stands to.
    public enum Kind {
        SECTION,
        PROPOSAL,
        MEASURE,
        GONE
    }

    /// Its number in words: «5.2», «5.2 forslag 2», «7 M, rad 5»; empty for a section without one.
    public String where(Texts texts) {
        return switch (kind) {
            case SECTION -> number;
            case PROPOSAL, MEASURE, GONE ->
                    texts.get(
                                    "supplement.place." + kind.name().toLowerCase(Locale.ROOT),
                                    number,
                                    place)
                            .strip();
        };
    }

    /// Number and title as one line.
    public String line(Texts texts) {
        return (where(texts) + " " + title).strip();
    }
}
