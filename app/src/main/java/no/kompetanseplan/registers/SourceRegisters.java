package no.kompetanseplan.registers;

import no.kompetanseplan.model.Claim;
import no.kompetanseplan.model.ClaimFields;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.LegalBasis;
import no.kompetanseplan.model.LegalBasisFields;
import no.kompetanseplan.model.Source;
import no.kompetanseplan.model.SourceFields;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.choice.SourceKind;
import no.kompetanseplan.model.choice.TermKind;

import java.util.function.Predicate;

/// What the plan rests on: words, documents, laws and claims.
final class SourceRegisters {

    private SourceRegisters() {}

    static RegisterTable definitions(Cells cells) {
        return terms(cells, RegisterKind.DEFINITIONS, d -> d.kind() != TermKind.ABBREVIATION);
    }

    static RegisterTable abbreviations(Cells cells) {
        return terms(cells, RegisterKind.ABBREVIATIONS, d -> d.kind() == TermKind.ABBREVIATION);
    }

    private static RegisterTable terms(
            Cells cells, RegisterKind kind, Predicate<Definition> which) {
        return cells.<Definition>draft(kind)
                .column(
                        cells.label(DefinitionFields.TABLE, DefinitionFields.TERM),
                        2,
                        Definition::term)
                .column(
                        cells.label(DefinitionFields.TABLE, DefinitionFields.TEXT),
                        6,
                        Definition::text)
                .of(cells.rows(DefinitionFields.TABLE, which));
    }

    static RegisterTable governing(Cells cells) {
        return works(
                cells,
                RegisterKind.GOVERNING_DOCUMENTS,
                source -> source.kind() == SourceKind.GOVERNING);
    }

    static RegisterTable sources(Cells cells) {
        return works(cells, RegisterKind.SOURCES, source -> source.kind() != SourceKind.GOVERNING);
    }

    private static RegisterTable works(Cells cells, RegisterKind kind, Predicate<Source> which) {
        return cells.<Source>draft(kind)
                .column(cells.label(SourceFields.TABLE, SourceFields.TITLE), 5, Source::title)
                .column(
                        cells.label(SourceFields.TABLE, SourceFields.PUBLISHER),
                        3,
                        Source::publisher)
                .column(cells.label(SourceFields.TABLE, SourceFields.YEAR), 2, Source::year)
                .column(cells.label(SourceFields.TABLE, SourceFields.NUMBER), 2, Source::number)
                .column(
                        cells.label(SourceFields.TABLE, SourceFields.VALID_TO),
                        2,
                        source -> cells.date(source.validTo()))
                .column(
                        cells.label(SourceFields.TABLE, SourceFields.LINK),
                        4,
                        source ->
                                Cells.joined(
                                        source.link(),
                                        source.dead() ? cells.text("registers.dead") : ""))
                .of(cells.rows(SourceFields.TABLE, which));
    }

    static RegisterTable laws(Cells cells) {
        return cells.<LegalBasis>draft(RegisterKind.LAWS)
                .column(
                        cells.label(LegalBasisFields.TABLE, LegalBasisFields.ACT),
                        3,
                        LegalBasis::act)
                .column(
                        cells.label(LegalBasisFields.TABLE, LegalBasisFields.SECTION),
                        2,
                        LegalBasis::section)
                .column(
                        cells.label(LegalBasisFields.TABLE, LegalBasisFields.SUMMARY),
                        5,
                        LegalBasis::summary)
                .column(
                        cells.label(LegalBasisFields.TABLE, LegalBasisFields.PLACE),
                        1,
                        LegalBasis::place)
                .column(
                        cells.label(LegalBasisFields.TABLE, LegalBasisFields.CHECKED),
                        2,
                        law -> cells.date(law.checked()))
                .of(cells.rows(LegalBasisFields.TABLE));
    }

    static RegisterTable claims(Cells cells) {
        return cells.<Claim>draft(RegisterKind.CLAIMS)
                .column(cells.label(ClaimFields.TABLE, ClaimFields.TEXT), 4, Claim::text)
                .column(cells.label(ClaimFields.TABLE, ClaimFields.EVIDENCE), 4, Claim::evidence)
                .column(
                        cells.label(ClaimFields.TABLE, ClaimFields.MEASURES),
                        3,
                        claim -> cells.measures(claim.measures()))
                .of(cells.rows(ClaimFields.TABLE));
    }
}
