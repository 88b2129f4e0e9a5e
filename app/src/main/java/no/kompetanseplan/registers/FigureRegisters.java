package no.kompetanseplan.registers;

import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Indicator;
import no.kompetanseplan.model.IndicatorFields;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.PostShareFields;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;

/// What is followed in figures, and what the municipalities have together.
final class FigureRegisters {

    private FigureRegisters() {}

    /// The catalogue: what each indicator counts, whose it is, and how it must be guarded.
    static RegisterTable indicators(Cells cells) {
        return cells.<Indicator>draft(RegisterKind.INDICATORS)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.NAME),
                        4,
                        Indicator::name)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.DEFINITION),
                        4,
                        Indicator::definition)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.OWNER),
                        2,
                        Indicator::owner)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.SOURCE),
                        2,
                        Indicator::source)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.LEVEL),
                        2,
                        Indicator::level)
                .column(
                        cells.label(IndicatorFields.TABLE, IndicatorFields.SENSITIVITY),
                        2,
                        each -> cells.choice(each.sensitivity()))
                .of(cells.rows(IndicatorFields.TABLE));
    }

    static RegisterTable sharedPosts(Cells cells) {
        return cells.<SharedPost>draft(RegisterKind.SHARED_POSTS)
                .column(
                        cells.label(SharedPostFields.TABLE, SharedPostFields.TITLE),
                        4,
                        SharedPost::title)
                .column(
                        cells.label(SharedPostFields.TABLE, SharedPostFields.PROFESSION),
                        3,
                        each -> profession(cells, each.profession()))
                .column(
                        cells.label(SharedPostFields.TABLE, SharedPostFields.HOST),
                        2,
                        each -> cells.body(each.host()))
                .number(
                        cells.label(SharedPostFields.TABLE, SharedPostFields.POSITION),
                        2,
                        each -> percent(cells, each.position()))
                .column(cells.text("registers.shares"), 4, each -> shares(cells, each.id()))
                .of(cells.rows(SharedPostFields.TABLE));
    }

    private static String shares(Cells cells, Id post) {
        return cells.rows(PostShareFields.TABLE, share -> post.equals(share.post()))
                .map(share -> share(cells, share))
                .collect(Collectors.joining(", "));
    }

    private static String share(Cells cells, PostShare share) {
        return (cells.body(share.municipality()) + " " + percent(cells, share.share())).strip();
    }

    static RegisterTable competenceBank(Cells cells) {
        return cells.<BankEntry>draft(RegisterKind.COMPETENCE_BANK)
                .column(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.TEXT),
                        4,
                        BankEntry::text)
                .column(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.KIND),
                        2,
                        each -> cells.choice(each.kind()))
                .column(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.MUNICIPALITY),
                        2,
                        each -> cells.body(each.municipality()))
                .column(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.PROFESSION),
                        3,
                        each -> profession(cells, each.profession()))
                .number(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.EXTENT),
                        2,
                        each -> percent(cells, each.extent()))
                .column(
                        cells.label(BankEntryFields.TABLE, BankEntryFields.PERIOD),
                        2,
                        each -> cells.period(each.period()))
                .of(cells.rows(BankEntryFields.TABLE));
    }

    private static String profession(Cells cells, @Nullable Id id) {
        Profession profession = cells.plan().find(ProfessionFields.TABLE, id);
        return profession == null ? "" : profession.name();
    }

    private static String percent(Cells cells, @Nullable Percent percent) {
        return percent == null ? "" : cells.formats().percent(percent);
    }
}
