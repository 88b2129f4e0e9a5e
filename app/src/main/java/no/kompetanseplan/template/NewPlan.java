package no.kompetanseplan.template;

import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.ChapterNumbers;
import no.kompetanseplan.model.Definition;
import no.kompetanseplan.model.DefinitionFields;
import no.kompetanseplan.model.Dimension;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.ActionPlanLayout;
import no.kompetanseplan.model.choice.BlockStyle;
import no.kompetanseplan.model.choice.BodyKind;
import no.kompetanseplan.model.choice.BodyRole;
import no.kompetanseplan.model.choice.DimensionColour;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.choice.PlanLanguage;
import no.kompetanseplan.model.choice.PlanStage;
import no.kompetanseplan.model.choice.RegisterKind;
import no.kompetanseplan.model.choice.TermKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.prose.Span;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;
import no.kompetanseplan.model.value.Ranked;
import no.kompetanseplan.template.Template.Line;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is asked for before a plan is made.
///
/// @param title as the cover prints it
/// @param from first year
/// @param to last year
/// @param municipalities one to thirty
/// @param language written form of Norwegian of the plan
/// @param withRules whether the rules and concepts of the sample plan come along as a beginning
public record NewPlan(
        Template template,
        String title,
        String region,
        int from,
        int to,
        List<Municipality> municipalities,
        PlanLanguage language,
        boolean withRules) {

    public static final int MOST_MUNICIPALITIES = 30;

    /// A member of the region.
    ///
    /// @param number four digits; empty when it is not given
    public record Municipality(String name, String number) {

        private static final Pattern NUMBER = Pattern.compile("[\\s,;]*\\b(\\d{4})\\b[\\s,;]*");

        /// A municipality as people write it, «Bodø 1804», the number before or after the name;
        /// null for an empty line or a number alone.
        public static @Nullable Municipality read(String words) {
            Matcher found = NUMBER.matcher(words);
            boolean hasNumber = found.find();
            String name = (hasNumber ? found.replaceFirst(" ") : words).strip();
            return name.isEmpty() ? null : new Municipality(name, hasNumber ? found.group(1) : "");
        }
    }

    /// What keeps a plan from being made.
    ///
    /// @param key of the sentence
    /// @param about what the sentence is filled with
    public record Doubt(String key, String about) {}

    /// What is wrong with the municipalities, for the window and the command line alike; null when
    /// nothing is. One without a number may get it later.
    public static @Nullable Doubt doubt(List<Municipality> members) {
        if (members.isEmpty() || members.size() > MOST_MUNICIPALITIES) {
            return new Doubt("shell.new.count", "");
        }
        Set<String> numbers = new HashSet<>();
        for (Municipality each : members) {
            if (each.name().chars().anyMatch(Character::isDigit)) {
                return new Doubt("shell.new.number", each.name());
            }
            if (!each.number().isEmpty() && !numbers.add(each.number())) {
                return new Doubt("shell.new.twice", each.number());
            }
        }
        return null;
    }

    /// The plan to begin with.
    ///
    /// @param words the language of the plan's own headings
    /// @param sample the plan that rules and concepts are taken from
    public Plan begin(Texts words, Clock clock, Plan sample) {
        Rows rows = new Rows(clock, sample, words, template);
        rows.add(head(words));
        chapters(rows, words);
        dimensions(rows, words);
        for (Municipality each : municipalities) {
            rows.add(
                    new Body(
                            rows.newId(),
                            each.name(),
                            "",
                            BodyKind.MUNICIPALITY,
                            BodyRole.MEMBER,
                            "",
                            each.number(),
                            null,
                            Ranked.NONE,
                            null,
                            null,
                            "",
                            rows.rank()));
        }
        if (withRules) {
            rows.copy(LeaveRuleFields.TABLE, LeaveRuleFields.NOTE, LeaveRuleFields.SOURCE);
            rows.copy(LeavePolicyFields.TABLE, LeavePolicyFields.NOTE, LeavePolicyFields.SOURCE);
            rows.copy(
                    SupplementRuleFields.TABLE,
                    SupplementRuleFields.NOTE,
                    SupplementRuleFields.SOURCE);
            rows.copy(StipendRuleFields.TABLE, StipendRuleFields.NOTE, StipendRuleFields.SOURCE);
            for (Definition each : sample.ordered(DefinitionFields.TABLE)) {
                if (each.kind() == TermKind.CONCEPT) {
                    rows.add(DefinitionFields.TABLE.copy(each, rows.newId()));
                }
            }
        }
        return ChapterNumbers.numbered(Plan.of(rows.rows));
    }

    private PlanHead head(Texts words) {
        PlanHead head = PlanHeadFields.TABLE.blank(PlanHead.ID);
        Period years =
                new Period(LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), from + "–" + to);
        head = with(head, PlanHeadFields.TITLE, title);
        head = with(head, PlanHeadFields.REGION, region);
        head = with(head, PlanHeadFields.PLAN_PERIOD, years);
        head = with(head, PlanHeadFields.STAGE, PlanStage.DRAFT);
        head = with(head, PlanHeadFields.LANGUAGE, language);
        head = with(head, PlanHeadFields.NUMBERING, Numbering.GENERATED);
        head =
                with(
                        head,
                        PlanHeadFields.LAYOUT,
                        template == Template.NETWORK
                                ? ActionPlanLayout.GOALS_FIRST
                                : ActionPlanLayout.SEVEN_COLUMNS);
        return with(head, PlanHeadFields.ACTION_PLAN_TITLE, words.get("template.actionplan"));
    }

    private static <V> PlanHead with(PlanHead head, Field<PlanHead, V> field, V value) {
        return PlanHeadFields.TABLE.with(head, PlanHead.ID, field, value);
    }

    private void chapters(Rows rows, Texts words) {
        List<Id> above = new ArrayList<>();
        for (Line line : template.lines()) {
            Id id = rows.newId();
            while (above.size() > line.depth()) {
                above.removeLast();
            }
            Id parent = above.isEmpty() ? null : above.getLast();
            String own = line.unnumbered() ? "" : line.key();
            rows.add(section(line, id, parent, own, words, rows.rank()));
            above.add(id);
            text(rows, line, id, words);
        }
    }

    private Section section(
            Line line, Id id, @Nullable Id parent, String number, Texts words, String rank) {
        return new Section(
                id,
                parent,
                number,
                template.title(line, words),
                line.page(),
                line.unnumbered(),
                false,
                rank);
    }

    /// What ought to be written stands there as a gap, so nobody takes it for written.
    private void text(Rows rows, Line line, Id section, Texts words) {
        if (line.asks()) {
            String question = template.question(line, words);
            String stored = new Prose(List.of(new Span.Gap(question))).write();
            rows.add(new Block(rows.newId(), section, BlockStyle.PARAGRAPH, stored, rows.rank()));
        }
        for (RegisterKind register : line.registers()) {
            rows.add(
                    new Block(
                            rows.newId(),
                            section,
                            BlockStyle.REGISTER,
                            "",
                            register,
                            "",
                            rows.rank()));
        }
    }

    private void dimensions(Rows rows, Texts words) {
        switch (template) {
            case REGIONAL, KS -> {
                dimension(rows, words, "r", DimensionColour.BLUE);
                dimension(rows, words, "m", DimensionColour.GREEN);
                dimension(rows, words, "k", DimensionColour.VIOLET);
            }
            case NETWORK -> dimension(rows, words, "t", DimensionColour.BLUE);
            case EMPTY -> {}
        }
    }

    private static void dimension(Rows rows, Texts words, String key, DimensionColour colour) {
        String name = words.get("template.dimension." + key);
        rows.add(
                new Dimension(
                        rows.newId(),
                        name,
                        name.substring(0, 1),
                        colour,
                        "",
                        words.get("template.table." + key),
                        "",
                        "",
                        rows.rank()));
    }

    /// The rows made so far.
    private static final class Rows {

        private final List<Row> rows = new ArrayList<>();
        private final Clock clock;
        private final Plan sample;
        private final String note;
        private final boolean keepsPlaces;

        Rows(Clock clock, Plan sample, Texts words, Template template) {
            this.clock = clock;
            this.sample = sample;
            this.note = words.get("template.rule.note");
            this.keepsPlaces = template == Template.REGIONAL;
        }

        Id newId() {
            return Id.create(clock.millis());
        }

        String rank() {
            return Rank.at(rows.size());
        }

        void add(Row row) {
            rows.add(row);
        }

        /// The rows of a type in the sample under new names, with a note of where they are from.
        /// They name the section they stand in only where the template has the sample's sections.
        <R extends Row> void copy(
                Table<R> table, Field<R, String> noteField, Field<R, String> source) {
            for (R row : sample.ordered(table)) {
                Id id = newId();
                R copy = table.with(table.copy(row, id), id, noteField, note);
                add(keepsPlaces ? copy : table.with(copy, id, source, ""));
            }
        }
    }
}
