package no.kompetanseplan.exchange.population;

import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.model.Dataset;
import no.kompetanseplan.model.DatasetFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.DatasetKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.text.Texts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a population table gives a plan.
///
/// @param lines a line for each municipality of the plan, in its order
/// @param notices what a person must know of the file as a whole
/// @param others municipalities of the file that are none of the plan's
/// @param population persons of the plan's municipalities
/// @param about what is told of the table
public record PopulationPreview(
        List<Line> lines, List<Reason> notices, int others, Population population, About about) {

    private static final int LONGEST_COVERAGE = 1_000;
    private static final int LONGEST_METHOD = 2_000;
    private static final int LONGEST_NAME = 300;

    /// What becomes of a municipality.
    public enum Outcome {
        TAKEN,
        LOOK_OVER,
        MISSING;

        /// The text key of its word.
        public String key() {
            return "population.outcome." + name().toLowerCase(Locale.ROOT);
        }
    }

    /// A municipality of the plan.
    ///
    /// @param regions what the file calls the places its figures come from
    /// @param years of which there are figures, rising
    /// @param persons in the last of them
    public record Line(
            Id municipality,
            String name,
            Outcome outcome,
            List<String> regions,
            List<Integer> years,
            long persons,
            List<Reason> remarks) {

        public Line {
            regions = List.copyOf(regions);
            years = List.copyOf(years);
            remarks = List.copyOf(remarks);
        }
    }

    /// What is told of a table.
    ///
    /// @param table its five digits; empty when not told
    /// @param publisher empty when not told
    /// @param content what is counted, or the alternative of a projection
    /// @param madeIn year in which a projection was made; 0 for what is counted
    /// @param isSpread whether groups of ages are spread over their years
    public record About(
            String file,
            String table,
            String publisher,
            String content,
            int madeIn,
            boolean isSpread) {

        public boolean isProjection() {
            return madeIn > 0;
        }
    }

    public PopulationPreview {
        lines = List.copyOf(lines);
        notices = List.copyOf(notices);
    }

    /// Municipalities with that outcome.
    public int count(Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /// Municipalities whose figures come into the plan.
    public int taken() {
        return population.municipalities().size();
    }

    /// The place after all datasets of a plan.
    public static String nextRank(Plan plan) {
        List<Dataset> ordered = plan.ordered(DatasetFields.TABLE);
        String last = ordered.isEmpty() ? null : ordered.getLast().rank();
        String rank = last == null || last.isEmpty() ? Rank.at(0) : Rank.between(last, null);
        return rank == null ? "" : rank;
    }

    /// The row that tells of it in the plan.
    ///
    /// @param rank its place among the datasets
    public Dataset dataset(Id id, Texts texts, String rank) {
        List<Integer> years = population.years();
        int last = years.isEmpty() ? 0 : years.getLast();
        int year = about.isProjection() ? about.madeIn() : last;
        return new Dataset(
                id,
                cut(name(texts), LONGEST_NAME),
                source(texts),
                year == 0 ? null : LocalDate.of(year, 1, 1),
                cut(coverage(texts), LONGEST_COVERAGE),
                population.size(),
                "",
                DatasetKind.POPULATION,
                taken() == 1 && lines.size() > 1 ? population.municipalities().getFirst() : null,
                true,
                cut(method(texts), LONGEST_METHOD),
                "",
                rank);
    }

    private String name(Texts texts) {
        List<Integer> years = population.years();
        String from = years.isEmpty() ? "" : years.getFirst().toString();
        String to = years.isEmpty() ? "" : years.getLast().toString();
        String span = from.equals(to) ? from : from + "–" + to;
        return about.isProjection()
                ? texts.get("population.name.projected", span, about.content())
                : texts.get("population.name.counted", span);
    }

    private String source(Texts texts) {
        String publisher =
                about.publisher().isEmpty() && !about.table().isEmpty()
                        ? texts.get("population.ssb")
                        : about.publisher();
        if (about.table().isEmpty()) {
            return publisher;
        }
        return texts.get("population.source", publisher, about.table());
    }

    private String coverage(Texts texts) {
        List<String> sentences = new ArrayList<>();
        for (Line line : lines) {
            if (line.outcome() == Outcome.MISSING) {
                sentences.add(texts.get("population.coverage.missing", line.name()));
            } else if (line.outcome() == Outcome.LOOK_OVER) {
                line.remarks()
                        .forEach(each -> sentences.add(line.name() + ": " + each.sentence(texts)));
            }
        }
        return String.join(" ", sentences);
    }

    private String method(Texts texts) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("population.method.file", about.file()));
        if (!about.content().isEmpty()) {
            sentences.add(texts.get("population.method.content", about.content()));
        }
        if (about.isSpread()) {
            sentences.add(texts.get("population.method.spread"));
        }
        for (Line line : lines) {
            if (line.regions().size() > 1) {
                String regions = String.join(", ", line.regions());
                sentences.add(texts.get("population.method.regions", line.name(), regions));
            }
        }
        return String.join(" ", sentences);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
