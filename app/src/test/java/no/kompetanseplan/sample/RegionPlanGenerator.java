package no.kompetanseplan.sample;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Frames;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.BudgetFrameFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Rank;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// Makes an example to try the work with the economy on: a region of thirty municipalities in six
/// groups, with every kind of cost, rule, grant and agreement. Every figure is made up.
final class RegionPlanGenerator {

    static final Path FILE = Path.of("..", "data-samples", "eksempelregion-30-kommuner.json");

    /// The chapters: number, page and heading. What has no page is shown on the page above it.
    private static final String CHAPTERS =
            """
            |TEXT|Forord
            1|TEXT|Forankring
            2|TEXT|Kompetansebegrepet
            3|TEXT|Analyse
            3.1|STAFFING|Stillinger i kommunene
            4|STRATEGIES|Strategier og tiltak
            4.1||Rekruttering
            4.2||Mobilisering
            5|AREAS|Satsingsområder
            6|RULES|Økonomiske rammer
            6.1||Permisjon med og uten lønn
            6.2||Kompetansetillegg
            6.3|GRANTS|Stipender
            6.4||Rekrutteringstiltak eksternt
            6.5|BUDGET|Finansiering og budsjett
            7|ACTION_PLAN|Tiltaksplan 2026–2027
            8|TEXT|Evaluering og rullering
            """;

    private static final int FIRST_YEAR = 2026;
    private static final int LAST_YEAR = 2029;
    private static final int SEED = 30;

    /// Frames are rounded up to so many kroner.
    private static final int STEP = 5_000;

    private RegionPlanGenerator() {}

    static Plan plan() {
        List<Row> rows = new ArrayList<>();
        rows.add(head());
        rows.addAll(chapters());
        rows.addAll(RegionBodies.rows());
        rows.addAll(RegionMeasures.rows());
        rows.addAll(RegionRules.rows());
        rows.addAll(RegionGrants.rows());
        Plan plan = Plan.of(rows);
        if (plan.size() != rows.size()) {
            throw new IllegalStateException("Two rows have the same id");
        }
        return plan.with(frames(plan));
    }

    static void write() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(plan(), bytes);
        Files.write(FILE, bytes.toByteArray());
    }

    private static Row head() {
        return Draft.of(PlanHeadFields.TABLE, PlanHead.ID)
                .set(PlanHeadFields.TITLE, "Eksempelregion 2026–2029")
                .set(PlanHeadFields.SUBTITLE, "Rekrutterings- og kompetanseplan med eksempeltall")
                .set(PlanHeadFields.REGION, "Eksempelregion")
                .set(PlanHeadFields.SECTOR, "Helse og omsorg")
                .set(
                        PlanHeadFields.PLAN_PERIOD,
                        Draft.period("2026-01-01", "2029-12-31", "2026–2029"))
                .set(
                        PlanHeadFields.ACTION_PERIOD,
                        Draft.period("2026-01-01", "2027-12-31", "2026–2027"))
                .set(PlanHeadFields.STAGE, PlanStage.DRAFT)
                .set(PlanHeadFields.FOOTER, "Eksempelregion 2026–2029 | Eksempeltall")
                .set(PlanHeadFields.ACTION_PLAN_TITLE, "Tiltaksplan 2026–2027")
                .set(PlanHeadFields.STAFFING_TITLE, "Stillinger i kommunene, eksempeltall")
                .set(PlanHeadFields.STAFFING_SOURCE, "Eksempeltall")
                .set(PlanHeadFields.COVERAGE_NOTE, "Eksempeltall: ingen av stillingene finnes.")
                .set(PlanHeadFields.LANGUAGE, PlanLanguage.BOKMAL)
                .set(PlanHeadFields.NUMBERING, Numbering.WRITTEN)
                .set(PlanHeadFields.LAYOUT, ActionPlanLayout.SEVEN_COLUMNS)
                .set(
                        PlanHeadFields.NOTE,
                        "Eksempel til å øve seg på. Kommunene finnes; alle tall er oppdiktet.")
                .row();
    }

    private static List<Row> chapters() {
        List<Row> rows = new ArrayList<>();
        for (String line : CHAPTERS.lines().toList()) {
            String[] cells = line.split("\\|", -1);
            String parent =
                    cells[0].contains(".") ? cells[0].substring(0, cells[0].indexOf('.')) : "";
            rows.add(
                    Draft.of(SectionFields.TABLE, RegionBodies.id(SectionFields.TABLE, name(cells)))
                            .set(
                                    SectionFields.PARENT,
                                    parent.isEmpty()
                                            ? null
                                            : RegionBodies.id(SectionFields.TABLE, parent))
                            .set(SectionFields.NUMBER, cells[0])
                            .set(SectionFields.TITLE, cells[2])
                            .set(
                                    SectionFields.PAGE,
                                    cells[1].isEmpty() ? null : PageKind.valueOf(cells[1]))
                            .set(SectionFields.UNNUMBERED, cells[0].isEmpty())
                            .set(SectionFields.RANK, Rank.at(rows.size()))
                            .row());
        }
        rows.addAll(texts());
        return rows;
    }

    private static String name(String[] cells) {
        return cells[0].isEmpty() ? cells[2] : cells[0];
    }

    private static List<Row> texts() {
        List<Row> rows = new ArrayList<>();
        String section = "";
        for (String line : SampleChapters.resource("region-text.txt").lines().toList()) {
            if (line.startsWith("# ")) {
                section = line.substring(2);
            } else {
                rows.add(
                        Draft.of(BlockFields.TABLE, RegionBodies.id(BlockFields.TABLE, section))
                                .set(
                                        BlockFields.SECTION,
                                        RegionBodies.id(SectionFields.TABLE, section))
                                .set(BlockFields.STYLE, BlockStyle.PARAGRAPH)
                                .set(BlockFields.TEXT, line)
                                .set(BlockFields.RANK, Rank.at(rows.size()))
                                .row());
            }
        }
        return rows;
    }

    /// What each municipality has set aside: near what the plan costs it, in the first year mostly
    /// a little less, later a little more.
    private static List<Row> frames(Plan plan) {
        Frames costs = Frames.of(plan, Budget.of(plan));
        SplittableRandom random = new SplittableRandom(SEED);
        List<Row> rows = new ArrayList<>();
        for (String name : RegionBodies.SIZES.keySet()) {
            for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
                long kroner = costs.net(RegionBodies.body(name), year).ore() / 100;
                boolean isFirst = year == FIRST_YEAR;
                int share = (isFirst ? 82 : 101) + random.nextInt(isFirst ? 24 : 9);
                long steps = Math.ceilDiv(Math.max(1, kroner * share / 100), STEP);
                rows.add(
                        Draft.of(
                                        BudgetFrameFields.TABLE,
                                        RegionBodies.id(BudgetFrameFields.TABLE, name + "/" + year))
                                .set(BudgetFrameFields.BODY, RegionBodies.body(name))
                                .set(BudgetFrameFields.YEAR, year)
                                .set(BudgetFrameFields.AMOUNT, Money.kroner(steps * STEP))
                                .set(BudgetFrameFields.SOURCE, "Eksempeltall")
                                .set(BudgetFrameFields.RANK, Rank.at(rows.size()))
                                .row());
            }
        }
        return rows;
    }
}
