package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.percent;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.BankKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;

import java.util.List;

/// What a user may see and change on a [BankEntry], in reading order.
public final class BankEntryFields {

    public static final Field<BankEntry, Id> MUNICIPALITY =
            Field.of("municipality", ref(), BankEntry::municipality).asRequired();
    public static final Field<BankEntry, BankKind> KIND =
            Field.of("kind", choice(BankKind.class), BankEntry::kind).asRequired();
    public static final Field<BankEntry, String> TEXT =
            Field.of("text", text(500), BankEntry::text).asRequired();
    public static final Field<BankEntry, Id> PROFESSION =
            Field.of("profession", ref(), BankEntry::profession);
    public static final Field<BankEntry, Percent> EXTENT =
            Field.of("extent", percent(1000), BankEntry::extent);
    public static final Field<BankEntry, Period> PERIOD =
            Field.of("period", period(), BankEntry::period);
    public static final Field<BankEntry, String> NOTE =
            Field.of("note", text(2000), BankEntry::note);
    public static final Field<BankEntry, String> RANK = Field.of("rank", rank(), BankEntry::rank);

    public static final Table<BankEntry> TABLE =
            Table.of(
                    BankEntry.class,
                    "bank_entry",
                    List.of(MUNICIPALITY, KIND, TEXT, PROFESSION, EXTENT, PERIOD, NOTE, RANK));

    private BankEntryFields() {}
}
