package no.kompetanseplan.ui.palette;

import no.kompetanseplan.ui.act.Command;
import no.kompetanseplan.ui.chapter.Place;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Something that can be found: a title and the other words it is found by.
///
/// @param group heading it is listed under
/// @param title what the line shows first
/// @param extra words shown in muted type after the title when no part matches
/// @param parts further words it is found by
/// @param titleFinds whether the title is searched too; else only the parts
/// @param folded title and parts as search sees them, one line each
/// @param order where it stands among equally good hits
/// @param place where it leads, null for a command
/// @param command what it does, null for a place
/// @param mark letter on a coloured square, such as that of a dimension; empty for none
/// @param colour name of the colour of the mark
public record Entry(
        Group group,
        String title,
        String extra,
        List<Part> parts,
        boolean titleFinds,
        String folded,
        String order,
        @Nullable Place place,
        @Nullable Command command,
        String mark,
        String colour) {

    /// A piece of text besides the title.
    ///
    /// @param label what the piece is, such as «kostnad»; empty for none
    public record Part(String label, String text) {}

    static Entry of(Group group, String title, String extra, List<Part> parts) {
        return of(group, title, extra, parts, true);
    }

    /// An entry found by its parts only: a paragraph under the title of its section.
    static Entry underTitle(Group group, String title, List<Part> parts) {
        return of(group, title, "", parts, false);
    }

    private static Entry of(
            Group group, String title, String extra, List<Part> parts, boolean titleFinds) {
        StringBuilder folded = new StringBuilder(titleFinds ? Folded.fold(oneLine(title)) : "");
        for (Part part : parts) {
            folded.append('\n').append(Folded.fold(oneLine(part.text())));
        }
        return new Entry(
                group, title, extra, parts, titleFinds, folded.toString(), "", null, null, "", "");
    }

    Entry at(@Nullable Place where, String inOrder) {
        return new Entry(
                group,
                title,
                extra,
                parts,
                titleFinds,
                folded,
                inOrder,
                where,
                command,
                mark,
                colour);
    }

    Entry marked(String letter, String colourName) {
        return new Entry(
                group,
                title,
                extra,
                parts,
                titleFinds,
                folded,
                order,
                place,
                command,
                letter,
                colourName);
    }

    Entry doing(Command act) {
        return new Entry(
                group, title, extra, parts, titleFinds, folded, order, place, act, mark, colour);
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
