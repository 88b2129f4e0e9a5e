package no.kompetanseplan.ui.frame;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.model.Book;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.DimensionFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreas;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.choice.FocusKind;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.supplement.MunicipalSupplements;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Chapters;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The lines of the outline: every chapter, and under the open one what lies in it.
public final class OutlineRows {

    private final Plan plan;
    private final Book book;
    private final int notCalculated;
    private final Texts texts;
    private final List<OutlineRow> rows = new ArrayList<>();

    private OutlineRows(Assessment assessment, Texts texts) {
        this.plan = assessment.plan();
        this.book = Book.of(plan);
        this.notCalculated = assessment.budget().measuresNotCalculated().size();
        this.texts = texts;
    }

    /// The lines with one chapter open.
    ///
    /// @param open where the window stands, null for nowhere
    public static List<OutlineRow> of(Assessment assessment, Texts texts, @Nullable Place open) {
        Plan plan = assessment.plan();
        OutlineRows outline = new OutlineRows(assessment, texts);
        outline.rows.add(OutlineRow.chapter("", texts.get("region.title"), Place.of(Places.PLAN)));
        outline.rows.add(
                OutlineRow.chapter("", texts.get("structure.title"), Place.of(Places.CONTENTS)));
        Section chapter = chapterOf(plan, open);
        for (Section each : outline.book.chapters()) {
            OutlineRow row =
                    OutlineRow.chapter(each.number(), each.title(), Place.section(each.id()));
            outline.rows.add(outline.counted(row, each));
            if (each.equals(chapter)) {
                outline.open(each);
            }
        }
        outline.supplements(assessment.supplements(), open);
        return outline.rows;
    }

    /// The supplements, and the municipalities when they are open.
    private void supplements(MunicipalSupplements all, @Nullable Place open) {
        if (all.all().isEmpty()) {
            return;
        }
        Place place = Place.of(Places.SUPPLEMENTS);
        rows.add(
                missing(
                        OutlineRow.chapter("", texts.get("supplement.title"), place),
                        all.missing()));
        if (open != null && open.page().equals(Places.SUPPLEMENTS)) {
            for (MunicipalSupplement each : all.all()) {
                Place own = place.at(each.municipality().id());
                rows.add(missing(OutlineRow.sub("", each.name(), own), each.missing()));
            }
        }
    }

    private OutlineRow missing(OutlineRow row, int missing) {
        return missing == 0
                ? row
                : row.counted(missing, texts.get("supplement.missing.count", missing));
    }

    /// The lines of the tools, below those of the plan.
    ///
    /// @param findings how many findings are open
    /// @param comments how many comments of hearings wait for an answer
    public static List<OutlineRow> tools(Texts texts, int findings, int comments) {
        OutlineRow hearing = OutlineRow.tool(texts.get("hearing.title"), Place.of(Places.HEARING));
        OutlineRow control = OutlineRow.tool(texts.get("control.title"), Place.of(Places.CONTROL));
        return List.of(
                OutlineRow.tool(texts.get("overview.title"), Place.of(Places.OVERVIEW)),
                comments == 0
                        ? hearing
                        : hearing.counted(comments, texts.get("hearing.count.open", comments)),
                OutlineRow.tool(texts.get("registers.title"), Place.of(Places.REGISTERS)),
                findings == 0
                        ? control
                        : control.counted(findings, texts.get("shell.findings", findings)),
                OutlineRow.tool(texts.get("rollover.title"), Place.of(Places.ROLLOVER)));
    }

    /// The chapter a place lies in, or null.
    public static @Nullable Section chapterOf(Plan plan, @Nullable Place place) {
        Section at = place == null ? null : Chapters.named(plan, place.page());
        return at == null ? null : Book.of(plan).chapterOf(at);
    }

    /// The line that stands for a place: the one of its row, else of its page; -1 for none.
    public static int find(List<OutlineRow> rows, Plan plan, @Nullable Place place) {
        if (place == null) {
            return -1;
        }
        Place shown = line(plan, place);
        int page = -1;
        for (int i = 0; i < rows.size(); i++) {
            Place at = rows.get(i).place();
            if (at.page().equals(shown.page())
                    && at.row() != null
                    && at.row().equals(shown.row())) {
                return i;
            }
            if (at.page().equals(shown.page()) && at.row() == null) {
                page = i;
            }
        }
        return page;
    }

    /// A measure stands under its dimension, a proposal under its area, an edition under its
    /// hearing.
    private static Place line(Plan plan, Place place) {
        if (place.page().equals(Places.EDITION)) {
            return Place.of(Places.HEARING);
        }
        if (place.row() == null) {
            return place;
        }
        return switch (plan.find(place.row())) {
            case Measure measure when measure.dimension() != null -> place.at(measure.dimension());
            case no.kompetanseplan.model.Proposal proposal when proposal.area() != null ->
                    place.at(proposal.area());
            case no.kompetanseplan.model.LegalBasis basis when basis.area() != null ->
                    place.at(basis.area());
            case no.kompetanseplan.model.Block block when block.section() != null ->
                    place.at(block.section());
            case Supplement own when own.municipality() != null -> place.at(own.municipality());
            case null, default -> place;
        };
    }

    private void open(Section chapter) {
        if (chapter.page() == PageKind.ACTION_PLAN) {
            dimensions(chapter);
        } else if (chapter.page() == PageKind.AREAS) {
            areas(chapter);
        } else {
            sections(chapter);
        }
    }

    private void dimensions(Section chapter) {
        for (Dimension dimension : plan.ordered(DimensionFields.TABLE)) {
            String title =
                    dimension.tableTitle().isEmpty() ? dimension.name() : dimension.tableTitle();
            Place place = Place.section(chapter.id()).at(dimension.id());
            rows.add(OutlineRow.sub(dimension.letter(), title, place));
        }
        for (Section section : book.under(chapter.id())) {
            if (section.page() == PageKind.THEME_DAYS) {
                rows.add(
                        OutlineRow.sub(
                                section.number(), section.title(), Place.section(section.id())));
            }
        }
    }

    private void areas(Section chapter) {
        for (FocusArea area : FocusAreas.ordered(plan)) {
            if (area.kind() != FocusKind.STRATEGY) {
                Place place = Place.section(chapter.id()).at(area.id());
                rows.add(OutlineRow.sub(area.number(), area.title(), place));
            }
        }
    }

    private void sections(Section chapter) {
        for (Section section : book.under(chapter.id())) {
            Place place = Places.of(plan, section);
            if (place != null && !section.number().isEmpty()) {
                rows.add(OutlineRow.sub(section.number(), section.title(), place));
            }
        }
    }

    private OutlineRow counted(OutlineRow row, Section chapter) {
        if (chapter.page() != PageKind.ACTION_PLAN) {
            return row;
        }
        return notCalculated == 0
                ? row
                : row.counted(
                        notCalculated, texts.get("shell.outline.notcalculated", notCalculated));
    }
}
