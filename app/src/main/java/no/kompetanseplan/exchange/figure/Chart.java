package no.kompetanseplan.exchange.figure;

import java.util.List;

/// A drawing with what makes it open to everybody: a sentence for those who do not see it, words
/// for each of its parts, and the numbers it was drawn from as a table.
///
/// @param title what it is called
/// @param description what it shows, in one or a few sentences
/// @param spots its parts, in the order one walks through them
/// @param heads of the columns of the table
/// @param rows the numbers as they are written, one cell for each head
public record Chart(
        Drawing drawing,
        String title,
        String description,
        List<Spot> spots,
        List<String> heads,
        List<List<String>> rows) {

    /// A part of the drawing that says something of its own.
    ///
    /// @param words what it says, such as «Deltid, 50–54 år: 70»
    public record Spot(double x, double y, double width, double height, String words) {

        public boolean contains(double atX, double atY) {
            return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
        }
    }

    public Chart {
        spots = List.copyOf(spots);
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
