package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

/// A concept, purpose or abbreviation as the plan uses it: printed in the text and shown as help at
/// the field.
///
/// @param id its name for ever
/// @param term the word
/// @param kind what sort of term
/// @param text what it means here
/// @param source where it is taken from
/// @param note remarks that never print
/// @param rank place among its like
public record Definition(
        Id id,
        String term,
        @Nullable TermKind kind,
        String text,
        String source,
        String note,
        String rank)
        implements Row {}
