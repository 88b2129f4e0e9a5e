package no.kompetanseplan.registers;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Contributor;
import no.kompetanseplan.model.ContributorFields;
import no.kompetanseplan.model.CouncilDecision;
import no.kompetanseplan.model.CouncilDecisionFields;
import no.kompetanseplan.model.Duty;
import no.kompetanseplan.model.DutyFields;
import no.kompetanseplan.model.MeetingSeries;
import no.kompetanseplan.model.MeetingSeriesFields;
import no.kompetanseplan.model.RoleDescription;
import no.kompetanseplan.model.RoleDescriptionFields;
import no.kompetanseplan.model.Roster;
import no.kompetanseplan.model.RosterFields;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.RegisterKind;

import java.util.Comparator;

/// Who takes part, and what each is to do.
final class BodyRegisters {

    private BodyRegisters() {}

    static RegisterTable municipalities(Cells cells) {
        return cells.<Body>draft(RegisterKind.MUNICIPALITIES)
                .column(cells.text("registers.municipality"), 4, Body::name)
                .column(cells.text("registers.municipality.number"), 2, Body::code)
                .column(
                        cells.label(BodyFields.TABLE, BodyFields.ROLE),
                        3,
                        b -> cells.choice(b.role()))
                .of(cells.plan().municipalities().stream());
    }

    /// The bodies that have a part in the work on the plan, by that part.
    static RegisterTable organisation(Cells cells) {
        return cells.<Body>draft(RegisterKind.ORGANISATION)
                .column(
                        cells.label(BodyFields.TABLE, BodyFields.ROLE),
                        2,
                        b -> b.role() == BodyRole.OTHER ? "" : cells.choice(b.role()))
                .column(cells.text("registers.body"), 4, BodyRegisters::nameAndShort)
                .column(cells.label(BodyFields.TABLE, BodyFields.ROLE_NOTE), 4, Body::roleNote)
                .of(
                        cells.rows(
                                        BodyFields.TABLE,
                                        b -> b.role() != null && b.kind() != BodyKind.MUNICIPALITY)
                                .sorted(
                                        Comparator.comparing(
                                                Body::role,
                                                Comparator.nullsLast(Comparator.naturalOrder()))));
    }

    private static String nameAndShort(Body body) {
        if (body.kind() == BodyKind.MUNICIPALITY) {
            return body.inShort();
        }
        boolean hasShort = !body.shortName().isEmpty() && !body.shortName().equals(body.name());
        return hasShort ? body.name() + " (" + body.shortName() + ")" : body.name();
    }

    static RegisterTable duties(Cells cells) {
        return cells.<Duty>draft(RegisterKind.DUTIES)
                .column(cells.label(DutyFields.TABLE, DutyFields.WHAT), 4, Duty::what)
                .column(
                        cells.label(DutyFields.TABLE, DutyFields.RESPONSIBLE),
                        2,
                        duty -> cells.bodies(duty.responsible()))
                .column(
                        cells.label(DutyFields.TABLE, DutyFields.ACCOUNTABLE),
                        2,
                        duty -> cells.bodies(duty.accountable()))
                .column(
                        cells.label(DutyFields.TABLE, DutyFields.CONSULTED),
                        2,
                        duty -> cells.bodies(duty.consulted()))
                .column(
                        cells.label(DutyFields.TABLE, DutyFields.INFORMED),
                        2,
                        duty -> cells.bodies(duty.informed()))
                .column(cells.label(DutyFields.TABLE, DutyFields.BASIS), 2, Duty::basis)
                .column(cells.label(DutyFields.TABLE, DutyFields.DEADLINE), 2, Duty::deadline)
                .of(cells.rows(DutyFields.TABLE));
    }

