package no.kompetanseplan.ui.kit;

/// A letter on a coloured square.
///
/// @param letter one letter: the colour never stands alone
/// @param colour the sheet's style class `mark-<colour>`
/// @param name what a screen reader says
public record Badge(String letter, String colour, String name) {}
