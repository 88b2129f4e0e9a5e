package no.kompetanseplan.checks;

import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.EducationPath;
import no.kompetanseplan.model.EducationPathFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureEffect;
import no.kompetanseplan.model.MeasureEffectFields;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Workload;
import no.kompetanseplan.model.WorkloadActivity;
import no.kompetanseplan.model.WorkloadActivityFields;
import no.kompetanseplan.model.WorkloadFields;
import no.kompetanseplan.model.choice.EffectKind;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.choice.WorkloadKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a projection can't count, or counts on thin ice: effects without a basis, out of order or
/// of dropped measures, decided measures that are to recruit or keep people and have no estimate
/// among those that have, conversions and educations that lead nowhere, and services with no time
/// left.
final class Effects implements Check {

    /// As the field of a measure: where its effects are kept.
    private static final String EFFECTS = "effects";

    private static final Pattern STAFF =
            Pattern.compile(
                    "rekrutter|beholde|behalde|stabiliser|recruit|retain",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        return Stream.of(
                        plan.ordered(MeasureEffectFields.TABLE).stream()
                                .flatMap(effect -> of(plan, effect)),
                        missing(plan),
                        plan.ordered(EducationPathFields.TABLE).stream().flatMap(Effects::of),
                        plan.ordered(WorkloadFields.TABLE).stream()
                                .flatMap(workload -> of(plan, workload)))
                .flatMap(findings -> findings);
    }

    private static Stream<Finding> of(Plan plan, MeasureEffect effect) {
        Measure measure = plan.find(MeasureFields.TABLE, effect.measure());
        String title = measure == null ? "" : measure.title();
        Stream.Builder<Finding> found = Stream.builder();
        if (effect.basis().isBlank()) {
            found.add(
                    finding(
                            What.EFFECT_WITHOUT_BASIS,
                            effect,
                            MeasureEffectFields.BASIS.name(),
                            title));
        }
        if (!isRising(effect)) {
            found.add(finding(What.EFFECT_ORDER, effect, MeasureEffectFields.LIKELY.name(), title));
        }
        if (measure != null && measure.state() == MeasureState.DROPPED) {
            found.add(
                    finding(
                            What.EFFECT_OF_DROPPED,
                            effect,
                            MeasureEffectFields.MEASURE.name(),
                            title));
        }
        boolean nowhere = effect.fromProfession() == null || effect.profession() == null;
        if (effect.kind() == EffectKind.CONVERSION && nowhere) {
            found.add(
                    finding(
                            What.CONVERSION_NOWHERE,
                            effect,
                            MeasureEffectFields.FROM_PROFESSION.name(),
                            title));
        }
        return found.build();
    }

    /// A plan without any estimate does not project by measures, and lacks none.
    private static Stream<Finding> missing(Plan plan) {
        Set<Id> estimated = new HashSet<>();
        for (MeasureEffect effect : plan.rows(MeasureEffectFields.TABLE)) {
            if (effect.measure() != null) {
                estimated.add(effect.measure());
            }
        }
        return estimated.isEmpty()
                ? Stream.empty()
                : plan.ordered(MeasureFields.TABLE).stream()
                        .filter(measure -> isToCome(measure.state()))
                        .filter(measure -> !estimated.contains(measure.id()))
                        .filter(measure -> isForStaff(plan, measure))
                        .map(measure ->
                                Finding.of(
                                        What.EFFECT_MISSING,
                                        measure.id(),
                                        EFFECTS,
                                        measure.title()));
    }

    /// Whether a measure is decided and not yet done; of one that is done the register tells.
    private static boolean isToCome(@Nullable MeasureState state) {
        return switch (state) {
            case PRIORITISED, SENT_FOR_STUDY, ENROLMENT, STARTED -> true;
            case PROPOSED, DROPPED, DONE -> false;
            case null -> false;
        };
    }

    private static boolean isForStaff(Plan plan, Measure measure) {
        Dimension dimension = plan.find(DimensionFields.TABLE, measure.dimension());
        return STAFF.matcher(measure.goal()).find()
                || (dimension != null && STAFF.matcher(dimension.name()).find());
    }

    private static Finding finding(What what, MeasureEffect effect, String field, String title) {
        return Finding.of(what, effect.id(), field, title);
    }

    private static boolean isRising(MeasureEffect effect) {
        List<Integer> sizes =
                Stream.of(effect.low(), effect.likely(), effect.high())
                        .flatMap(Stream::ofNullable)
                        .toList();
        return sizes.equals(sizes.stream().sorted().toList());
    }

    private static Stream<Finding> of(EducationPath path) {
        return path.profession() != null
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.PATH_WITHOUT_PROFESSION,
                                path.id(),
                                EducationPathFields.PROFESSION.name(),
                                path.name()));
    }

    private static Stream<Finding> of(Plan plan, Workload workload) {
        long share =
                plan.rows(WorkloadActivityFields.TABLE).stream()
                        .filter(activity -> workload.id().equals(activity.workload()))
                        .filter(activity -> activity.kind() == WorkloadKind.EVERYBODY)
                        .map(WorkloadActivity::share)
                        .filter(part -> part != null)
                        .mapToLong(Percent::hundredths)
                        .sum();
        return share < Percent.FULL.hundredths()
                ? Stream.empty()
                : Stream.of(
                        Finding.of(
                                What.WORKLOAD_FULL,
                                workload.id(),
                                WorkloadFields.SERVICE.name(),
                                workload.service()));
    }
}
