package no.kompetanseplan.model;

import static no.kompetanseplan.model.field.Kind.choice;
import static no.kompetanseplan.model.field.Kind.flag;
import static no.kompetanseplan.model.field.Kind.period;
import static no.kompetanseplan.model.field.Kind.rank;
import static no.kompetanseplan.model.field.Kind.ranked;
import static no.kompetanseplan.model.field.Kind.ref;
import static no.kompetanseplan.model.field.Kind.text;

import no.kompetanseplan.model.choice.ProposalFate;
import no.kompetanseplan.model.choice.ProposalKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import java.util.List;

/// What a user may see and change on a [Proposal], in reading order.
public final class ProposalFields {

    public static final Field<Proposal, Id> AREA =
            Field.of("area", ref(), Proposal::area).asRequired();
    public static final Field<Proposal, Id> PARENT = Field.of("parent", ref(), Proposal::parent);
    public static final Field<Proposal, ProposalKind> KIND =
            Field.of("kind", choice(ProposalKind.class), Proposal::kind);
    public static final Field<Proposal, String> NUMBER =
            Field.of("number", text(10), Proposal::number);
    public static final Field<Proposal, String> TITLE =
            Field.of("title", text(300), Proposal::title).asRequired();
    public static final Field<Proposal, String> DESCRIPTION =
            Field.of("description", text(5000), Proposal::description);
    public static final Field<Proposal, String> RESPONSIBLE_WORDING =
            Field.of("responsibleWording", text(500), Proposal::responsibleWording);
    public static final Field<Proposal, Ranked> RESPONSIBLE =
            Field.of("responsible", ranked(), Proposal::responsible);
    public static final Field<Proposal, Period> PERIOD =
            Field.of("period", period(), Proposal::period);
    public static final Field<Proposal, Boolean> PRIORITISED =
            Field.of("prioritised", flag(), Proposal::prioritised);
    public static final Field<Proposal, ProposalFate> FATE =
            Field.of("fate", choice(ProposalFate.class), Proposal::fate);
    public static final Field<Proposal, String> FATE_REASON =
            Field.of("fateReason", text(1000), Proposal::fateReason);
    public static final Field<Proposal, String> RANK = Field.of("rank", rank(), Proposal::rank);

    public static final Table<Proposal> TABLE =
            Table.of(
                    Proposal.class,
                    "proposal",
                    List.of(
                            AREA,
                            PARENT,
                            KIND,
                            NUMBER,
                            TITLE,
                            DESCRIPTION,
                            RESPONSIBLE_WORDING,
                            RESPONSIBLE,
                            PERIOD,
                            PRIORITISED,
                            FATE,
                            FATE_REASON,
                            RANK));

    private ProposalFields() {}
}
