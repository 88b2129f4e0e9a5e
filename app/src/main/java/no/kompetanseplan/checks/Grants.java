package no.kompetanseplan.checks;

import no.kompetanseplan.grants.Competition;
import no.kompetanseplan.grants.KnownNames;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.PersonalText;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Grants that more is given of than was awarded, that are unclear, or that lapse; agreements that
/// are broken or late; and municipalities that give more than the region has agreed on.
final class Grants implements Check {

    @Override
    public Stream<Finding> find(Plan plan, List<Writing> writings) {
        List<Finding> found = new ArrayList<>();
        for (Ledger each : Ledger.all(plan)) {
            if (each.isOverAllocated()) {
                found.add(grant(What.GRANT_OVER_ALLOCATED, each, GrantFields.AWARDED));
            }
            Money unspent = each.unspent();
            if (unspent != null && unspent.ore() < 0) {
                found.add(grant(What.GRANT_OVERSPENT, each, GrantFields.AWARDED));
            }
            if (!each.grant().unclear().isBlank()) {
                found.add(
                        Finding.of(
                                What.GRANT_UNCLEAR,
                                each.grant().id(),
                                GrantFields.UNCLEAR.name(),
                                each.grant().title(),
                                each.grant().unclear()));
            }
        }
        List<String> known = KnownNames.of(plan);
        for (Agreement each : plan.ordered(AgreementFields.TABLE)) {
            broken(each).forEach(found::add);
            naming(each, known).forEach(found::add);
        }
        for (Competition each : Competition.all(plan)) {
            if (each.hasFrame()) {
                each.beyond().stream().map(offer -> beyond(plan, offer)).forEach(found::add);
            }
        }
        return found.stream();
    }

    /// What a day tells: grants that must be used or reported on, and what has not begun in time.
    static Stream<Finding> due(Plan plan, @Nullable LocalDate today) {
        if (today == null) {
            return Stream.empty();
        }
        List<Finding> found = new ArrayList<>();
        for (Ledger each : Ledger.all(plan)) {
            if (each.mustBeUsed(today)) {
                found.add(grant(What.GRANT_LAPSES, each, GrantFields.USE_BY));
            }
            if (each.isLost(today)) {
                found.add(grant(What.GRANT_LAPSED, each, GrantFields.USE_BY));
            }
            if (each.isEndedOverspent(today)) {
                found.add(grant(What.GRANT_ENDED_OVERSPENT, each, GrantFields.USE_BY));
            }
            if (each.isReportDue(today)) {
                found.add(grant(What.GRANT_REPORT_DUE, each, GrantFields.REPORT_BY));
            }
        }
        for (Obligation each : Obligation.all(plan, today)) {
            if (each.isLate()) {
                found.add(
                        agreement(What.AGREEMENT_LATE, each.agreement(), AgreementFields.DEADLINE));
            }
        }
        return found.stream();
    }

    /// The day does not matter: what is broken has been served up to the day it was.
    private static Stream<Finding> broken(Agreement each) {
        if (each.state() != AgreementState.BROKEN) {
            return Stream.empty();
        }
        Money due = new Obligation(each, LocalDate.MAX).due();
        if (due == null) {
            return Stream.of(agreement(What.AGREEMENT_NOT_RECKONED, each, AgreementFields.ENDED));
        }
        return due.isZero()
                ? Stream.empty()
                : Stream.of(agreement(What.AGREEMENT_TO_REPAY, each, AgreementFields.REPAID));
    }

    /// Words of an agreement that look as if they told who somebody is: it bears a number only.
    private static Stream<Finding> naming(Agreement each, List<String> known) {
        return Stream.of(AgreementFields.NUMBER, AgreementFields.WHAT, AgreementFields.NOTE)
                .filter(field -> {
                    String text = Objects.requireNonNullElse(field.get().apply(each), "");
                    return PersonalText.isIn(text) || PersonalText.isLikeName(text, known);
                })
                .map(field -> agreement(What.AGREEMENT_NAMES, each, field));
    }

    private static Finding beyond(Plan plan, Competition.Offer offer) {
        Body body = plan.find(BodyFields.TABLE, offer.body());
        Agreement agreement = plan.find(AgreementFields.TABLE, offer.agreement());
        return Finding.of(
                What.BEYOND_FRAME,
                offer.agreement(),
                AgreementFields.AMOUNT.name(),
                body == null ? "" : body.inShort(),
                agreement == null ? "" : agreement.number());
    }

    private static Finding grant(What what, Ledger ledger, Field<Grant, ?> field) {
        return Finding.of(what, ledger.grant().id(), field.name(), ledger.grant().title());
    }

    private static Finding agreement(What what, Agreement row, Field<Agreement, ?> field) {
        return Finding.of(what, row.id(), field.name(), row.number());
    }
}
