package no.kompetanseplan.sample;

import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.model.BlockFields;
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
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the second sample from its transcribed facts: the action plan of a network, laid out by
/// goals, without chapters in numbers, costs or councils.
final class NetworkPlanGenerator {

    static final Path FILE = Path.of("..", "data-samples", "nettverk-palliasjon-2024-2026.json");

    private static final String TITLE =
            "Handlingsplan for Kompetansenettverk i palliasjon for ressurssykepleiere i Ahus sitt"
                    + " opptaksområde 2024–2026";

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{see #(\\w+)}}");

    private final List<Row> rows = new ArrayList<>();
    private int places;

    private NetworkPlanGenerator() {}

    static Id id(Table<?> table, String fact) {
        return Id.named("nettverk-palliasjon/" + table.name() + "/" + fact);
    }

    static Plan plan(Facts facts) {
        NetworkPlanGenerator part = new NetworkPlanGenerator();
        part.head(facts);
        part.chapters();
        part.blocks();
        part.rows.addAll(NetworkRows.rows(facts));
        Plan plan = Plan.of(part.rows);
        if (plan.size() != part.rows.size()) {
            throw new IllegalStateException("Two rows have the same id");
        }
        return plan;
    }

    static void write(Facts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PlanJson.write(plan(facts), bytes);
        Files.write(FILE, bytes.toByteArray());
    }

    private void head(Facts facts) {
        rows.add(
                Draft.of(PlanHeadFields.TABLE, PlanHead.ID)
                        .set(PlanHeadFields.TITLE, TITLE)
                        .set(PlanHeadFields.REGION, "Kompetansenettverk i palliasjon")
                        .set(PlanHeadFields.SECTOR, "Palliasjon")
                        .set(
                                PlanHeadFields.PLAN_PERIOD,
                                Draft.period("2024-01-01", "2026-12-31", "2024–2026"))
                        .set(
                                PlanHeadFields.ACTION_PERIOD,
                                Draft.period("2024-01-01", "2026-12-31", "2024–2026"))
                        .set(PlanHeadFields.FOOTER, "Kompetansenettverk i palliasjon | 2024–2026")
                        .set(PlanHeadFields.ACTION_PLAN_TITLE, "Mål og tiltak")
                        .set(PlanHeadFields.THEME_DAYS_TITLE, "Kurs og fagdager i 2024")
                        .set(
                                PlanHeadFields.ACTIVITY_PERIODS,
                                facts.table("activity_plan").stream()
                                        .map(fact -> fact.get("period_as_printed"))
                                        .distinct()
                                        .map(words -> words.replace('-', '–'))
                                        .collect(Collectors.joining("\n")))
                        .set(PlanHeadFields.LANGUAGE, PlanLanguage.BOKMAL)
                        .set(PlanHeadFields.NUMBERING, Numbering.WRITTEN)
                        .set(PlanHeadFields.LAYOUT, ActionPlanLayout.GOALS_FIRST)
                        .set(
                                PlanHeadFields.NOTE,
                                "Eksempelplan av en annen form: mål først, uten kommuner og"
                                        + " kostnader. Bygger på handlingsplanen for et"
                                        + " kompetansenettverk; løpende tekst er skrevet på nytt."
                                        + " Feilene i kilden er med.")
                        .row());
    }

    private void chapters() {
        chapter("purpose", "Formål og grunnlag", PageKind.TEXT);
        chapter("responsible", "Ansvarlige i handlingsplanen", PageKind.TEXT);
        chapter("goals", "Mål og tiltak", PageKind.ACTION_PLAN);
        chapter("programme", "Fast årlig program", PageKind.THEME_DAYS);
        chapter("activities", "Aktivitetsplan", PageKind.TEXT);
        chapter("roles", "Funksjonsbeskrivelse og navnelister", PageKind.TEXT);
        chapter("evaluation", "Evaluering og revisjon", PageKind.TEXT);
        chapter("documents", "Andre sentrale dokumenter og føringer", PageKind.TEXT);
    }

    private void chapter(String key, String title, PageKind page) {
        section(key, null, title, page);
    }

    private void section(
            String key, @Nullable String parent, String title, @Nullable PageKind page) {
        rows.add(
                Draft.of(SectionFields.TABLE, id(SectionFields.TABLE, key))
                        .set(
                                SectionFields.PARENT,
                                parent == null ? null : id(SectionFields.TABLE, parent))
                        .set(SectionFields.TITLE, title)
                        .set(SectionFields.PAGE, page)
                        .set(SectionFields.UNNUMBERED, true)
                        .set(SectionFields.RANK, Rank.at(places++))
                        .row());
    }

    private void blocks() {
        String section = "";
        for (String line : SampleChapters.resource("network-text.txt").lines().toList()) {
            String words = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("# ")) {
                section = words;
                continue;
            }
            BlockStyle style =
                    switch (line.substring(0, line.indexOf(' '))) {
                        case "*" -> BlockStyle.BULLET;
                        case "1." -> BlockStyle.NUMBERED;
                        case "@" -> BlockStyle.REGISTER;
                        default -> BlockStyle.PARAGRAPH;
                    };
            boolean lists = style == BlockStyle.REGISTER;
            rows.add(
                    Draft.of(BlockFields.TABLE, id(BlockFields.TABLE, section + "/" + places))
                            .set(BlockFields.SECTION, id(SectionFields.TABLE, section))
                            .set(BlockFields.STYLE, style)
                            .set(BlockFields.REGISTER, lists ? RegisterKind.valueOf(words) : null)
                            .set(
                                    BlockFields.TEXT,
                                    lists ? "" : see(style == BlockStyle.PARAGRAPH ? line : words))
                            .set(BlockFields.RANK, Rank.at(places++))
                            .row());
        }
    }

    private static String see(String words) {
        return REFERENCE
                .matcher(words)
                .replaceAll(found -> "{{see " + id(SectionFields.TABLE, found.group(1)) + "}}");
    }
}
