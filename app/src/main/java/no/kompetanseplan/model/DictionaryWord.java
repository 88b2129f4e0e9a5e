package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;

/// A word of the plan that the spelling check takes for right.
///
/// @param id its name for ever
/// @param word the word
/// @param rank place among its like
public record DictionaryWord(Id id, String word, String rank) implements Row {}
