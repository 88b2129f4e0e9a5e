package no.kompetanseplan.exchange.manuscript;

import no.kompetanseplan.exchange.office.word.LeftOut;
import no.kompetanseplan.exchange.office.word.WordPart;
import no.kompetanseplan.exchange.office.word.WordPart.Paragraph;
import no.kompetanseplan.exchange.office.word.WordPart.Role;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Goes through a document once and builds the plan.
final class PlanBuilder {

    private static final int LONGEST_LINE = 300;

    /// The line our own documents end with: when and from which state they were made.
    private static final Pattern STAMP = Pattern.compile(".*\\b[0-9a-f]{12}\\b.*");

    private static final Pattern SOURCE = Pattern.compile("(?i)(?:kilde|kjelde|source): (.+)");

    private final Manuscript manuscript;
    private final Map<Integer, TableUse> uses;
    private final Cover cover;
    private final Chapters chapters;
    private final Tables tables;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private @Nullable Paragraph caption;
    private boolean isAfterStaffing;
    private String staffingSource = "";

    PlanBuilder(Manuscript manuscript, Map<Integer, TableUse> uses, Texts texts, Supplier<Id> ids) {
        this.manuscript = manuscript;
        this.uses = uses;
        this.cover = new Cover(manuscript);
        this.chapters = new Chapters(ids, texts.get("import.front"));
        this.tables = new Tables(chapters, texts, ids);
    }

    ImportedPlan build() {
        Map<Integer, FoundTable> found = new HashMap<>();
        manuscript.tables().forEach(table -> found.put(table.number(), table));
        List<WordPart> parts = manuscript.document().parts();
        for (int i = 0; i < parts.size(); i++) {
            WordPart next = i + 1 < parts.size() ? parts.get(i + 1) : null;
            switch (parts.get(i)) {
                case Paragraph paragraph -> paragraph(paragraph, next);
                case WordPart.Table table -> table(found.get(table.number()));
            }
        }
        keepCaption();
        leftOut.addAll(manuscript.document().leftOut());
        PlanHead head = head();
        Plan plan = Plan.of(List.of(head)).with(chapters.rows()).with(tables.rows());
        return tables.withMeasures(plan, chapters, leftOut);
    }

    private void paragraph(Paragraph paragraph, @Nullable WordPart next) {
        keepCaption();
        if (isAfterStaffing && isSource(paragraph)) {
            return;
        }
        isAfterStaffing = false;
        if (paragraph.role() == Role.HEADING) {
            chapters.heading(paragraph);
        } else if (paragraph.role() == Role.CAPTION && next instanceof WordPart.Table) {
            caption = paragraph;
        } else if (!isOfCover(paragraph, next)) {
            chapters.text(paragraph);
        }
    }

    /// Whether a paragraph is one of the lines of the cover, or the one our own documents end with.
    private boolean isOfCover(Paragraph paragraph, @Nullable WordPart next) {
        boolean isTaken = chapters.isFront() && cover.takes(paragraph);
        boolean isStamp =
                paragraph.role() == Role.NOTE
                        && next == null
                        && STAMP.matcher(paragraph.words()).matches();
        if (isStamp || (isTaken && paragraph.role() == Role.COVER)) {
            leftOut.add(new LeftOut(LeftOut.Kind.COVER, chapters.title(), paragraph.words()));
        }
        return isTaken || isStamp;
    }

    /// What the positions are taken from goes to the head of the plan, where the table asks for it.
    private boolean isSource(Paragraph paragraph) {
        var source = SOURCE.matcher(paragraph.words());
        if (staffingSource.isEmpty() && source.matches() && source.group(1).length() <= 500) {
            staffingSource = source.group(1).strip();
            return true;
        }
        return false;
    }

    /// A caption that no table has taken is text.
    private void keepCaption() {
        if (caption != null) {
            chapters.text(caption);
            caption = null;
        }
    }

    private void table(@Nullable FoundTable table) {
        if (table == null) {
            return;
        }
        String words = caption == null ? "" : caption.words();
        caption = null;
        TableUse wanted = uses.getOrDefault(table.number(), table.guess());
        TableUse use = table.allows(wanted) ? wanted : TableUse.PLAIN;
        isAfterStaffing = tables.add(table, use, words) == TableUse.STAFFING;
    }

    private PlanHead head() {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        head = with(head, PlanHeadFields.TITLE, cover.title());
        head = with(head, PlanHeadFields.SUBTITLE, cover.subtitle());
        head = with(head, PlanHeadFields.REGION, cover.region());
        head = with(head, PlanHeadFields.PLAN_PERIOD, cover.period());
        head = with(head, PlanHeadFields.STAGE, PlanStage.DRAFT);
        head = with(head, PlanHeadFields.FOOTER, cut(unmarked(manuscript.document().footer())));
        head = with(head, PlanHeadFields.ACTION_PLAN_TITLE, cut(chapters.actionPlan()));
        head = with(head, PlanHeadFields.STAFFING_TITLE, cut(tables.staffingTitle()));
        head = with(head, PlanHeadFields.STAFFING_SOURCE, staffingSource);
        return with(head, PlanHeadFields.LANGUAGE, Cover.language(manuscript));
    }

    private static <V> PlanHead with(PlanHead head, Field<PlanHead, V> field, @Nullable V value) {
        return PlanHeadFields.TABLE.with(head, PlanHead.ID, field, value);
    }

    /// A line that fits where the plan keeps one; what is cut off is told of.
    private String cut(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        leftOut.add(new LeftOut(LeftOut.Kind.HEADER, "", line));
        return line.substring(0, LONGEST_LINE);
    }

    /// A footer without the words that an internal edition adds to it.
    private static String unmarked(String footer) {
        String own = footer;
        for (Language language : Language.values()) {
            own = own.replace(" · " + Texts.of(language).get("public.internal"), "");
        }
        return own;
    }
}