    static RegisterTable roles(Cells cells) {
        return cells.<RoleDescription>draft(RegisterKind.ROLES)
                .column(
                        cells.text("registers.role"),
                        3,
                        role ->
                                Cells.joined(
                                        role.title(),
                                        cells.body(role.body()).equals(role.title())
                                                ? ""
                                                : cells.body(role.body())))
                .column(
                        cells.label(RoleDescriptionFields.TABLE, RoleDescriptionFields.TEXT),
                        5,
                        RoleDescription::text)
                .column(
                        cells.label(RoleDescriptionFields.TABLE, RoleDescriptionFields.SIGNERS),
                        3,
                        role -> role.signers().replace("\n", ", "))
                .column(
                        cells.label(RoleDescriptionFields.TABLE, RoleDescriptionFields.ARCHIVED),
                        2,
                        role ->
                                role.archived() == null || role.people() == null
                                        ? cells.count(role.archived())
                                        : cells.text(
                                                "registers.of", role.archived(), role.people()))
                .column(
                        cells.label(RoleDescriptionFields.TABLE, RoleDescriptionFields.ARCHIVE),
                        2,
                        RoleDescription::archive)
                .of(cells.rows(RoleDescriptionFields.TABLE));
    }

    static RegisterTable rosters(Cells cells) {
        return cells.<Roster>draft(RegisterKind.ROSTERS)
                .column(cells.label(RosterFields.TABLE, RosterFields.TITLE), 3, Roster::title)
                .column(
                        cells.label(RosterFields.TABLE, RosterFields.OWNER),
                        2,
                        roster -> cells.body(roster.owner()))
                .column(cells.label(RosterFields.TABLE, RosterFields.KEPT), 3, Roster::kept)
                .number(
                        cells.label(RosterFields.TABLE, RosterFields.PEOPLE),
                        1,
                        roster -> cells.count(roster.people()))
                .column(
                        cells.label(RosterFields.TABLE, RosterFields.CHECKED),
                        2,
                        roster -> cells.date(roster.checked()))
                .of(cells.rows(RosterFields.TABLE));
    }

    static RegisterTable contributors(Cells cells) {
        return cells.<Contributor>draft(RegisterKind.CONTRIBUTORS)
                .column(
                        cells.label(ContributorFields.TABLE, ContributorFields.WORDING),
                        4,
                        Contributor::wording)
                .column(
                        cells.label(ContributorFields.TABLE, ContributorFields.PART),
                        5,
                        Contributor::part)
                .of(cells.rows(ContributorFields.TABLE));
    }

    static RegisterTable meetingSeries(Cells cells) {
        return cells.<MeetingSeries>draft(RegisterKind.MEETING_SERIES)
                .column(
                        cells.label(MeetingSeriesFields.TABLE, MeetingSeriesFields.TITLE),
                        3,
                        MeetingSeries::title)
                .column(
                        cells.label(MeetingSeriesFields.TABLE, MeetingSeriesFields.PARTICIPANTS),
                        3,
                        MeetingSeries::participants)
                .column(
                        cells.text("registers.timesAYear"),
                        2,
                        series -> cells.range(series.timesFrom(), series.timesTo()))
                .column(
                        cells.label(MeetingSeriesFields.TABLE, MeetingSeriesFields.HOST),
                        2,
                        series -> cells.body(series.host()))
                .column(
                        cells.label(MeetingSeriesFields.TABLE, MeetingSeriesFields.COST),
                        3,
                        MeetingSeries::cost)
                .column(
                        cells.label(MeetingSeriesFields.TABLE, MeetingSeriesFields.PERIOD),
                        2,
                        series -> cells.period(series.period()))
                .of(cells.rows(MeetingSeriesFields.TABLE));
    }

    static RegisterTable decisions(Cells cells) {
        return cells.<CouncilDecision>draft(RegisterKind.DECISIONS)
                .column(
                        cells.label(CouncilDecisionFields.TABLE, CouncilDecisionFields.BODY),
                        3,
                        decision -> cells.body(decision.body()))
                .column(
                        cells.label(CouncilDecisionFields.TABLE, CouncilDecisionFields.MEETING),
                        2,
                        decision -> cells.date(decision.meeting()))
                .column(
                        cells.label(CouncilDecisionFields.TABLE, CouncilDecisionFields.CASE_NUMBER),
                        2,
                        CouncilDecision::caseNumber)
                .column(
                        cells.label(CouncilDecisionFields.TABLE, CouncilDecisionFields.STATE),
                        3,
                        decision -> cells.choice(decision.state()))
                .column(
                        cells.label(CouncilDecisionFields.TABLE, CouncilDecisionFields.VOTES),
                        2,
                        CouncilDecision::votes)
                .of(
                        cells.rows(CouncilDecisionFields.TABLE)
                                .filter(decision -> cells.isOfAdoption(decision)));
    }
}
