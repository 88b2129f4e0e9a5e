package no.kompetanseplan.ui.chapter;

import no.kompetanseplan.model.Ordering;
import no.kompetanseplan.model.ParkedTopic;
import no.kompetanseplan.model.ParkedTopicFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Matters that a page puts among the topics to be taken up at a meeting.
public final class Meetings {

    private Meetings() {}

    /// Takes a matter to a meeting, as one step, and says so.
    ///
    /// @param title one sentence; what is longer than a title may be is cut
    /// @param text what those who meet need to know
    /// @param section where in the plan it belongs; null for the plan as a whole
    public static void take(Desk desk, String title, String text, @Nullable Id section) {
        Id id = desk.newId();
        ParkedTopic topic =
                new ParkedTopic(
                        id,
                        within(title, ParkedTopicFields.TITLE.kind().max()),
                        within(text, ParkedTopicFields.TEXT.kind().max()),
                        section,
                        Period.NONE,
                        false,
                        "",
                        "");
        desk.edit(
                "step.parked_topic.add",
                plan -> {
                    List<ParkedTopic> among = plan.ordered(ParkedTopicFields.TABLE);
                    return Ordering.put(plan, topic, among, among.size());
                },
                () -> desk.window().toast(desk.text("grants.guard.taken"), true));
    }

    private static String within(String words, long most) {
        return words.substring(0, (int) Math.min(words.length(), most));
    }
}
