package no.kompetanseplan.ui.chapter.budget;

import no.kompetanseplan.ui.chapter.Desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Versions of the plan that somebody has asked to keep for comparing with, newest first. They are
/// names of states in the history of the plan; the names are kept on this machine.
final class KeptVersions {

    /// More than this nobody looks through.
    private static final int MOST = 12;

    private static final Pattern WRITTEN = Pattern.compile("([0-9a-f]{1,64})@(\\d{1,11})");

    /// A state of the plan.
    ///
    /// @param head names it in the history
    /// @param at when it was kept
    record Kept(String head, Instant at) {}

    private final Desk desk;
    private final String key;

    KeptVersions(Desk desk) {
        this.desk = desk;
        this.key = "budget.kept." + desk.window().planName();
    }

    List<Kept> all() {
        String stored = desk.window().recall(key);
        return Stream.of((stored == null ? "" : stored).split(";", -1))
                .map(WRITTEN::matcher)
                .filter(Matcher::matches)
                .map(each ->
                        new Kept(
                                each.group(1),
                                Instant.ofEpochSecond(Long.parseLong(each.group(2)))))
                .toList();
    }

    void keep(String head, Instant at) {
        List<String> words = new ArrayList<>(List.of(head + "@" + at.getEpochSecond()));
        all().stream()
                .filter(each -> !each.head().equals(head))
                .limit(MOST - 1)
                .forEach(each -> words.add(each.head() + "@" + each.at().getEpochSecond()));
        desk.window().remember(key, String.join(";", words));
    }
}
