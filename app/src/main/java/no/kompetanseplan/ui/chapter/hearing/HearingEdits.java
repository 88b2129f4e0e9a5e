package no.kompetanseplan.ui.chapter.hearing;

import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.hearing.Spot;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What people do with a hearing, as changes of the plan.
public final class HearingEdits {

    private HearingEdits() {}

    /// A new round that has gone to some municipalities.
    ///
    /// @param edition head of the edit log as it is sent
    static Plan start(
            Plan plan,
            HearingRound round,
            String edition,
            List<Body> recipients,
            Supplier<Id> newId) {
        HearingRound sent =
                HearingRoundFields.TABLE.with(
                        round, round.id(), HearingRoundFields.EDITION, edition);
        List<HearingRound> rounds = plan.ordered(HearingRoundFields.TABLE);
        Plan after = Ordering.put(plan, sent, rounds, rounds.size());
        for (Body body : recipients) {
            after = recipient(after, round.id(), newId.get(), body.id(), round.opened());
        }
        return after;
    }

    /// Another recipient of a round.
    static Plan recipient(Plan plan, Id round, Id id, @Nullable Id body, @Nullable LocalDate sent) {
        List<HearingRecipient> among = Hearing.recipientsOf(plan, round);
        HearingRecipient row = new HearingRecipient(id, round, body, "", sent, null, "", "");
        return Ordering.put(plan, row, among, among.size());
    }

    /// Another comment of a round, with the next number.
    ///
    /// @param target what it is about; null for the plan as a whole
    /// @param field the field of it; empty for the whole
    public static Plan comment(
            Plan plan,
            Id round,
            Id id,
            @Nullable Id recipient,
            @Nullable Id target,
            String field,
            Texts texts) {
        HearingRound of = plan.find(HearingRoundFields.TABLE, round);
        if (of == null) {
            return plan;
        }
        String wording = new Spot(plan, texts).wording(target, field);
        HearingComment row =
                new HearingComment(
                        id,
                        round,
                        recipient,
                        Hearing.of(plan, of).nextNumber(),
                        target,
                        wording.isEmpty() ? "" : field,
                        cut(wording),
                        "",
                        "",
                        null,
                        null,
                        "",
                        false,
                        null,
                        "");
        List<HearingComment> among =
                plan.ordered(HearingCommentFields.TABLE).stream()
                        .filter(each -> round.equals(each.hearing()))
                        .toList();
        return Ordering.put(plan, row, among, among.size());
    }

    /// The comment is about another place, with the words that stand there now.
    static Plan moved(Plan plan, Id comment, @Nullable Id target, Texts texts) {
        HearingComment row = plan.find(HearingCommentFields.TABLE, comment);
        if (row == null) {
            return plan;
        }
        String wording = cut(new Spot(plan, texts).wording(target, ""));
        return plan.with(
                new HearingComment(
                        row.id(),
                        row.hearing(),
                        row.recipient(),
                        row.number(),
                        target,
                        "",
                        wording,
                        row.text(),
                        row.page(),
                        row.received(),
                        row.answer(),
                        row.reason(),
                        row.closed(),
                        row.forum(),
                        row.rank()));
    }

    /// Without a recipient and without its comments.
    static Plan withoutRecipients(Plan plan, List<Id> recipients) {
        List<Id> comments =
                plan.rows(HearingCommentFields.TABLE).stream()
                        .filter(each -> recipients.contains(each.recipient()))
                        .map(HearingComment::id)
                        .toList();
        return plan.without(comments).without(recipients);
    }

    /// The recipients of a round, those whose row is a body by that.
    static List<HearingRecipient> recipients(Plan plan, @Nullable HearingRound round) {
        return round == null
                ? List.of()
                : plan.ordered(HearingRecipientFields.TABLE).stream()
                        .filter(each -> round.id().equals(each.hearing()))
                        .toList();
    }

    /// As much as the field for it holds.
    private static String cut(String wording) {
        int most = 2000;
        return wording.length() <= most ? wording : wording.substring(0, most);
    }
}
