package no.kompetanseplan.exchange.document;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.hearing.CasePaper;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The papers of a hearing and of the decisions, as documents to set: what was said in a hearing
/// and what it led to, and the case paper of a council.
public final class HearingPrinter {

    /// Below this the title of a paper stands over its text, not on a cover of its own.
    private static final int SECTION = 2;

    private final Assessment plan;
    private final Texts texts;
    private final ExportStamp stamp;
    private final Pages pages;

    private HearingPrinter(Assessment plan, Texts texts, ExportStamp stamp) {
        this.plan = plan;
        this.texts = texts;
        this.stamp = stamp;
        this.pages = new Pages(plan, texts);
    }

    /// The comments of a round with their answers: all of them, a chapter for each who made some.
    public static PrintedPlan comments(
            Assessment plan, Hearing hearing, Texts texts, ExportStamp stamp) {
        return new HearingPrinter(plan, texts, stamp).all(hearing);
    }

    /// The comments of one recipient with their answers.
    public static PrintedPlan comments(
            Assessment plan,
            Hearing hearing,
            Hearing.Recipient recipient,
            Texts texts,
            ExportStamp stamp) {
        return new HearingPrinter(plan, texts, stamp).of(hearing, recipient);
    }

    /// What one council gets to decide on.
    public static PrintedPlan casePaper(
            Assessment plan, CasePaper paper, Texts texts, ExportStamp stamp) {
        return new HearingPrinter(plan, texts, stamp).paper(paper);
    }

    private PrintedPlan all(Hearing hearing) {
        chapter("document.hearing.summary");
        summary(hearing);
        List<String> silent = new ArrayList<>();
        for (Hearing.Recipient recipient : hearing.recipients()) {
            List<Hearing.Comment> own = from(hearing, recipient.row().id());
            if (own.isEmpty()) {
                silent.add(recipient.name());
            } else {
                pages.heading(1, "", recipient.name(), recipient.row().id());
                table(own, texts.get("document.hearing.from", recipient.name()));
            }
        }
        List<Hearing.Comment> lost =
                hearing.comments().stream()
                        .filter(each ->
                                hearing.recipients().stream()
                                        .noneMatch(
                                                of -> of.row().id().equals(each.row().recipient())))
                        .toList();
        if (!lost.isEmpty()) {
            chapter("document.hearing.unsigned");
            table(lost, texts.get("document.hearing.unsigned"));
        }
        if (!silent.isEmpty()) {
            chapter("document.hearing.silent");
            pages.paragraph(Prose.plain(String.join(", ", silent) + ".").write());
        }
        return made(texts.get("document.hearing.title"), hearing.round().title(), facts(hearing));
    }

    private PrintedPlan of(Hearing hearing, Hearing.Recipient recipient) {
        List<Hearing.Comment> own = from(hearing, recipient.row().id());
        pages.heading(
                SECTION,
                "",
                texts.get("document.hearing.from", recipient.name()),
                recipient.row().id());
        if (own.isEmpty()) {
            pages.paragraph(texts.get("document.hearing.none"));
        } else {
            table(own, texts.get("document.hearing.from", recipient.name()));
        }
        List<String> facts = facts(hearing);
        facts.addFirst(texts.get("document.hearing.to", recipient.name()));
        return made(texts.get("document.hearing.title"), hearing.round().title(), facts);
    }

    private void chapter(String key) {
        pages.heading(1, "", texts.get(key), Id.named(key));
    }

    private List<String> facts(Hearing hearing) {
        PlanHead head = plan.plan().head();
        List<String> facts = new ArrayList<>();
        facts.add(head.title());
        LocalDate deadline = hearing.round().deadline();
        if (deadline != null) {
            facts.add(texts.get("document.hearing.deadline", date(deadline)));
        }
        facts.add(
                texts.get(
                        "document.hearing.counts",
                        hearing.comments().size(),
                        hearing.comments().size() - hearing.open()));
        facts.removeIf(String::isBlank);
        return facts;
    }

