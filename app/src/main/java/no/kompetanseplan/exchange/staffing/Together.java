package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.BankEntryFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PostShare;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.ProfessionFields;
import no.kompetanseplan.model.SharedPost;
import no.kompetanseplan.model.SharedPostFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.SharedPosts;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.ValueWords;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What municipalities have together: positions with the share of each, and the competence bank.
record Together(Plan plan, Texts texts) {

    private static final String NOTHING = "–";

    /// A row for each share of each position, so that every moved full-time equivalent can be
    /// traced.
    Sheet posts(String title) {
        Map<Id, List<PostShare>> shares = SharedPosts.shares(plan);
        List<Sheet.Entry> rows = new ArrayList<>();
        for (SharedPost post : plan.ordered(SharedPostFields.TABLE)) {
            List<PostShare> own = shares.getOrDefault(post.id(), List.of());
            List<Long> parts = SharedPosts.parts(post, own);
            String position = percent(post.position());
            String host = body(post.host());
            for (int i = 0; i < own.size(); i++) {
                boolean isFirst = i == 0;
                rows.add(
                        Sheet.row(
                                List.of(
                                        isFirst ? post.title() : "",
                                        isFirst ? position : "",
                                        isFirst ? host : "",
                                        isFirst ? counted(post) : "",
                                        body(own.get(i).municipality()),
                                        percent(own.get(i).share()),
                                        parts.isEmpty() ? NOTHING : fte(parts.get(i)))));
            }
            if (own.isEmpty()) {
                rows.add(
                        Sheet.row(
                                List.of(
                                        post.title(),
                                        position,
                                        host,
                                        counted(post),
                                        NOTHING,
                                        NOTHING,
                                        NOTHING)));
            }
        }
        return Sheet.of(
                title,
                words("note"),
                List.of(
                        words("post"),
                        words("position"),
                        words("host"),
                        words("in-register"),
                        words("municipality"),
                        words("share"),
                        words("fte")),
                rows);
    }

    /// What is offered and what is wanted, by profession where it is told.
    Sheet bank(String title) {
        ValueWords values = new ValueWords(texts);
        Formats formats = Formats.of(texts.language());
        List<Sheet.Entry> rows = new ArrayList<>();
        for (BankEntry entry : plan.ordered(BankEntryFields.TABLE)) {
            Profession profession = plan.find(ProfessionFields.TABLE, entry.profession());
            rows.add(
                    Sheet.row(
                            List.of(
                                    entry.text(),
                                    entry.kind() == null ? NOTHING : values.of(entry.kind()),
                                    body(entry.municipality()),
                                    profession == null ? NOTHING : profession.name(),
                                    percent(entry.extent()),
                                    shown(formats.period(entry.period())))));
        }
        return Sheet.of(
                title,
                "",
                List.of(
                        words("bank.text"),
                        words("bank.kind"),
                        words("municipality"),
                        words("bank.profession"),
                        words("bank.extent"),
                        words("bank.when")),
                rows);
    }

    private String counted(SharedPost post) {
        return words(post.inRegister() ? "yes" : "no");
    }

    private String fte(long hundredths) {
        return Formats.of(texts.language()).number(BigDecimal.valueOf(hundredths, 4), 2);
    }

    private String percent(@Nullable Percent percent) {
        return percent == null ? NOTHING : Formats.of(texts.language()).percent(percent);
    }

    private String body(@Nullable Id id) {
        Body body = plan.find(BodyFields.TABLE, id);
        return body == null ? NOTHING : body.inShort();
    }

    private static String shown(String words) {
        return words.isBlank() ? NOTHING : words;
    }

    private String words(String key) {
        return texts.get("staffing.together." + key);
    }
}
