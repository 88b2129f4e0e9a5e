package no.kompetanseplan.ui.chapter.grants;

import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.grants.Obligation;
import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Grant;
import no.kompetanseplan.model.GrantApplication;
import no.kompetanseplan.model.GrantApplicationFields;
import no.kompetanseplan.model.GrantFields;
import no.kompetanseplan.model.GrantUse;
import no.kompetanseplan.model.GrantUseFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.choice.AgreementState;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.field.FieldColumns;
import no.kompetanseplan.ui.kit.Icon;
import no.kompetanseplan.ui.kit.Reading;
import no.kompetanseplan.ui.kit.Tone;
import no.kompetanseplan.ui.kit.table.Column;
import no.kompetanseplan.ui.kit.table.Look;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// The columns of the tables of grants, applications, uses and agreements.
final class GrantColumns {

    /// The line of sums below grants, applications and uses, which no plan has.
    static final Id SUM = Id.named("grants sum");

    private static final double AMOUNT = 5.4;
    private static final double DATE = 6.2;

    private static final DateOrder<Grant> GRANT_DAYS =
            new DateOrder<>(
                    GrantFields.TABLE.name(),
                    List.of(
                            new DateOrder.Pair<>(GrantFields.APPLY_BY, GrantFields.ANSWER_BY),
                            new DateOrder.Pair<>(GrantFields.AWARDED_ON, GrantFields.USE_BY),
                            new DateOrder.Pair<>(GrantFields.AWARDED_ON, GrantFields.REPORT_BY)));
    private static final DateOrder<Agreement> AGREEMENT_DAYS =
            new DateOrder<>(
                    AgreementFields.TABLE.name(),
                    List.of(
                            new DateOrder.Pair<>(
                                    AgreementFields.BOUND_FROM, AgreementFields.ENDED)));

    private final Desk desk;
    private final Formats formats;
    private final GrantWords words;
    final FieldColumns<Grant> grants;
    final FieldColumns<GrantApplication> applications;
    final FieldColumns<GrantUse> uses;
    final FieldColumns<Agreement> agreements;

    GrantColumns(Desk desk) {
        this.desk = desk;
        this.formats = Formats.of(desk.texts().language());
        this.words = new GrantWords(desk);
        this.grants = fields(GrantFields.TABLE);
        this.applications = fields(GrantApplicationFields.TABLE);
        this.uses = fields(GrantUseFields.TABLE);
        this.agreements = fields(AgreementFields.TABLE);
    }

    private <R extends Row> FieldColumns<R> fields(Table<R> table) {
        return new FieldColumns<>(table, desk.texts(), () -> desk.session().plan());
    }

    /// The grants, with what follows from their applications.
    ///
    /// @param ledger what is known of a grant; null while it is new
    /// @param isOpen whether all may see the table: then nothing of the applications is in it
    List<Column<Grant>> grants(Function<Grant, @Nullable Ledger> ledger, boolean isOpen) {
        List<Column<Grant>> columns = new ArrayList<>();
        columns.add(
                grants.of(GrantFields.TITLE, 11)
                        .note(grant -> words.below(desk.session().plan(), grant))
                        .strong()
                        .grow(2.4));
        columns.add(appliedFor(ledger, isOpen));
        columns.add(grants.of(GrantFields.AWARDED, AMOUNT));
        if (!isOpen) {
            columns.add(
                    amount(
                            "allocated",
                            grant -> {
                                Ledger of = ledger.apply(grant);
                                return of == null ? null : of.allocated();
                            }));
            columns.add(
                    amount(
                                    "left",
                                    grant -> {
                                        Ledger of = ledger.apply(grant);
                                        return of == null ? null : of.left();
                                    })
                            .look(grant -> {
                                Ledger of = ledger.apply(grant);
                                return of != null && of.isOverAllocated()
                                        ? Look.of(
                                                Tone.DANGER,
                                                Icon.WARNING,
                                                desk.text("grants.over-allocated"))
                                        : Look.PLAIN;
                            }));
        }
        columns.add(day(GrantFields.USE_BY, DATE));
        columns.add(
                grants.of(GrantFields.STATE, 7)
                        .note(grant -> words.standing(ledger.apply(grant)))
                        .look(grant -> words.look(ledger.apply(grant)))
                        .grow(1.4));
        columns.forEach(column -> column.editableWhen(grant -> !grant.id().equals(SUM)));
        return columns;
    }

