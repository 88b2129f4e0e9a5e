package no.kompetanseplan.ui.palette;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingRecipient;
import no.kompetanseplan.model.HearingRecipientFields;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The entries of rows that no chapter shows for itself: those of registers, supplements, local
/// measures and hearings. Every field people write in is searched.
final class RegisterWords {

    private final Plan plan;
    private final Texts texts;

    RegisterWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
    }

    /// The row types whose rows are found so.
    static List<Table<? extends Row>> tables() {
        return Tables.ALL.stream().filter(RegisterWords::isFound).toList();
    }

    private static boolean isFound(Table<? extends Row> table) {
        return switch (table.name()) {
            case "goal",
                    "definition",
                    "source",
                    "claim",
                    "principle",
                    "parked_topic",
                    "study",
                    "study_module",
                    "meeting_series",
                    "programme_item",
                    "rollover_clock",
                    "duty",
                    "role_description",
                    "roster",
                    "contributor",
                    "supplement",
                    "local_measure",
                    "profession",
                    "scenario",
                    "assumption",
                    "education_path",
                    "measure_effect",
                    "workload",
                    "workload_activity",
                    "indicator",
                    "indicator_method",
                    "indicator_figure",
                    "benchmark",
                    "shared_post",
                    "post_share",
                    "bank_entry",
                    "grant",
                    "grant_application",
                    "grant_use",
                    "agreement",
                    "budget_frame",
                    "price_index",
                    "planned_conversion",
                    "tenure_rule",
                    "rule_variant",
                    "account_code",
                    "hearing_comment" ->
                    true;
            default -> false;
        };
    }

    /// The entry of a row: its first words are its title, the other ones are searched too.
    <R extends Row> Entry entry(Table<R> table, R row) {
        List<Entry.Part> parts = new ArrayList<>();
        String title = "";
        for (Field<R, ?> field : table.fields()) {
            String text = text(row, field);
            if (text.isEmpty() || field.name().equals(SupplementFields.CORE.name())) {
                continue;
            }
            if (title.isEmpty()) {
                title = text;
            } else {
                parts.add(new Entry.Part(label(table, field), text));
            }
        }
        Place place = Places.of(plan, row);
        String order = table.name() + "/" + row.rank();
        Group group = row instanceof LocalMeasure ? Group.MEASURES : Group.TEXTS;
        return Entry.of(group, title, under(table, row), parts).at(place, order);
    }

    private static <R extends Row> String text(R row, Field<R, ?> field) {
        boolean isText = field.kind().type() == Kind.Type.TEXT;
        return isText && field.get().apply(row) instanceof String text ? text.strip() : "";
    }

    private <R extends Row> String label(Table<R> table, Field<R, ?> field) {
        return texts.get("field." + table.name() + "." + field.name())
                .toLowerCase(texts.language().locale());
    }

    /// What sort of row it is, and whose.
    private String under(Table<?> table, Row row) {
        String whose =
                switch (row) {
                    case Supplement own -> name(own.municipality());
                    case LocalMeasure own -> name(own.municipality());
                    case HearingComment comment -> recipient(comment);
                    default -> "";
                };
        String sort = texts.get("table." + table.name());
        return whose.isEmpty() ? sort : sort + ", " + whose;
    }

    private String name(@Nullable Id municipality) {
        Body body = plan.find(BodyFields.TABLE, municipality);
        return body == null ? "" : body.inShort();
    }

    private String recipient(HearingComment comment) {
        HearingRecipient recipient = plan.find(HearingRecipientFields.TABLE, comment.recipient());
        return recipient == null ? "" : name(recipient.body());
    }
}