    private void summary(Hearing hearing) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words(texts.get("document.hearing.recipient"), 5));
        columns.add(Column.number(texts.get("document.hearing.comments"), 2));
        for (CommentAnswer answer : CommentAnswer.values()) {
            columns.add(Column.number(answer(answer), 2));
        }
        columns.add(Column.number(texts.get("document.hearing.open"), 2));
        List<List<String>> rows = new ArrayList<>();
        for (Hearing.Recipient recipient : hearing.recipients()) {
            rows.add(counts(recipient.name(), from(hearing, recipient.row().id())));
        }
        rows.add(counts(texts.get("document.total"), hearing.comments()));
        pages.table(texts.get("document.hearing.counted"), columns, rows, true, false);
    }

    private List<String> counts(String name, List<Hearing.Comment> comments) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        cells.add(pages.formats().integer(comments.size()));
        for (CommentAnswer answer : CommentAnswer.values()) {
            cells.add(
                    pages.formats()
                            .integer(
                                    comments.stream()
                                            .filter(each -> !each.isOpen())
                                            .filter(each -> each.row().answer() == answer)
                                            .count()));
        }
        cells.add(
                pages.formats().integer(comments.stream().filter(Hearing.Comment::isOpen).count()));
        return cells;
    }

    private void table(List<Hearing.Comment> comments, String caption) {
        Spot spot = new Spot(plan.plan(), texts);
        List<Column> columns =
                List.of(
                        Column.words(texts.get("field.hearing_comment.number"), 4),
                        Column.words(texts.get("field.hearing_comment.target"), 15),
                        Column.words(texts.get("field.hearing_comment.text"), 22),
                        Column.words(texts.get("field.hearing_comment.answer"), 11),
                        Column.words(texts.get("field.hearing_comment.reason"), 17));
        List<List<String>> rows = comments.stream().map(each -> row(each, spot)).toList();
        pages.table(caption, columns, rows, false, false);
    }

    private List<String> row(Hearing.Comment comment, Spot spot) {
        HearingComment row = comment.row();
        String place = spot.of(row);
        String target = row.wording().isBlank() ? place : place + "\n«" + row.wording() + "»";
        String text =
                row.page().isBlank()
                        ? row.text()
                        : row.text() + "\n" + texts.get("document.hearing.page", row.page());
        boolean isOpen = comment.isOpen();
        return List.of(
                comment.number(),
                target,
                text,
                isOpen ? texts.get("document.hearing.open") : answer(row.answer()),
                isOpen ? "" : row.reason());
    }

    private static List<Hearing.Comment> from(Hearing hearing, Id recipient) {
        return hearing.comments().stream()
                .filter(each -> recipient.equals(each.row().recipient()))
                .toList();
    }

    private String answer(@Nullable CommentAnswer answer) {
        return pages.choice(answer);
    }

    private PrintedPlan paper(CasePaper paper) {
        section("document.case.summary", paper.summary());
        section("document.case.background", paper.background());
        section("document.case.assessment", paper.assessment());
        if (!paper.points().isEmpty()) {
            heading("document.case.proposal");
            for (int i = 0; i < paper.points().size(); i++) {
                pages.item(Integer.toString(i + 1), paper.points().get(i), 0);
            }
        }
        if (!paper.attachments().isEmpty()) {
            heading("document.case.attachments");
            for (int i = 0; i < paper.attachments().size(); i++) {
                pages.item(Integer.toString(i + 1), Prose.plain(paper.attachments().get(i)), 0);
            }
        }
        List<String> facts = new ArrayList<>();
        String number = paper.council().caseNumber();
        facts.add(texts.get("document.case.number", number.isBlank() ? "–" : number));
        facts.add(texts.get("document.case.to", council(paper)));
        LocalDate meeting = paper.meeting();
        facts.add(texts.get("document.case.meeting", meeting == null ? "–" : date(meeting)));
        return made(paper.title(), texts.get("document.case.title"), facts);
    }

    private String council(CasePaper paper) {
        var body = plan.plan().find(BodyFields.TABLE, paper.council().body());
        boolean isMunicipality = body != null && body.kind() == BodyKind.MUNICIPALITY;
        return isMunicipality ? texts.get("document.case.council", paper.name()) : paper.name();
    }

    private void section(String key, List<Prose> paragraphs) {
        if (!paragraphs.isEmpty()) {
            heading(key);
            paragraphs.forEach(each -> pages.paragraph(each.write()));
        }
    }

    private void heading(String key) {
        pages.heading(SECTION, "", texts.get(key), Id.named(key));
    }

    private String date(LocalDate date) {
        return pages.formats().longDate(date);
    }

    private PrintedPlan made(String title, String subtitle, List<String> facts) {
        return new PrintedPlan(
                title,
                subtitle,
                facts,
                title,
                texts,
                stamp,
                pages.parts(),
                Map.of(),
                pages.anchors());
    }
}
