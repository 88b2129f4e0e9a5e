package no.kompetanseplan.ui.chapter.whatif;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.budget.ReplacedDays;
import no.kompetanseplan.checks.Finding;
import no.kompetanseplan.checks.What;
import no.kompetanseplan.model.Block;
import no.kompetanseplan.model.BlockFields;
import no.kompetanseplan.model.HearingComment;
import no.kompetanseplan.model.HearingCommentFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.RuleVariant;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.prose.Prose;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.rules.PlannedConversions;
import no.kompetanseplan.rules.Variants;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.whatif.Outcome.Result;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a variant would lead to besides amounts: what would no longer agree, days that somebody
/// must stand in, words of the plan that tell the old value, and what has been said of the rule in
/// hearings.
///
/// @param asked what this follows from
/// @param findings what does not agree with the variant in force and does agree today
/// @param days days of replacement that change, by year
/// @param conversions what the conversions of posts that are planned come to a year, where it
///   changes; null where it does not
/// @param gap full-time posts that lack in the last year of the projection, which no rule changes;
///   null without a register
/// @param quoting paragraphs on the rule that hold its value of today
/// @param remarks hearing comments on the rule, or on the words about it
record Follows(
        Result asked,
        List<Finding> findings,
        SortedMap<Integer, Change> days,
        @Nullable Extra conversions,
        @Nullable Gap gap,
        List<Block> quoting,
        List<HearingComment> remarks) {

    /// Days of a year.
    record Change(BigDecimal before, BigDecimal after) {}

    /// Kroner a year when all conversions are carried out.
    record Extra(Money before, Money after) {}

    /// Full-time posts that lack in a year.
    record Gap(int year, BigDecimal posts) {}

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    /// Space within a number: «10 000».
    private static final Pattern WITHIN = Pattern.compile("(?<=\\d)[\\s\\u00a0\\u202f](?=\\d{3})");

    static Follows of(Assessment now, Result asked) {
        Plan plan = now.plan();
        RuleVariant variant = asked.variant();
        Row rule = variant.rule() == null ? null : plan.find(variant.rule());
        Field<?, ?> field = Variants.field(plan, variant);
        List<Block> about = rule == null ? List.of() : blocks(plan, rule);
        String value = rule == null || field == null ? "" : digits(rule, field);
        return new Follows(
                asked,
                caused(now.findings(), asked.other().findings()),
                days(now, asked.other()),
                conversions(plan, asked.other().plan()),
                gap(now),
                value.isEmpty() ? List.of() : about.stream().filter(holding(value)).toList(),
                rule == null ? List.of() : remarks(plan, rule, about));
    }

    private static List<Finding> caused(List<Finding> before, List<Finding> after) {
        Set<Said> known = new HashSet<>();
        before.forEach(each -> known.add(Said.of(each)));
        return after.stream().filter(each -> !known.contains(Said.of(each))).toList();
    }

    /// What is said, wherever: a new version of a rule is another row than the old one.
    private record Said(What what, @Nullable String field, List<String> arguments) {

        static Said of(Finding finding) {
            return new Said(finding.what(), finding.field(), finding.arguments());
        }
    }

    private static SortedMap<Integer, Change> days(Assessment now, Assessment other) {
        SortedMap<Integer, BigDecimal> before = ReplacedDays.byYear(now.budget());
        SortedMap<Integer, BigDecimal> after = ReplacedDays.byYear(other.budget());
        Set<Integer> years = new HashSet<>(before.keySet());
        years.addAll(after.keySet());
        SortedMap<Integer, Change> changes = new TreeMap<>();
        for (int year : years) {
            BigDecimal was = before.getOrDefault(year, BigDecimal.ZERO);
            BigDecimal is = after.getOrDefault(year, BigDecimal.ZERO);
            if (was.compareTo(is) != 0) {
                changes.put(year, new Change(was, is));
            }
        }
        return changes;
    }

    private static @Nullable Extra conversions(Plan now, Plan other) {
        Money before = PlannedConversions.of(now).extraCost();
        Money after = PlannedConversions.of(other).extraCost();
        return before == null || after == null || before.equals(after)
                ? null
                : new Extra(before, after);
    }

    private static @Nullable Gap gap(Assessment now) {
        if (!now.facts().hasStaff()) {
            return null;
        }
        YearFigures last = now.projection().region().last();
        return new Gap(last.year(), last.lacking(last.chosen(), 0));
    }

    /// The paragraphs of the section that a rule names as its source, else of the chapter of the
    /// rules.
    private static List<Block> blocks(Plan plan, Row rule) {
        Set<Id> sections = sections(plan, rule);
        return plan.ordered(BlockFields.TABLE).stream()
                .filter(block -> block.section() != null && sections.contains(block.section()))
                .toList();
    }

    private static Set<Id> sections(Plan plan, Row rule) {
        Section chapter = Places.section(plan, PageKind.RULES);
        String number = number(rule);
        boolean isNamed =
                plan.sections().stream().anyMatch(section -> section.number().equals(number));
        Set<Id> all = new HashSet<>();
        for (Section each : plan.ordered(SectionFields.TABLE)) {
            boolean isIt = chapter != null && chapter.id().equals(each.id());
            if (isNamed ? each.number().equals(number) : isIt) {
                all.add(each.id());
            }
        }
        boolean grows = true;
        while (grows) {
            grows =
                    plan.sections().stream()
                            .filter(each -> each.parent() != null && all.contains(each.parent()))
                            .map(each -> all.add(each.id()))
                            .reduce(false, Boolean::logicalOr);
        }
        return all;
    }

    /// The number that the source of a rule begins with: «6.1»; empty without one.
    private static String number(Row rule) {
        for (Field<?, ?> field : Tables.of(rule).fields()) {
            if (field.name().equals("source")) {
                Matcher matcher = NUMBER.matcher(Objects.toString(Variants.today(rule, field), ""));
                return matcher.lookingAt() ? matcher.group() : "";
            }
        }
        return "";
    }

    /// The value of today as it may stand in a text: «15», «12,5», «10000».
    private static String digits(Row rule, Field<?, ?> field) {
        return Variants.today(rule, field) instanceof Number hundredths
                ? BigDecimal.valueOf(hundredths.longValue(), 2)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',')
                : "";
    }

    private static Predicate<Block> holding(String value) {
        Pattern whole =
                Pattern.compile("(?<![\\d,.])" + Pattern.quote(value) + "(?![\\d]|[,.]\\d)");
        return block -> {
            String words = Prose.read(block.text()).words();
            return whole.matcher(WITHIN.matcher(words).replaceAll("")).find();
        };
    }

    private static List<HearingComment> remarks(Plan plan, Row rule, List<Block> about) {
        Set<Id> targets = new HashSet<>(Set.of(rule.id()));
        about.forEach(block -> targets.add(block.id()));
        Section chapter = Places.section(plan, PageKind.RULES);
        sections(plan, rule).stream()
                .filter(id -> chapter == null || !chapter.id().equals(id))
                .forEach(targets::add);
        return plan.ordered(HearingCommentFields.TABLE).stream()
                .filter(each -> each.target() != null && targets.contains(each.target()))
                .toList();
    }
}
