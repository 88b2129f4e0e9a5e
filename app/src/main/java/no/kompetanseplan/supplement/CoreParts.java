package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.registers.PlainTable;
import no.kompetanseplan.supplement.CorePart.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Goes through the plan in the order of the book and gathers the parts that supplements stand to:
/// its sections, and behind the section that shows them the proposals and the measures.
public final class CoreParts {

    /// As many characters of the regional words as a supplement can keep.
    private static final int LONGEST = 20_000;

    private final Plan plan;
    private final @Nullable Set<Id> wanted;
    private final Map<Id, List<Block>> blocks = new HashMap<>();
    private final Map<@Nullable Id, List<Proposal>> proposals = new LinkedHashMap<>();
    private final Map<Id, CorePart> parts = new LinkedHashMap<>();

    private CoreParts(Plan plan, @Nullable Set<Id> wanted) {
        this.plan = plan;
        this.wanted = wanted;
        for (Block block : plan.ordered(BlockFields.TABLE)) {
            Id section = block.section();
            if (section != null && isWanted(section)) {
                blocks.computeIfAbsent(section, _ -> new ArrayList<>()).add(block);
            }
        }
        for (Proposal proposal : plan.ordered(ProposalFields.TABLE)) {
            proposals.computeIfAbsent(proposal.area(), _ -> new ArrayList<>()).add(proposal);
        }
    }

    /// Every part of the plan that a supplement can stand to.
    public static List<CorePart> all(Plan plan) {
        return new CoreParts(plan, null).gathered();
    }

    static List<CorePart> of(Plan plan, Set<Id> wanted) {
        return new CoreParts(plan, wanted).gathered();
    }

    /// The part of one row; null where the row is none.
    static @Nullable CorePart find(Plan plan, Id row) {
        List<CorePart> found = of(plan, Set.of(row));
        return found.isEmpty() ? null : found.getFirst();
    }

    /// The part that a supplement stands to whose row nobody has any more.
    static CorePart gone(Id row, String words) {
        return new CorePart(row, Kind.GONE, "", 0, "", words, false, false);
    }

    private List<CorePart> gathered() {
        for (Section section : Book.of(plan).all()) {
            section(section);
            if (section.page() == PageKind.STRATEGIES) {
                proposals(area -> area.kind() == FocusKind.STRATEGY);
            } else if (section.page() == PageKind.AREAS) {
                proposals(area -> area.kind() != FocusKind.STRATEGY);
            } else if (section.page() == PageKind.ACTION_PLAN) {
                measures(section.number());
            }
        }
        proposals(_ -> true);
        loose();
        measures("");
        return List.copyOf(parts.values());
    }

    private boolean isWanted(Id row) {
        return wanted == null || wanted.contains(row);
    }

    private void section(Section section) {
        if (isWanted(section.id())) {
            put(
                    new CorePart(
                            section.id(),
                            Kind.SECTION,
                            section.number(),
                            0,
                            section.title(),
                            kept(words(section), section.title()),
                            section.supplemented(),
                            section.page() == PageKind.STAFFING));
        }
    }

    private void proposals(Predicate<FocusArea> isHere) {
        for (FocusArea area : FocusAreas.ordered(plan)) {
            if (isHere.test(area)) {
                boolean isStrategy = area.kind() == FocusKind.STRATEGY;
                proposals(area.id(), isStrategy ? area.chapter() : area.number());
            }
        }
    }

    private void proposals(@Nullable Id area, String number) {
        int place = 0;
        for (Proposal proposal : proposals.getOrDefault(area, List.of())) {
            place++;
            if (isWanted(proposal.id())) {
                String words = lines(proposal.title(), proposal.description());
                put(part(proposal.id(), Kind.PROPOSAL, number, place, proposal.title(), words));
            }
        }
    }

    /// Proposals of no area, or of one that is gone.
    private void loose() {
        proposals.keySet().stream()
                .filter(area -> plan.find(FocusAreaFields.TABLE, area) == null)
                .forEach(area -> proposals(area, ""));
    }

    private void measures(String chapter) {
        Map<@Nullable Id, Integer> places = new HashMap<>();
        for (Measure measure : plan.ordered(MeasureFields.TABLE)) {
            int place = places.merge(measure.dimension(), 1, Integer::sum);
            if (isWanted(measure.id())) {
                Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
                String letter = dimension == null ? "" : dimension.letter();
                String words = lines(measure.title(), measure.goal(), measure.scope());
                put(
                        part(
                                measure.id(),
                                Kind.MEASURE,
                                (chapter + " " + letter).strip(),
                                place,
                                measure.title(),
                                words));
            }
        }
    }

    private static CorePart part(
            Id row, Kind kind, String number, int place, String title, String words) {
        return new CorePart(row, kind, number, place, title, kept(words, title), false, false);
    }

    private void put(CorePart part) {
        parts.putIfAbsent(part.row(), part);
    }

    private static String lines(String... lines) {
        return Stream.of(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String kept(String words, String title) {
        String said = words.isBlank() ? title : words;
        return said.codePointCount(0, said.length()) <= LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, LONGEST));
    }

    private String words(Section section) {
        return blocks.getOrDefault(section.id(), List.of()).stream()
                .map(CoreParts::words)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String words(Block block) {
        BlockStyle style = block.style() == null ? BlockStyle.PARAGRAPH : block.style();
        return switch (style) {
            case PARAGRAPH, QUOTE, HEADING -> plain(block.text());
            case BULLET, NUMBERED -> "• " + plain(block.text());
            case TABLE -> table(block);
            case REGISTER -> block.caption();
        };
    }

    /// References and gaps are shown as left out: what they print follows other parts of the plan,
    /// and is no change of these words.
    private static String plain(String stored) {
        return Prose.read(stored).words(span -> span instanceof Span.Note ? "" : "…");
    }

    private static String table(Block block) {
        PlainTable table = PlainTable.read(block.text());
        return Stream.concat(Stream.of(table.heads()), table.rows().stream())
                .map(cells -> String.join(" · ", cells).replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }
}
