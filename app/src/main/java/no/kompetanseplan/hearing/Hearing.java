package no.kompetanseplan.hearing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.HearingRound;
import no.kompetanseplan.model.HearingRoundFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CommentAnswer;
import no.kompetanseplan.model.value.Id;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One hearing round with those who were asked, what they said, and how much is unanswered.
///
/// @param recipients in the order of the plan
/// @param comments in the order of their numbers; a comment of a recipient that is gone is here all
///   the same
public record Hearing(HearingRound round, List<Recipient> recipients, List<Comment> comments) {

    /// One who was asked. They are waited for until they have said something, or a day is noted on
    /// which they answered that they have nothing to say.
    ///
    /// @param comments all comments they made
    /// @param open those without an answer
    public record Recipient(HearingRecipient row, String name, int comments, int open) {

        /// Whether their part of the comments document can be made.
        public boolean isReady() {
            return open == 0 && !isAwaited();
        }

        /// Whether they have said nothing yet.
        public boolean isAwaited() {
            return comments == 0 && row.answered() == null;
        }
    }

    /// A comment with the number it goes by.
    ///
    /// @param forum body whose meeting is to answer it, while it is open; empty for none
    public record Comment(
            HearingComment row, String number, String from, boolean isOpen, String forum) {}

    public Hearing {
        recipients = List.copyOf(recipients);
        comments = List.copyOf(comments);
    }

    /// All rounds of a plan, in its order.
    public static List<Hearing> all(Plan plan) {
        return plan.ordered(HearingRoundFields.TABLE).stream()
                .map(round -> of(plan, round))
                .toList();
    }

    /// The newest round; null before the first.
    public static @Nullable Hearing newest(Plan plan) {
        List<HearingRound> rounds = plan.ordered(HearingRoundFields.TABLE);
        return rounds.isEmpty() ? null : of(plan, rounds.getLast());
    }

    public static Hearing of(Plan plan, HearingRound round) {
        List<HearingComment> rows =
                plan.ordered(HearingCommentFields.TABLE).stream()
                        .filter(comment -> round.id().equals(comment.hearing()))
                        .toList();
        Map<Id, String> names = new HashMap<>();
        Map<Id, Integer> all = new HashMap<>();
        Map<Id, Integer> open = new HashMap<>();
        for (HearingComment comment : rows) {
            Id from = comment.recipient();
            if (from != null) {
                all.merge(from, 1, Integer::sum);
                open.merge(from, comment.isOpen() ? 1 : 0, Integer::sum);
            }
        }
        List<Recipient> recipients = new ArrayList<>();
        for (HearingRecipient recipient : recipientsOf(plan, round.id())) {
            String name = name(plan, recipient);
            names.put(recipient.id(), name);
            recipients.add(
                    new Recipient(
                            recipient,
                            name,
                            all.getOrDefault(recipient.id(), 0),
                            open.getOrDefault(recipient.id(), 0)));
        }
        return new Hearing(round, recipients, numbered(plan, rows, names));
    }

    /// The recipients of a round, in the order of the plan.
    public static List<HearingRecipient> recipientsOf(Plan plan, Id round) {
        return plan.ordered(HearingRecipientFields.TABLE).stream()
                .filter(recipient -> round.equals(recipient.hearing()))
                .toList();
    }

    /// The name a recipient goes by: its own where it has one, else that of its body.
    public static String name(Plan plan, HearingRecipient recipient) {
        Body body = plan.find(BodyFields.TABLE, recipient.body());
        return !recipient.name().isBlank() || body == null
                ? recipient.name()
                : Bodies.shortName(body);
    }

    /// A recipient by its row; null for none such.
    public @Nullable Recipient recipient(@Nullable Id id) {
        return recipients.stream()
                .filter(each -> each.row().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /// The number the next comment of the round gets: one more than the highest in use.
    public String nextNumber() {
        return Integer.toString(
                comments.stream().mapToInt(each -> value(each.number())).max().orElse(0) + 1);
    }

    public int open() {
        return (int) comments.stream().filter(Comment::isOpen).count();
    }

    /// How many answered comments have that answer.
    public int answered(CommentAnswer answer) {
        return (int)
                comments.stream()
                        .filter(each -> !each.isOpen() && each.row().answer() == answer)
                        .count();
    }

    /// Comments keep the number they have been given; those without one get the lowest free ones,
    /// in the order of the plan.
    private static List<Comment> numbered(
            Plan plan, List<HearingComment> rows, Map<Id, String> names) {
        Set<Integer> used = new HashSet<>();
        rows.forEach(row -> used.add(value(row.number())));
        List<Comment> comments = new ArrayList<>();
        int next = 1;
        for (HearingComment row : rows) {
            String number = row.number().strip();
            if (number.isEmpty()) {
                while (used.contains(next)) {
                    next++;
                }
                number = Integer.toString(next++);
            }
            Id from = row.recipient();
            String name = from == null ? "" : names.getOrDefault(from, "");
            Body forum = row.isOpen() ? plan.find(BodyFields.TABLE, row.forum()) : null;
            comments.add(
                    new Comment(
                            row,
                            number,
                            name,
                            row.isOpen(),
                            forum == null ? "" : Bodies.shortName(forum)));
        }
        comments.sort(Comparator.comparingInt(comment -> value(comment.number())));
        return comments;
    }

    /// The number in figures; 0 for one that is not in figures, which so comes first.
    private static int value(String number) {
        String figures = number.strip();
        boolean isNumber = !figures.isEmpty() && figures.length() < 8;
        return isNumber && figures.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(figures)
                : 0;
    }
}
