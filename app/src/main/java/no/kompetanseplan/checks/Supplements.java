package no.kompetanseplan.checks;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sections that every municipality must say something to, where one has not; and supplements to
/// words that have changed since.
public final class Supplements implements Check {

    private record Said(@Nullable Id municipality, @Nullable Id target) {}

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Supplement> supplements = plan.ordered(SupplementFields.TABLE);
        Set<Said> said = new HashSet<>();
        supplements.forEach(each -> said.add(new Said(each.municipality(), each.target())));
        Stream<Finding> missing =
                plan.ordered(SectionFields.TABLE).stream()
                        .filter(Section::supplemented)
                        .flatMap(section -> missing(plan, section, said));
        Stream<Finding> changed =
                supplements.stream()
                        .filter(each -> !each.core().isBlank())
                        .filter(each -> !each.core().equals(core(plan, each.target())))
                        .map(each ->
                                Finding.of(
                                        What.SUPPLEMENT_CORE_CHANGED,
                                        each.id(),
                                        SupplementFields.TEXT.name(),
                                        name(plan, each.municipality()),
                                        title(plan, each.target())));
        return Stream.concat(missing, changed);
    }

    private static Stream<Finding> missing(Plan plan, Section section, Set<Said> said) {
        String silent =
                plan.municipalities().stream()
                        .filter(body -> !said.contains(new Said(body.id(), section.id())))
                        .map(body -> name(plan, body.id()))
                        .collect(Collectors.joining(", "));
        return silent.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.SUPPLEMENT_MISSING,
                                section.id(),
                                SectionFields.SUPPLEMENTED.name(),
                                section.title(),
                                silent));
    }

    private static String name(Plan plan, @Nullable Id municipality) {
        Body body = plan.find(BodyFields.TABLE, municipality);
        if (body == null) {
            return "";
        }
        return body.shortName().isEmpty() ? body.name() : body.shortName();
    }

    private static String title(Plan plan, @Nullable Id target) {
        return switch (target == null ? null : plan.find(target)) {
            case Section section -> section.title();
            case Measure measure -> measure.title();
            case Proposal proposal -> proposal.title();
            case null, default -> "";
        };
    }

    /// The regional words that a supplement to a section, measure or proposal stands to; empty
    /// where there are none. A supplement keeps those it was written to, so that a change shows.
    public static String core(Plan plan, @Nullable Id target) {
        return switch (target == null ? null : plan.find(target)) {
            case Section section ->
                    plan.ordered(BlockFields.TABLE).stream()
                            .filter(block -> section.id().equals(block.section()))
                            .map(Block::text)
                            .collect(Collectors.joining("\n"));
            case Measure measure -> measure.title() + "\n" + measure.goal();
            case Proposal proposal -> proposal.title() + "\n" + proposal.description();
            case null, default -> "";
        };
    }
}
