package no.kompetanseplan.ui.frame;

import no.kompetanseplan.ui.chapter.Place;

/// A line of the outline.
///
/// @param isTool stands among the tools below the plan
/// @param depth 0 for a chapter or tool, 1 for what lies in the open chapter
/// @param number number or letter before the title; empty for none
/// @param title words of the line
/// @param place where it leads
/// @param count a number worth a look at the end of the line; 0 for none
/// @param countSpoken the same in words, for tooltip and screen reader
public record OutlineRow(
        boolean isTool,
        int depth,
        String number,
        String title,
        Place place,
        int count,
        String countSpoken) {

    static OutlineRow chapter(String number, String title, Place place) {
        return new OutlineRow(false, 0, number, title, place, 0, "");
    }

    static OutlineRow tool(String title, Place place) {
        return new OutlineRow(true, 0, "", title, place, 0, "");
    }

    static OutlineRow sub(String number, String title, Place place) {
        return new OutlineRow(false, 1, number, title, place, 0, "");
    }

    OutlineRow counted(int number1, String spoken) {
        return new OutlineRow(isTool, depth, number, title, place, number1, spoken);
    }
}
