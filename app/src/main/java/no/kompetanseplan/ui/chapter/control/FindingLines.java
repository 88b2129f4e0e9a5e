package no.kompetanseplan.ui.chapter.control;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.Topic;
import no.kompetanseplan.checks.Where;
import no.kompetanseplan.hearing.Adoption;
import no.kompetanseplan.model.FindingAnswer;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The findings of a plan as lines, made beside the window's thread.
///
/// @param flaws how many errors and gaps keep the plan from being adopted, accepted or not
record FindingLines(List<FindingLine.Found> all, int open, int flaws) {

    /// Which findings are shown.
    enum Shown {
        OPEN,
        ACCEPTED,
        ALL
    }

    static final FindingLines NONE = new FindingLines(List.of(), 0, 0);

    static FindingLines of(Assessment assessment, Texts texts) {
        Plan plan = assessment.plan();
        Where where = new Where(plan, texts);
        List<FindingLine.Found> all = new ArrayList<>();
        for (Finding finding : assessment.findings()) {
            FindingAnswer answer = assessment.answer(finding);
            all.add(
                    new FindingLine.Found(
                            finding,
                            finding.words(texts),
                            where.of(finding.row()),
                            place(plan, finding),
                            answer == null ? null : answer.reason()));
        }
        List<FindingLine.Found> open =
                all.stream().filter(found -> found.reason() == null).toList();
        return new FindingLines(List.copyOf(all), open.size(), Adoption.flaws(assessment));
    }

    private static @Nullable Place place(Plan plan, Finding finding) {
        Row row = plan.find(finding.row());
        Place place = row == null ? Places.of(plan, plan.head()) : Places.of(plan, row);
        return place == null ? null : new Place(place.page(), place.row(), finding.field());
    }

    /// The lines to show, each group under its head.
    ///
    /// @param filter words that the sentence or the place must have
    List<FindingLine> shown(Shown which, String filter, Texts texts) {
        List<FindingLine> lines = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            List<FindingLine.Found> of =
                    all.stream()
                            .filter(found -> found.finding().what().topic() == topic)
                            .filter(found -> isShown(found, which))
                            .filter(found -> has(found, filter))
                            .toList();
            if (!of.isEmpty()) {
                String title = texts.get("check.topic." + topic.key());
                lines.add(new FindingLine.Head(title, of.size()));
                lines.addAll(of);
            }
        }
        return lines;
    }

    /// Lines as a table with heads: kind, weight, sentence, place and the reason it is accepted
    /// for.
    static List<List<String>> table(List<FindingLine> lines, Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                Stream.of("kind", "severity", "finding", "where", "reason")
                        .map(head -> texts.get("control.column." + head))
                        .toList());
        for (FindingLine line : lines) {
            if (line instanceof FindingLine.Found found) {
                Finding finding = found.finding();
                rows.add(
                        List.of(
                                texts.get("check.topic." + finding.what().topic().key()),
                                texts.get("check.severity." + finding.severity().key()),
                                found.words(),
                                found.where(),
                                found.reason() == null ? "" : found.reason()));
            }
        }
        return rows;
    }

    private static boolean isShown(FindingLine.Found found, Shown which) {
        return which == Shown.ALL || (found.reason() == null) == (which == Shown.OPEN);
    }

    private static boolean has(FindingLine.Found found, String filter) {
        String wanted = filter.strip().toLowerCase(Locale.ROOT);
        return (found.words() + " " + found.where()).toLowerCase(Locale.ROOT).contains(wanted);
    }
}