    private Column<Grant> appliedFor(Function<Grant, @Nullable Ledger> ledger, boolean isOpen) {
        return Column.<Grant>of(
                        GrantFields.APPLIED.name(),
                        desk.text("field.grant.applied"),
                        AMOUNT,
                        grant -> applied(grant, ledger.apply(grant), isOpen))
                .text(grant -> grants.shown(GrantFields.APPLIED, grant))
                .line((_, typed) -> grants.read(GrantFields.APPLIED, typed))
                .right();
    }

    private Column<Grant> day(Field<Grant, LocalDate> field, double minEm) {
        return GRANT_DAYS.guard(
                desk, grants.of(field, minEm), field, typed -> grants.read(field, typed));
    }

    private Column<Agreement> agreementDay(Field<Agreement, LocalDate> field) {
        return AGREEMENT_DAYS.guard(
                desk, agreements.of(field, 8), field, typed -> agreements.read(field, typed));
    }

    private String applied(Grant grant, @Nullable Ledger ledger, boolean isOpen) {
        Money applied = isOpen || ledger == null ? grant.applied() : ledger.applied();
        return applied == null || applied.isZero() ? "" : formats.amount(applied);
    }

    private Column<Grant> amount(String key, Function<Grant, @Nullable Money> amount) {
        return Column.<Grant>of(
                        key,
                        desk.text("grants." + key),
                        AMOUNT,
                        grant -> {
                            Money money = amount.apply(grant);
                            return money == null || money.isZero() ? "" : formats.amount(money);
                        })
                .right();
    }

    /// All fields of a grant, for the form.
    List<Column<Grant>> form() {
        List<Column<Grant>> columns = new ArrayList<>();
        columns.add(grants.of(GrantFields.TITLE, 10));
        columns.add(body(grants, GrantFields.GIVER));
        columns.add(grants.of(GrantFields.STATE, 10));
        columns.add(grants.of(GrantFields.PURPOSE, 10));
        columns.add(grants.of(GrantFields.EARMARK, 10));
        columns.add(grants.of(GrantFields.APPLIED, 10));
        columns.add(grants.of(GrantFields.AWARDED, 10));
        columns.add(day(GrantFields.APPLY_BY, 10));
        columns.add(day(GrantFields.ANSWER_BY, 10));
        columns.add(day(GrantFields.AWARDED_ON, 10));
        columns.add(day(GrantFields.USE_BY, 10));
        columns.add(day(GrantFields.REPORT_BY, 10));
        columns.add(grants.of(GrantFields.UNCLEAR, 10));
        columns.add(grants.of(GrantFields.SOURCE, 10));
        columns.add(grants.of(GrantFields.NOTE, 10));
        return columns;
    }

    /// The applicants in the narrow table beside the page.
    ///
    /// @param place which applicants they are in the order of priority, such as «5–7»
    List<Column<GrantApplication>> ranked(Function<GrantApplication, String> place) {
        List<Column<GrantApplication>> columns =
                List.of(
                        Column.<GrantApplication>of(
                                        "place", desk.text("grants.applicant"), 3.2, place)
                                .grow(0.3),
                        municipality(applications, GrantApplicationFields.BODY, 5.2),
                        applications
                                .of(
                                        GrantApplicationFields.APPLIED,
                                        desk.text("grants.applied"),
                                        4.2)
                                .grow(0.6),
                        Column.<GrantApplication>of(
                                        "given",
                                        desk.text("grants.given"),
                                        4.2,
                                        row -> {
                                            Money given = given(row);
                                            return given.isZero() ? "" : formats.amount(given);
                                        })
                                .right()
                                .grow(0.6));
        columns.forEach(column -> column.editableWhen(row -> !row.id().equals(SUM)));
        return columns;
    }

    static Money given(GrantApplication row) {
        long start = row.atStart() == null ? 0 : row.atStart().ore();
        long completion = row.atCompletion() == null ? 0 : row.atCompletion().ore();
        return new Money(Math.clamp(start + completion, -Money.MAX_ORE, Money.MAX_ORE));
    }

    /// All fields of an application, for the form.
    List<Column<GrantApplication>> application() {
        return List.of(
                municipality(applications, GrantApplicationFields.BODY, 10),
                applications.of(GrantApplicationFields.APPLICANTS, 5),
                applications.of(GrantApplicationFields.APPLIED, 5),
                applications.of(GrantApplicationFields.AT_START, 5),
                applications.of(GrantApplicationFields.AT_COMPLETION, 5),
                applications.of(GrantApplicationFields.PAID, 5),
                applications.of(GrantApplicationFields.NOTE, 10));
    }

    /// What was spent, in the narrow table beside the page.
    List<Column<GrantUse>> spent() {
        return List.of(
                uses.of(GrantUseFields.TEXT, 7).grow(1.6),
                uses.of(GrantUseFields.DAY, 5.6),
                uses.of(GrantUseFields.AMOUNT, 4.4).grow(1));
    }

