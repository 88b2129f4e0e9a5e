package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.grants.Competition;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.choice.GrantState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How grants and agreements stand, in words.
final class GrantWords {

    private final Desk desk;
    private final Formats formats;

    GrantWords(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
    }

    /// Who gives it and what for.
    String below(Plan plan, Grant grant) {
        List<String> parts = new ArrayList<>();
        Body giver = plan.find(BodyFields.TABLE, grant.giver());
        parts.add(giver == null ? "" : giver.inShort());
        parts.add(grant.purpose());
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    /// What one must know of a grant now, such as «78 dager igjen»; may be empty.
    String standing(@Nullable Ledger ledger) {
        if (ledger == null) {
            return "";
        }
        LocalDate today = desk.today();
        Long days = ledger.daysLeft(today);
        if (ledger.isOverAllocated()) {
            return desk.text("grants.over-allocated");
        }
        if (ledger.isLost(today)) {
            return desk.text("grants.lost");
        }
        if (ledger.mustBeUsed(today) && days != null) {
            return desk.text("grants.days-left", days);
        }
        return waiting(ledger, today);
    }

    private String waiting(Ledger ledger, LocalDate today) {
        Grant grant = ledger.grant();
        if (!grant.unclear().isBlank()) {
            return desk.text("grants.unclear", grant.unclear());
        }
        if (grant.state() == GrantState.APPLIED && grant.answerBy() != null) {
            return desk.text("grants.answer", formats.date(grant.answerBy()));
        }
        return ledger.isToApplyFor(today) && grant.applyBy() != null
                ? desk.text("grants.apply-by", formats.date(grant.applyBy()))
                : "";
    }

    Look look(@Nullable Ledger ledger) {
        if (ledger == null) {
            return Look.PLAIN;
        }
        LocalDate today = desk.today();
        if (ledger.isOverAllocated() || ledger.isLost(today)) {
            return Look.of(Tone.DANGER, Icon.WARNING, "");
        }
        if (ledger.mustBeUsed(today) || !ledger.grant().unclear().isBlank()) {
            return Look.of(Tone.WARNING, Icon.FINDING, "");
        }
        return ledger.grant().state() == GrantState.AWARDED
                ? Look.of(Tone.SUCCESS, Icon.CHECK, "")
                : Look.PLAIN;
    }

    String boundTo(Obligation obligation) {
        LocalDate to = obligation.boundTo();
        LocalDate deadline = obligation.agreement().deadline();
        return to != null
                ? formats.date(to)
                : deadline == null
                        ? ""
                        : desk.text("grants.agreement.deadline", formats.date(deadline));
    }

    /// What one must know of an agreement now; may be empty.
    String standing(Obligation obligation) {
        if (obligation.isLate()) {
            return desk.text("grants.agreement.late");
        }
        if (obligation.isOver()) {
            return desk.text("grants.agreement.over");
        }
        boolean isUnknown = obligation.due() == null;
        return isUnknown ? desk.text("grants.agreement.unknown") : "";
    }

    Look look(Obligation obligation) {
        AgreementState state = obligation.agreement().state();
        if (obligation.isLate() || state == AgreementState.BROKEN) {
            return Look.of(Tone.WARNING, Icon.FINDING, "");
        }
        return state == AgreementState.RUNNING || state == AgreementState.FULFILLED
                ? Look.of(Tone.SUCCESS, Icon.CHECK, "")
                : Look.PLAIN;
    }

    /// What is to be paid back; empty for nothing.
    String due(Obligation obligation) {
        Money due = obligation.due();
        if (due == null) {
            return "?";
        }
        return due.isZero() ? "" : formats.amount(due);
    }

    /// How the repayment is reckoned, line by line; empty when nothing is to be paid back.
    List<String> trace(Obligation obligation) {
        Agreement row = obligation.agreement();
        Money repayment = obligation.repayment();
        if (row.state() != AgreementState.BROKEN) {
            return List.of();
        }
        if (repayment == null || row.amount() == null || row.boundMonths() == null) {
            return List.of(desk.text("grants.agreement.unknown.why"));
        }
        Integer served = obligation.served();
        int bound = row.boundMonths();
        int left = bound - (served == null ? 0 : served);
        List<String> lines = new ArrayList<>();
        lines.add(desk.text("grants.agreement.served", bound - left, bound));
        lines.add(
                desk.text(
                        "grants.agreement.formula",
                        formats.amount(row.amount()),
                        left,
                        bound,
                        formats.money(repayment)));
        Money repaid = row.repaid();
        Money due = obligation.due();
        if (repaid != null && !repaid.isZero() && due != null) {
            lines.add(
                    desk.text(
                            "grants.agreement.repaid", formats.money(repaid), formats.money(due)));
        }
        return lines;
    }

    /// Who goes beyond what the region has agreed on, in a sentence.
    String guard(Plan plan, Competition same) {
        String kind = desk.text("choice.AgreementKind." + same.kind().name());
        Profession to = plan.find(ProfessionFields.TABLE, same.profession());
        String what =
                to == null
                        ? kind
                        : desk.text("grants.guard.to", kind, to.name().toLowerCase(Locale.ROOT));
        String who =
                same.beyond().stream()
                        .map(offer -> offer(plan, offer, same))
                        .collect(Collectors.joining(", "));
        return same.hasFrame()
                ? desk.text("grants.guard.frame", what, frame(same), who)
                : desk.text("grants.guard.mean", what, who, formats.money(same.mean()));
    }

    private String frame(Competition same) {
        List<String> parts = new ArrayList<>();
        if (same.frame() != null) {
            parts.add(formats.money(same.frame()));
        }
        if (same.months() != null) {
            parts.add(desk.text("grants.months", same.months()));
        }
        return String.join(", ", parts);
    }

    private String offer(Plan plan, Competition.Offer offer, Competition same) {
        String name = name(plan, offer.body());
        Integer months = offer.months();
        return same.months() != null && months != null
                ? desk.text("grants.guard.offer.months", name, formats.money(offer.each()), months)
                : desk.text("grants.guard.offer", name, formats.money(offer.each()));
    }

    String name(Plan plan, @Nullable Id body) {
        Body found = plan.find(BodyFields.TABLE, body);
        return found == null ? desk.text("region.gone") : found.inShort();
    }
}
