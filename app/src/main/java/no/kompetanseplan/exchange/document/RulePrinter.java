package no.kompetanseplan.exchange.document;

import no.kompetanseplan.exchange.document.Part.Column;
import no.kompetanseplan.model.ConversionRule;
import no.kompetanseplan.model.ConversionRuleFields;
import no.kompetanseplan.model.LeavePolicy;
import no.kompetanseplan.model.LeavePolicyFields;
import no.kompetanseplan.model.LeaveRule;
import no.kompetanseplan.model.LeaveRuleFields;
import no.kompetanseplan.model.Row;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.StipendRuleFields;
import no.kompetanseplan.model.SupplementRule;
import no.kompetanseplan.model.SupplementRuleFields;
import no.kompetanseplan.model.choice.StudyBasis;
import no.kompetanseplan.model.field.Table;
import no.kompetanseplan.model.value.Days;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The rules of the economic chapter as tables, each where its source says it is written.
final class RulePrinter {

    /// Between the places that are the source of one rule.
    private static final Pattern BETWEEN = Pattern.compile("[,;]\\s*");

    private final Pages pages;
    private final Set<Id> printed = new HashSet<>();

    RulePrinter(Pages pages) {
        this.pages = pages;
    }

    /// Prints the rules a section is the source of.
    void of(String number) {
        if (!number.isEmpty()) {
            print(source -> List.of(BETWEEN.split(source)).contains(number));
        }
    }

    /// Prints every rule not yet printed, below a heading of its own.
    void rest(int level) {
        int before = pages.parts().size();
        print(_ -> true);
        if (pages.parts().size() > before) {
            pages.insertHeading(before, level, pages.text("document.rules.rest"));
        }
    }

    private void print(Predicate<String> here) {
        leave(here, StudyBasis.CREDITS);
        leave(here, StudyBasis.MONTHS);
        policies(here);
        supplements(here);
        stipends(here);
        conversions(here);
    }

    private <R extends Row> List<R> take(
            Table<R> table,
            Function<R, String> source,
            Predicate<R> which,
            Predicate<String> here) {
        List<R> taken = new ArrayList<>();
        for (R rule : pages.plan().ordered(table)) {
            if (which.test(rule) && here.test(source.apply(rule)) && printed.add(rule.id())) {
                taken.add(rule);
            }
        }
        return taken;
    }

    private void leave(Predicate<String> here, StudyBasis basis) {
        List<LeaveRule> rules =
                take(
                        LeaveRuleFields.TABLE,
                        LeaveRule::source,
                        rule -> (rule.basis() == null ? StudyBasis.CREDITS : rule.basis()) == basis,
                        here);
        print(
                "document.rules.leave." + basis.name(),
                List.of(
                        Column.number(pages.text("document.rules.size." + basis.name()), 4),
                        Column.number(pages.text("document.rules.days"), 5),
                        Column.words(pages.text("document.rules.valid"), 11)),
                rules,
                rule ->
                        List.of(
                                rule.size() == null ? "–" : Integer.toString(rule.size()),
                                days(rule.days()),
                                valid(rule.validFrom(), rule.validTo())));
        if (!rules.isEmpty()) {
            pages.note(pages.text("document.rules.leave.note"));
        }
    }

    private void policies(Predicate<String> here) {
        for (LeavePolicy policy :
                take(LeavePolicyFields.TABLE, LeavePolicy::source, _ -> true, here)) {
            if (policy.gap() != null) {
                pages.note(
                        pages.text(
                                "document.rules.policy",
                                pages.choice(policy.basis()),
                                pages.choice(policy.gap())));
            }
        }
    }

    private void supplements(Predicate<String> here) {
        print(
                "document.rules.supplements",
                List.of(
                        Column.words(pages.text("document.rules.education"), 6),
                        Column.number(pages.text("document.rules.yearly"), 3),
                        Column.words(pages.text("document.rules.valid"), 4)),
                take(SupplementRuleFields.TABLE, SupplementRule::source, _ -> true, here),
                rule ->
                        List.of(
                                rule.title(),
                                kroner(rule.amount()),
                                valid(rule.validFrom(), rule.validTo())));
    }

    private void stipends(Predicate<String> here) {
        print(
                "document.rules.stipends",
                List.of(
                        Column.words(pages.text("document.rules.stipend"), 5),
                        Column.number(pages.text("document.rules.ceiling"), 2),
                        Column.words(pages.text("document.rules.condition"), 6)),
                take(StipendRuleFields.TABLE, StipendRule::source, _ -> true, here),
                rule -> List.of(rule.title(), kroner(rule.ceiling()), rule.condition()));
    }

    private void conversions(Predicate<String> here) {
        print(
                "document.rules.conversions",
                List.of(
                        Column.words(pages.text("document.rules.from"), 4),
                        Column.words(pages.text("document.rules.to"), 4),
                        Column.number(pages.text("document.rules.ratio"), 2)),
                take(ConversionRuleFields.TABLE, ConversionRule::source, _ -> true, here),
                rule ->
                        List.of(
                                rule.fromPost(),
                                rule.toPost(),
                                rule.ratio() == null
                                        ? "–"
                                        : "1 : " + pages.formats().number(rule.ratio().factor())));
    }

    private <R extends Row> void print(
            String caption, List<Column> columns, List<R> rules, Function<R, List<String>> cells) {
        if (!rules.isEmpty()) {
            pages.table(
                    pages.text(caption), columns, rules.stream().map(cells).toList(), false, false);
        }
    }

    private String days(@Nullable Days days) {
        return days == null ? "–" : pages.formats().number(days.value());
    }

    private String kroner(@Nullable Money money) {
        return money == null ? "–" : pages.formats().amount(money);
    }

    private String valid(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null
                    ? pages.text("document.rules.always")
                    : pages.text("document.rules.until", pages.formats().date(to));
        }
        return to == null
                ? pages.text("document.rules.since", pages.formats().date(from))
                : pages.formats().date(from) + " – " + pages.formats().date(to);
    }
}
