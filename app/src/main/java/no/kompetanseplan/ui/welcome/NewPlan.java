package no.kompetanseplan.ui.welcome;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What is asked for before a plan is made.
///
/// @param title as the cover prints it
/// @param from first year
/// @param to last year
/// @param municipalities one to thirty
public record NewPlan(
        Template template,
        String title,
        String region,
        int from,
        int to,
        List<Municipality> municipalities) {

    public static final int MOST_MUNICIPALITIES = 30;

    /// A member of the region.
    ///
    /// @param number four digits; empty when it is not given
    public record Municipality(String name, String number) {}

    private record Chapter(String key, String number, PageKind page) {}

    private static final List<Chapter> CHAPTERS =
            List.of(
                    new Chapter("foreword", "", PageKind.TEXT),
                    new Chapter("1", "1", PageKind.TEXT),
                    new Chapter("2", "2", PageKind.TEXT),
                    new Chapter("3", "3", PageKind.TEXT),
                    new Chapter("4", "4", PageKind.STRATEGIES),
                    new Chapter("5", "5", PageKind.AREAS),
                    new Chapter("6", "6", PageKind.RULES),
                    new Chapter("7", "7", PageKind.ACTION_PLAN),
                    new Chapter("8", "8", PageKind.TEXT),
                    new Chapter("closing", "", PageKind.TEXT));

    /// The plan to begin with.
    ///
    /// @param words the language of the plan's own headings
    public Plan begin(Texts words, Clock clock) {
        List<Row> rows = new ArrayList<>();
        rows.add(head(words));
        chapters(rows, words, clock);
        if (template == Template.REGIONAL) {
            dimension(rows, words, clock, "r", DimensionColour.BLUE);
            dimension(rows, words, clock, "m", DimensionColour.GREEN);
            dimension(rows, words, clock, "k", DimensionColour.VIOLET);
        }
        for (Municipality each : municipalities) {
            rows.add(
                    new Body(
                            Id.create(clock.millis()),
                            each.name(),
                            "",
                            BodyKind.MUNICIPALITY,
                            BodyRole.MEMBER,
                            "",
                            each.number(),
                            Ranked.NONE,
                            null,
                            null,
                            "",
                            Rank.at(rows.size())));
        }
        return Plan.of(rows);
    }

    private PlanHead head(Texts words) {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        Period years =
                new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), from + "–" + to);
        var table = PlanHeadFields.TABLE;
        head = table.with(head, PlanHead.ID, PlanHeadFields.TITLE, title);
        head = table.with(head, PlanHead.ID, PlanHeadFields.REGION, region);
        head = table.with(head, PlanHead.ID, PlanHeadFields.PLAN_PERIOD, years);
        head = table.with(head, PlanHead.ID, PlanHeadFields.STAGE, PlanStage.DRAFT);
        String actions = words.get("shell.template.chapter.7");
        return table.with(head, PlanHead.ID, PlanHeadFields.ACTION_PLAN_TITLE, actions);
    }

    private void chapters(List<Row> rows, Texts words, Clock clock) {
        for (Chapter chapter : CHAPTERS) {
            Id id = Id.create(clock.millis());
            PageKind page = template == Template.REGIONAL ? chapter.page() : PageKind.TEXT;
            String heading = words.get("shell.template.chapter." + chapter.key());
            rows.add(section(id, null, chapter.number(), heading, page, rows.size()));
            if (template == Template.REGIONAL) {
                below(rows, words, clock, chapter, id);
            }
        }
    }

    /// The sections that have pages of their own.
    private static void below(
            List<Row> rows, Texts words, Clock clock, Chapter chapter, Id parent) {
        String key =
                switch (chapter.key()) {
                    case "3" -> "3.1";
                    case "6" -> "6.5";
                    case "7" -> "themedays";
                    default -> "";
                };
        if (!key.isEmpty()) {
            PageKind page =
                    switch (chapter.key()) {
                        case "3" -> PageKind.STAFFING;
                        case "6" -> PageKind.BUDGET;
                        default -> PageKind.THEME_DAYS;
                    };
            String number = key.startsWith("t") ? "" : key;
            String heading = words.get("shell.template.section." + key);
            rows.add(
                    section(Id.create(clock.millis()), parent, number, heading, page, rows.size()));
        }
    }

    private static Section section(
            Id id, @Nullable Id parent, String number, String title, PageKind page, int place) {
        return new Section(id, parent, number, title, page, Rank.at(place));
    }

    private static void dimension(
            List<Row> rows, Texts words, Clock clock, String key, DimensionColour colour) {
        String name = words.get("shell.template.dimension." + key);
        rows.add(
                new Dimension(
                        Id.create(clock.millis()),
                        name,
                        name.substring(0, 1),
                        colour,
                        "",
                        words.get("shell.template.table." + key),
                        "",
                        "",
                        Rank.at(rows.size())));
    }
}
