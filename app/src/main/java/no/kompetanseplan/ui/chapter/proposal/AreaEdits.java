package no.kompetanseplan.ui.chapter.proposal;

import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.LegalState;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/// Edits of focus areas and their legal bases.
public final class AreaEdits {

    private AreaEdits() {}

    /// The areas of one chapter in their order: of a kind, and for a satsing of the same printed
    /// chapter.
    public static List<FocusArea> ofKind(Plan plan, FocusKind kind) {
        return plan.focusAreas().stream()
                .filter(area -> area.kind() == kind)
                .sorted(Plan.ORDER)
                .toList();
    }

    /// The areas printed in the same chapter as this one, in their order.
    public static List<FocusArea> beside(Plan plan, FocusArea area) {
        return plan.focusAreas().stream()
                .filter(other -> other.kind() == area.kind())
                .filter(other -> Objects.equals(other.chapter(), area.chapter()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// A new area last in the chapter of another, with the next printed number.
    ///
    /// @param like an area of the chapter it goes into
    public static Plan added(Plan plan, Id id, FocusArea like) {
        List<FocusArea> beside = beside(plan, like);
        String number = nextNumber(beside, like);
        FocusArea area =
                new FocusArea(
                        id,
                        like.kind(),
                        number,
                        like.chapter(),
                        like.dimension(),
                        "",
                        "",
                        null,
                        "",
                        "",
                        "");
        return Ordering.putAfter(plan, area, beside, null);
    }

    /// The number after the greatest of the list: after «5.11» comes «5.12», after «3» comes «4».
    private static String nextNumber(List<FocusArea> areas, FocusArea like) {
        String prefix = like.number().substring(0, like.number().lastIndexOf('.') + 1);
        int last = 0;
        for (FocusArea area : areas) {
            String tail = area.number().substring(area.number().lastIndexOf('.') + 1);
            if (tail.matches("\\d{1,4}")) {
                last = Math.max(last, Integer.parseInt(tail));
            }
        }
        return prefix + (last + 1);
    }

    /// Areas of one chapter moved one step up (-1) or down (1) within it.
    public static Plan moved(Plan plan, List<Id> ids, int step) {
        FocusArea first = ids.isEmpty() ? null : plan.find(FocusAreaFields.TABLE, ids.getFirst());
        return first == null ? plan : Ordering.moved(plan, ids, beside(plan, first), step);
    }

    /// The legal bases of an area in their order.
    public static List<LegalBasis> legalBases(Plan plan, Id area) {
        return plan.legalBases().stream()
                .filter(basis -> area.equals(basis.area()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// The proposals of an area that stand for themselves, in their order.
    public static List<Proposal> proposals(Plan plan, Id area) {
        return plan.proposals().stream()
                .filter(proposal -> area.equals(proposal.area()))
                .filter(proposal -> plan.find(ProposalFields.TABLE, proposal.parent()) == null)
                .sorted(Plan.ORDER)
                .toList();
    }

    /// The points of a proposal in their order.
    public static List<Proposal> points(Plan plan, Id proposal) {
        return plan.proposals().stream()
                .filter(point -> proposal.equals(point.parent()))
                .sorted(Plan.ORDER)
                .toList();
    }

    /// With an empty legal basis, last; the area says that it has legal bases.
    public static Plan withLegalBasis(Plan plan, Id area, Id id) {
        FocusArea found = plan.find(FocusAreaFields.TABLE, area);
        LegalBasis basis =
                new LegalBasis(
                        id, area, "", "", "", found == null ? "" : found.number(), null, "", "");
        Plan added = Ordering.putAfter(plan, basis, legalBases(plan, area), null);
        return withLegalState(added, area, LegalState.LISTED);
    }

    /// The area says that no law is behind it; its legal bases are taken out.
    public static Plan withoutLegalBases(Plan plan, Id area) {
        Plan removed = plan.without(legalBases(plan, area).stream().map(LegalBasis::id).toList());
        return withLegalState(removed, area, LegalState.EXPLICIT_NONE);
    }

    /// Without one legal basis. An area that has none left has not yet said whether it has any.
    public static Plan withoutLegalBasis(Plan plan, Id id) {
        LegalBasis basis = plan.find(LegalBasisFields.TABLE, id);
        Plan removed = plan.without(id);
        Id area = basis == null ? null : basis.area();
        return area == null || !legalBases(removed, area).isEmpty()
                ? removed
                : withLegalState(removed, area, null);
    }

    private static Plan withLegalState(Plan plan, Id area, @Nullable LegalState state) {
        return plan.with(FocusAreaFields.TABLE, area, FocusAreaFields.LEGAL_STATE, state);
    }
}
