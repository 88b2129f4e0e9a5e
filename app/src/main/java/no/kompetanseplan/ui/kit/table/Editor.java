package no.kompetanseplan.ui.kit.table;

import no.kompetanseplan.ui.kit.Option;
import no.kompetanseplan.ui.kit.Reading;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// How a cell, or a field of a form, is changed.
public sealed interface Editor<R> {

    /// What typed or pasted text means for a row.
    BiFunction<R, String, Reading> read();

    /// One line of text: numbers, money, per cent, periods. Shows below what was understood.
    record Line<R>(BiFunction<R, String, Reading> read) implements Editor<R> {}

    /// Text of several lines.
    record Box<R>(BiFunction<R, String, Reading> read) implements Editor<R> {}

    /// One of a few options.
    ///
    /// @param chosen the key of the option in force; empty for none
    /// @param pick what a chosen key means
    record Choice<R>(
            Function<R, List<Option>> options,
            Function<R, String> chosen,
            BiFunction<R, String, Reading> pick,
            BiFunction<R, String, Reading> read)
            implements Editor<R> {}

    /// Any number of many options, found by typing.
    ///
    /// @param prompt the words in the empty search field
    /// @param chosen keys of the options in force
    /// @param pick what a set of chosen keys means
    record Checks<R>(
            String prompt,
            Function<R, List<Option>> options,
            Function<R, Set<String>> chosen,
            BiFunction<R, Set<String>, Reading> pick,
            BiFunction<R, String, Reading> read)
            implements Editor<R> {}
}
