package no.kompetanseplan.sample;

import no.kompetanseplan.budget.Budget;
import no.kompetanseplan.budget.Uncalculated;
import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.BodyFields;
import no.kompetanseplan.model.CostLine;
import no.kompetanseplan.model.Measure;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.CostKind;
import no.kompetanseplan.model.value.Money;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the printed words of KOSTNAD/RESSURSBRUK ask of the budget, word by word.
enum CostStatements {
    KRONER("\\bkr ?(\\d[\\d ]*)") {
        @Override
        boolean isMet(Asked asked) {
            Money amount = Money.kroner(Long.parseLong(asked.figure().replace(" ", "")));
            boolean isGiven = asked.says("tildelt");
            return asked.has(line ->
                    amount.equals(line.unitPrice())
                            && (isGiven
                                    ? line.kind() == CostKind.GRANT && line.grant() != null
                                    : line.kind() == CostKind.FEE));
        }
    },
    REPLACEMENT("vikar") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(
                    line -> line.kind() == CostKind.REPLACEMENT && line.quantity() == null);
        }
    },
    TRAVEL("(?<!deltakelse/)reise") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.kind() == CostKind.TRAVEL);
        }
    },
    TIME("\\btid(sressurs)? |fri fra jobb") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.kind() == CostKind.OWN_TIME);
        }
    },
    DAYS_A_MONTH("(\\d+) dager per måned") {
        @Override
        boolean isMet(Asked asked) {
            int days = Integer.parseInt(asked.figure());
            return asked.has(line ->
                    line.kind() == CostKind.OWN_TIME
                            && line.quantity() != null
                            && line.quantity() == days * asked.months());
        }
    },
    /// What is free takes working time all the same.
    FREE("gratis") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.kind() == CostKind.FEE && isNothing(line.unitPrice()))
                    && asked.has(line -> line.kind() == CostKind.OWN_TIME);
        }
    },
    FEE("avgift|påmelding") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.kind() == CostKind.FEE && !isNothing(line.unitPrice()));
        }
    },
    ROOMS_AND_LECTURERS("lokale|foreleser(e|\\b)|dekker kostnader unntatt") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line ->
                    (line.kind() == CostKind.VENUE || line.kind() == CostKind.LECTURER)
                            && (line.payer() != null || asked.says("kursavgift")))
                    || (asked.says("kursavgift") && FEE.isMet(asked));
        }
    },
    BY_OTHERS("(NTSS|USH|UiT)(?= .*(dekker|stiller))|eksterne midler fra (Fylkesmannen)") {
        @Override
        boolean isMet(Asked asked) {
            String name = asked.figure();
            return asked.has(line -> name.equals(asked.payer(line)));
        }
    },
    INCENTIVES("stimuleringstiltak") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.kind() == CostKind.OTHER);
        }
    },
    RATIO("forholdstall.*(1:1,2)") {
        @Override
        boolean isMet(Asked asked) {
            return asked.has(line -> line.text().contains(asked.figure()));
        }
    },
    LATER("beregnes?\\b|beskrives") {
        @Override
        boolean isMet(Asked asked) {
            return asked.lacks(Uncalculated.Reason.LATER);
        }
    },
    NOTHING_YET("ingen for utredningsfasen") {
        @Override
        boolean isMet(Asked asked) {
            return asked.lacks(Uncalculated.Reason.NONE_IN_STUDY_PHASE);
        }
    },
    DEPENDS("avhengig av") {
        @Override
        boolean isMet(Asked asked) {
            return asked.lacks(Uncalculated.Reason.DEPENDS)
                    || asked.has(line -> line.kind() == CostKind.FEE && line.unitPrice() == null);
        }
    };

    private final Pattern words;

    CostStatements(String words) {
        this.words =
                Pattern.compile(
                        words,
                        Pattern.CASE_INSENSITIVE
                                | Pattern.UNICODE_CASE
                                | Pattern.UNICODE_CHARACTER_CLASS
                                | Pattern.DOTALL);
    }

    abstract boolean isMet(Asked asked);

    /// What the words of a measure say.
    static List<CostStatements> of(Measure measure) {
        List<CostStatements> said = new ArrayList<>();
        for (CostStatements each : values()) {
            if (each.words.matcher(measure.costWording()).find()) {
                said.add(each);
            }
        }
        return said;
    }

    /// Each statement that the budget does not answer.
    static List<String> unmet(Plan plan) {
        Budget budget = Budget.of(plan);
        List<String> unmet = new ArrayList<>();
        for (Measure measure : plan.measures()) {
            for (CostStatements each : of(measure)) {
                Asked asked = new Asked(plan, budget, measure, each.words);
                if (!each.isMet(asked)) {
                    unmet.add(each + " in " + measure.title() + ": " + measure.costWording());
                }
            }
        }
        return unmet;
    }

    private static boolean isNothing(@Nullable Money amount) {
        return amount != null && amount.isZero();
    }

    /// A statement of a measure, and what the plan has for it.
    record Asked(Plan plan, Budget budget, Measure measure, Pattern words) {

        boolean says(String word) {
            return measure.costWording().toLowerCase(Locale.ROOT).contains(word);
        }

        boolean has(Predicate<CostLine> line) {
            return plan.costLines().stream()
                    .filter(each -> measure.id().equals(each.measure()))
                    .anyMatch(line);
        }

        boolean lacks(Uncalculated.Reason reason) {
            return budget.uncalculatedOf(measure.id()).stream()
                    .anyMatch(each -> each.reason() == reason);
        }

        /// The first group that the words have.
        String figure() {
            Matcher found = words.matcher(measure.costWording());
            if (found.find()) {
                for (int i = 1; i <= found.groupCount(); i++) {
                    if (found.group(i) != null) {
                        return found.group(i).strip();
                    }
                }
            }
            throw new IllegalStateException(words + " in " + measure.costWording());
        }

        int months() {
            return (int)
                    ChronoUnit.MONTHS.between(
                            Objects.requireNonNull(measure.period().from()),
                            Objects.requireNonNull(measure.period().to()).plusDays(1));
        }

        String payer(CostLine line) {
            Body body = plan.find(BodyFields.TABLE, line.payer());
            return body == null ? "" : body.shortName();
        }
    }
}