    /// All fields of a use, for the form.
    List<Column<GrantUse>> use() {
        return List.of(
                uses.of(GrantUseFields.TEXT, 10),
                uses.of(GrantUseFields.DAY, 5),
                uses.of(GrantUseFields.AMOUNT, 5),
                municipality(uses, GrantUseFields.BODY, 10),
                measure(uses, GrantUseFields.MEASURE),
                uses.of(GrantUseFields.NOTE, 10));
    }

    /// The agreements, with what is to be paid back.
    List<Column<Agreement>> agreements() {
        return List.of(
                agreements.of(AgreementFields.NUMBER, 4.4).strong().grow(0.6),
                municipality(agreements, AgreementFields.BODY, 6),
                agreements
                        .of(AgreementFields.WHAT, 10)
                        .note(row -> agreements.shown(AgreementFields.KIND, row))
                        .grow(2),
                agreements.of(AgreementFields.AMOUNT, AMOUNT),
                agreements.of(
                        AgreementFields.BOUND_MONTHS, desk.text("grants.agreement.months"), 4.6),
                Column.of(
                        "boundTo",
                        desk.text("grants.agreement.to"),
                        DATE,
                        row -> words.boundTo(obligation(row))),
                agreements
                        .of(AgreementFields.STATE, 6.4)
                        .note(row -> words.standing(obligation(row)))
                        .look(row -> words.look(obligation(row)))
                        .grow(1.2),
                Column.<Agreement>of(
                                "due",
                                desk.text("grants.agreement.due"),
                                AMOUNT,
                                row -> words.due(obligation(row)))
                        .look(row ->
                                row.state() == AgreementState.BROKEN
                                        ? Look.of(Tone.STRONG)
                                        : Look.PLAIN)
                        .right());
    }

    /// All fields of an agreement, for the form.
    List<Column<Agreement>> agreement() {
        List<Column<Agreement>> columns = new ArrayList<>();
        columns.add(agreements.of(AgreementFields.NUMBER, 5));
        columns.add(municipality(agreements, AgreementFields.BODY, 10));
        columns.add(agreements.of(AgreementFields.KIND, 8));
        columns.add(agreements.of(AgreementFields.WHAT, 10));
        columns.add(
                agreements.ref(
                        AgreementFields.PROFESSION,
                        10,
                        ProfessionFields.TABLE,
                        plan -> plan.ordered(ProfessionFields.TABLE),
                        Profession::name));
        columns.add(measure(agreements, AgreementFields.MEASURE));
        columns.add(agreements.of(AgreementFields.PEOPLE, 8));
        columns.add(agreements.of(AgreementFields.AMOUNT, 8));
        columns.add(agreementDay(AgreementFields.BOUND_FROM));
        columns.add(agreements.of(AgreementFields.BOUND_MONTHS, 8));
        columns.add(agreements.of(AgreementFields.DEADLINE, 8));
        columns.add(agreements.of(AgreementFields.STATE, 8));
        columns.add(agreementDay(AgreementFields.ENDED));
        columns.add(agreements.of(AgreementFields.REPAID, 8).line(this::repaid));
        columns.add(agreements.of(AgreementFields.NOTE, 8));
        return columns;
    }

    /// Nobody pays back more than was paid.
    private Reading repaid(Agreement row, String typed) {
        Reading reading = agreements.read(AgreementFields.REPAID, typed);
        Money most = row.amount();
        return most != null
                        && reading instanceof Reading.Ok ok
                        && ok.value() instanceof Money given
                        && given.compareTo(most) > 0
                ? Reading.refused(desk.text("grants.repaid.most", formats.money(most)))
                : reading;
    }

    Obligation obligation(Agreement row) {
        LocalDate today = desk.today();
        return new Obligation(row, today);
    }

    private static <R extends Row> Column<R> municipality(
            FieldColumns<R> fields, Field<R, Id> field, double minEm) {
        return fields.ref(field, minEm, BodyFields.TABLE, Plan::municipalities, Body::inShort);
    }

    private static <R extends Row> Column<R> body(FieldColumns<R> fields, Field<R, Id> field) {
        return fields.ref(
                field, 10, BodyFields.TABLE, plan -> plan.ordered(BodyFields.TABLE), Body::inShort);
    }

    private static <R extends Row> Column<R> measure(FieldColumns<R> fields, Field<R, Id> field) {
        return fields.ref(
                field,
                10,
                MeasureFields.TABLE,
                plan -> plan.ordered(MeasureFields.TABLE),
                Measure::title);
    }
}
