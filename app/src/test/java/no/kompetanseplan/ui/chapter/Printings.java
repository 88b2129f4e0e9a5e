package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.exchange.SheetPicture;

import java.nio.IntBuffer;

/// Ways out for windows of tests that make no documents.
public final class Printings {

    /// Two white pages, files that are never made, and no program that opens them.
    public static final Printing NONE =
            new Printing(
                    (_, _, _, _) ->
                            new Printing.Drawn(
                                    2, (_, _) -> new SheetPicture(1, 1, IntBuffer.allocate(1))),
                    (_, _, _, _, _, _) -> new Printing.Written("", ""),
                    (_, _, _) -> new Printing.Written("", ""),
                    _ -> false);

    private Printings() {}
}
