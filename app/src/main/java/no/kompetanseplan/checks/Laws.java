package no.kompetanseplan.checks;

import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Areas that do not say what law they rest on, and laws named without a paragraph where other laws
/// of the area have one, or the same law has one elsewhere. A plan that names no laws has none to
/// miss.
final class Laws implements Check {

    private static final Pattern SHORT_FORM = Pattern.compile("\\s*\\(.*");

    /// What may be left out of a paragraph's number.
    private static final Pattern PARAGRAPH = Pattern.compile("[\\s§]+");

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        Set<Id> withLaw =
                plan.legalBases().stream()
                        .map(LegalBasis::area)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        boolean isUsed =
                !plan.legalBases().isEmpty()
                        || plan.focusAreas().stream().anyMatch(area -> area.legalState() != null);
        Stream<Finding> silent =
                plan.ordered(FocusAreaFields.TABLE).stream()
                        .filter(area -> isUsed && area.kind() == FocusKind.AREA)
                        .filter(area -> !withLaw.contains(area.id()))
                        .filter(area -> area.legalState() != LegalState.EXPLICIT_NONE)
                        .map(area -> Finding.of(What.NO_LAW, area.id(), null, area.heading()));
        Set<Id> precise =
                plan.legalBases().stream()
                        .filter(law -> !law.section().isBlank())
                        .map(LegalBasis::area)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        Set<String> cited =
                plan.legalBases().stream()
                        .filter(law -> !law.section().isBlank())
                        .map(Laws::act)
                        .collect(Collectors.toSet());
        Stream<Finding> vague =
                plan.ordered(LegalBasisFields.TABLE).stream()
                        .filter(law -> law.section().isBlank() && !law.act().isBlank())
                        .filter(law -> law.area() != null)
                        .filter(law -> precise.contains(law.area()) || cited.contains(act(law)))
                        .map(Laws::vague);
        return Stream.of(silent, vague, twoWays(plan)).flatMap(found -> found);
    }

    /// One paragraph of one law written with and without a blank: «§ 4-2a» and «§ 4-2 a».
    private static Stream<Finding> twoWays(Plan plan) {
        Map<String, String> first = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (LegalBasis law : plan.ordered(LegalBasisFields.TABLE)) {
            for (String part : law.section().split("[,;]", -1)) {
                String written = part.strip();
                String same = act(law) + PARAGRAPH.matcher(written).replaceAll("");
                String other = first.putIfAbsent(same, written);
                if (other != null && !other.equals(written)) {
                    String field = LegalBasisFields.SECTION.name();
                    found.add(
                            Finding.of(
                                    What.NAME_SPELLED_TWO_WAYS, law.id(), field, written, other));
                }
            }
        }
        return found.stream();
    }

    /// The name of a law without its short form: «Arbeidsmiljøloven (AML)».
    private static String act(LegalBasis law) {
        return SHORT_FORM.matcher(law.act()).replaceFirst("").strip();
    }

    private static Finding vague(LegalBasis law) {
        String field = LegalBasisFields.SECTION.name();
        return Finding.of(What.LAW_WITHOUT_SECTION, law.id(), field, law.act());
    }
}
