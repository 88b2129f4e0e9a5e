package no.kompetanseplan.hearing;

import no.kompetanseplan.checks.Where;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.FocusArea;
import no.kompetanseplan.model.FocusAreaFields;
import no.kompetanseplan.model.Goal;
import no.kompetanseplan.model.GoalFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.MeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Proposal;
import no.kompetanseplan.model.ProposalFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Staffing;
import no.kompetanseplan.model.StaffingFields;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.ThemeDayFields;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;
import no.kompetanseplan.text.WordDiff;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The places of a plan that a comment may be about: where each stands in words, and what stands
/// there.
public final class Spot {

    /// A place to choose.
    ///
    /// @param where «5.1 Demens»
    /// @param words what stands there
    public record Choice(Id row, String where, String words) {}

    private static final List<Table<? extends Row>> TABLES =
            List.of(
                    SectionFields.TABLE,
                    BlockFields.TABLE,
                    GoalFields.TABLE,
                    FocusAreaFields.TABLE,
                    ProposalFields.TABLE,
                    MeasureFields.TABLE,
                    ThemeDayFields.TABLE,
                    LeaveRuleFields.TABLE,
                    SupplementRuleFields.TABLE,
                    StipendRuleFields.TABLE,
                    StaffingFields.TABLE);

    private final Plan plan;
    private final Texts texts;
    private final Where where;

    public Spot(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.where = new Where(plan, texts);
    }

    /// Every place, in the order of the plan.
    public List<Choice> choices() {
        List<Choice> all = new ArrayList<>();
        for (Table<? extends Row> table : TABLES) {
            for (Row row : plan.ordered(table)) {
                String words = words(row);
                if (!words.isBlank()) {
                    all.add(new Choice(row.id(), where(row), words));
                }
            }
        }
        return all;
    }

    /// What a comment is about, in words: «7 Kurs og studier, rad 4 · Tidsrom»; that it is about
    /// the whole plan where no place is named, and that the place is gone where it is.
    public String of(HearingComment comment) {
        Id target = comment.target();
        if (target == null) {
            return texts.get("hearing.place.plan");
        }
        Row row = plan.find(target);
        if (row == null) {
            return texts.get("hearing.place.gone");
        }
        String label = "field." + Tables.of(row).name() + "." + comment.field();
        String field = comment.field().isEmpty() || !texts.has(label) ? "" : texts.get(label);
        return field.isEmpty() ? where(row) : where(row) + " · " + field;
    }

    /// What stands in a place now; empty where there are no words.
    ///
    /// @param field name of a field of the row; empty for what the row says as a whole
    public String wording(@Nullable Id target, String field) {
        Row row = target == null ? null : plan.find(target);
        if (row == null) {
            return "";
        }
        return field.isEmpty() ? words(row) : shown(Tables.of(row), row, field);
    }

    /// How the words a comment is about have changed since it was made; null where they have not,
    /// or where nobody knows how they were.
    public @Nullable WordDiff change(HearingComment comment) {
        Id target = comment.target();
        if (target == null || comment.wording().isBlank()) {
            return null;
        }
        WordDiff diff = WordDiff.between(comment.wording(), wording(target, comment.field()));
        return diff.isSame() ? null : diff;
    }

    /// Where a row stands; empty for one that is gone.
    public String where(Id row) {
        Row found = plan.find(row);
        return found == null ? "" : where(found);
    }

    private String where(Row row) {
        String place = where.of(row.id());
        return row instanceof Proposal proposal ? numbered(proposal, place) : place;
    }

    private String numbered(Proposal proposal, String place) {
        List<Proposal> among =
                plan.ordered(ProposalFields.TABLE).stream()
                        .filter(each -> Objects.equals(each.area(), proposal.area()))
                        .toList();
        return texts.get("hearing.place.proposal", place, 1 + among.indexOf(proposal));
    }

    private String words(Row row) {
        return switch (row) {
            case Section section -> section.title();
            case Block block -> Prose.read(block.text()).words();
            case Goal goal -> goal.text();
            case FocusArea area -> area.title();
            case Proposal proposal -> proposal.title();
            case Measure measure -> measure.title();
            case ThemeDay day -> day.title();
            case LeaveRule rule -> rule.source();
            case SupplementRule rule -> rule.title();
            case StipendRule rule -> rule.title();
            case Staffing staffing -> name(plan.find(BodyFields.TABLE, staffing.body()));
            default -> "";
        };
    }

    private static String name(@Nullable Body body) {
        return body == null ? "" : body.name();
    }

    private <R extends Row> String shown(Table<R> table, R row, String name) {
        int at = table.place(name);
        Field<R, ?> field = at < 0 ? null : table.fields().get(at);
        Object value = field == null ? null : field.get().apply(row);
        return switch (value) {
            case String text -> Prose.read(text).words();
            case Period period -> Formats.of(texts.language()).period(period);
            case null, default -> "";
        };
    }
}
