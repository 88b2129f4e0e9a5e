package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;

import java.util.List;

/// What a user may see and change on an [AccountCode], in reading order.
public final class AccountCodeFields {

    public static final Field<AccountCode, CostKind> KIND =
            Field.of("kind", choice(CostKind.class), AccountCode::kind);
    public static final Field<AccountCode, Id> BODY = Field.of("body", ref(), AccountCode::body);
    public static final Field<AccountCode, String> ACCOUNT =
            Field.of("account", text(30), AccountCode::account);
    public static final Field<AccountCode, String> UNIT =
            Field.of("unit", text(30), AccountCode::unit);
    public static final Field<AccountCode, String> SERVICE =
            Field.of("service", text(30), AccountCode::service);
    public static final Field<AccountCode, String> PROJECT =
            Field.of("project", text(30), AccountCode::project);
    public static final Field<AccountCode, String> NOTE =
            Field.of("note", text(2000), AccountCode::note);
    public static final Field<AccountCode, String> RANK =
            Field.of("rank", rank(), AccountCode::rank);

    public static final Table<AccountCode> TABLE =
            Table.of(
                    AccountCode.class,
                    "account_code",
                    List.of(KIND, BODY, ACCOUNT, UNIT, SERVICE, PROJECT, NOTE, RANK));

    private AccountCodeFields() {}
}
