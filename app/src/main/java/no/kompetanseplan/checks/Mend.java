package no.kompetanseplan.checks;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.SectionFields;
import no.kompetanseplan.model.Tables;
import no.kompetanseplan.model.choice.Numbering;
import no.kompetanseplan.model.field.Field;
import no.kompetanseplan.model.field.Kind;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The change that mends a finding, where there is one that leaves no doubt: another number in a
/// sentence, the municipality a list lacks, numbers of chapters that the program gives. Everything
/// else somebody must think about.
///
/// @param key what kind of mend it is, in texts and in the history
/// @param use what is put in: «939», «Kvænangen»; empty where nothing is
public record Mend(String key, String use, Plan mended) {

    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])" + Numbers.ANY + "(?!\\p{L}(?!rs|rig))(?!\\d)");

    /// The mend of a finding in a plan; null where there is none, or the plan has moved on.
    public static @Nullable Mend of(Plan plan, Finding finding) {
        return switch (finding.what()) {
            case COUNT_MUNICIPALITIES,
                    COUNT_AREAS,
                    COUNT_MEASURES,
                    COUNT_THEME_DAYS,
                    COUNT_POSITIONS ->
                    number(plan, finding, finding.arguments().get(1));
            case YEARS_OF_PERIOD -> number(plan, finding, finding.arguments().get(2));
            case PLACEHOLDER, COUNCIL_DATES -> dates(plan, finding);
            case MUNICIPALITY_TWICE -> list(plan, finding);
            case SECTION_NUMBER -> numbering(plan);
            default -> null;
        };
    }

    /// What the button says.
    public String words(Texts texts) {
        return texts.get("control.mend." + key, use);
    }

    /// The days of the councils take the place of a gap, or of the day of one of them.
    private static @Nullable Mend dates(Plan plan, Finding finding) {
        String stored = text(plan, finding);
        CouncilDates.Put put = CouncilDates.put(plan, stored);
        Plan mended = put == null ? null : with(plan, finding, put.in(stored));
        return put == null || mended == null ? null : new Mend("dates", put.words(), mended);
    }

    private static @Nullable Mend number(Plan plan, Finding finding, String right) {
        String phrase = finding.arguments().getFirst();
        Matcher number = NUMBER.matcher(phrase);
        if (!number.find()) {
            return null;
        }
        boolean isWord = !Character.isDigit(number.group().charAt(0));
        String use = isWord ? Numbers.inWords(Integer.parseInt(right)) : right;
        boolean isCapital = Character.isUpperCase(number.group().charAt(0));
        String put =
                isCapital
                        ? use.substring(0, 1).toUpperCase(Sentences.NORWEGIAN) + use.substring(1)
                        : use;
        Plan mended =
                replaced(
                        plan,
                        finding,
                        phrase,
                        phrase.substring(0, number.start()) + put + phrase.substring(number.end()));
        return mended == null ? null : new Mend("number", use, mended);
    }

    /// One municipality stands twice and one is missing: the missing one takes the place that gives
    /// the order of the register, or else the second.
    private static @Nullable Mend list(Plan plan, Finding finding) {
        String twice = finding.arguments().getFirst();
        String missing = finding.arguments().get(1);
        String stored = text(plan, finding);
        List<Integer> at =
                Sentences.word(twice).matcher(stored).results().map(hit -> hit.start()).toList();
        if (twice.contains(", ") || missing.contains(", ") || at.size() != 2) {
            return null;
        }
        String first = put(stored, at.getFirst(), twice, missing);
        String second = put(stored, at.getLast(), twice, missing);
        Plan mended = with(plan, finding, isInOrder(plan, first) ? first : second);
        return mended == null ? null : new Mend("list", missing, mended);
    }

    private static String put(String text, int at, String out, String in) {
        return text.substring(0, at) + in + text.substring(at + out.length());
    }

    private static boolean isInOrder(Plan plan, String text) {
        int last = -1;
        for (Body body : plan.municipalities()) {
            int at = text.indexOf(MunicipalityNames.of(body));
            if (at < last) {
                return false;
            }
            last = at;
        }
        return true;
    }

    /// Lets the program number the chapters. What has no number now keeps having none.
    private static Mend numbering(Plan plan) {
        List<Section> unnumbered =
                plan.sections().stream()
                        .filter(section -> section.number().isEmpty() && !section.unnumbered())
                        .map(section ->
                                SectionFields.TABLE.with(
                                        section, section.id(), SectionFields.UNNUMBERED, true))
                        .toList();
        Plan mended =
                plan.with(unnumbered)
                        .with(plan.head())
                        .with(
                                PlanHeadFields.TABLE,
                                PlanHead.ID,
                                PlanHeadFields.NUMBERING,
                                Numbering.GENERATED);
        return new Mend("numbering", "", mended);
    }

    /// The plan with a phrase of the finding's text another; null where it does not stand there
    /// exactly once.
    private static @Nullable Plan replaced(Plan plan, Finding finding, String out, String in) {
        String stored = text(plan, finding);
        int at = stored.indexOf(out);
        return at < 0 || stored.indexOf(out, at + 1) >= 0
                ? null
                : with(plan, finding, put(stored, at, out, in));
    }

    private static String text(Plan plan, Finding finding) {
        Row row = plan.find(finding.row());
        return row == null ? "" : text(Tables.of(row), row, finding.field());
    }

    private static <R> String text(Table<R> table, R row, @Nullable String name) {
        return table.fields().stream()
                .filter(field -> isText(field, name))
                .map(field -> String.valueOf(field.get().apply(row)))
                .findFirst()
                .orElse("");
    }

    private static boolean isText(Field<?, ?> field, @Nullable String name) {
        return field.name().equals(name) && field.kind().type() == Kind.Type.TEXT;
    }

    private static @Nullable Plan with(Plan plan, Finding finding, String text) {
        Row row = plan.find(finding.row());
        return row == null ? null : with(plan, Tables.of(row), row, finding.field(), text);
    }

    private static <R extends Row> @Nullable Plan with(
            Plan plan, Table<R> table, R row, @Nullable String name, String text) {
        return table.fields().stream()
                .filter(field -> isText(field, name) && field.kind().accepts(text))
                .map(field -> plan.with(put(table, row, field, text)))
                .findFirst()
                .orElse(null);
    }

    private static <R extends Row, V> R put(Table<R> table, R row, Field<R, V> field, String text) {
        return table.with(row, row.id(), field, field.kind().value(text));
    }
}
