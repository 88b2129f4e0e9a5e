package no.kompetanseplan.grants;

import no.kompetanseplan.model.Agreement;
import no.kompetanseplan.model.AgreementFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.StipendRule;
import no.kompetanseplan.model.choice.AgreementKind;
import no.kompetanseplan.model.choice.StipendEvent;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.rules.Stipends;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the municipalities give each person for the same, beside what the region has agreed on, so
/// that they do not outbid each other. Without an agreed frame they are held against their mean. It
/// tells; it stops nobody.
///
/// @param kind what is given
/// @param profession the profession it leads to; null = not said
/// @param rule where the frame stands; null = no frame is agreed
/// @param frame the most for one person; null = no amount is agreed
/// @param months the obligation that goes with it; null = no length is agreed
/// @param mean what one person gets on average over the region
/// @param beyond who gives more than the frame, or binds for shorter; without a frame, more than
///   the mean
public record Competition(
        AgreementKind kind,
        @Nullable Id profession,
        @Nullable Id rule,
        @Nullable Money frame,
        @Nullable Integer months,
        Money mean,
        List<Offer> beyond) {

    /// What a municipality gives.
    ///
    /// @param each the most it gives one person
    /// @param months the shortest time it binds for; null = not said
    /// @param agreement the agreement that goes furthest
    public record Offer(Id body, Money each, @Nullable Integer months, Id agreement) {}

    /// What is agreed on a day.
    ///
    /// @param rule where it stands; null = nothing is
    private record Frame(@Nullable Id rule, @Nullable Money most, @Nullable Integer months) {

        static Frame of(AgreementKind kind, Stipends stipends, @Nullable LocalDate day) {
            StipendRule rule =
                    switch (kind) {
                        case STIPEND -> stipends.rule(StipendEvent.START, day);
                        case RECRUITMENT_GRANT, RECRUITMENT_POST ->
                                stipends.rule(StipendEvent.RECRUITMENT, day);
                        case STUDY_SUPPORT -> null;
                    };
            // A stipend is given at start and at completion; both ceilings are its frame.
            Money most =
                    kind == AgreementKind.STIPEND
                            ? stipends.most(day)
                            : rule == null ? null : rule.ceiling();
            return new Frame(
                    rule == null ? null : rule.id(),
                    most,
                    rule == null ? null : rule.boundMonths());
        }

        boolean isAgreed() {
            return most != null || months != null;
        }
    }

    private record Same(AgreementKind kind, @Nullable Id profession, Frame frame) {}

    public Competition {
        beyond = List.copyOf(beyond);
    }

    /// Whether anything is agreed.
    public boolean hasFrame() {
        return frame != null || months != null;
    }

    /// Each kind and profession that somebody goes beyond, held against the frame that was in force
    /// when the agreement began. One without a day is held against the newest.
    public static List<Competition> all(Plan plan) {
        Stipends stipends = Stipends.of(plan);
        Map<Same, List<Agreement>> alike = new LinkedHashMap<>();
        for (Agreement each : plan.ordered(AgreementFields.TABLE)) {
            AgreementKind kind = each.kind();
            if (kind != null && each.body() != null && perPerson(each) != null) {
                Frame frame = Frame.of(kind, stipends, day(each));
                alike.computeIfAbsent(
                                new Same(kind, each.profession(), frame), _ -> new ArrayList<>())
                        .add(each);
            }
        }
        List<Competition> all = new ArrayList<>();
        alike.forEach((same, agreements) -> {
            Competition made = of(same, agreements);
            if (!made.beyond.isEmpty()) {
                all.add(made);
            }
        });
        return all;
    }

    private static @Nullable LocalDate day(Agreement each) {
        return each.boundFrom() == null ? each.deadline() : each.boundFrom();
    }

    private static Competition of(Same same, List<Agreement> agreements) {
        Frame frame = same.frame();
        Money mean = mean(agreements);
        Map<Id, Offer> beyond = new LinkedHashMap<>();
        for (Agreement each : agreements) {
            Offer offer = offer(each);
            boolean isBeyond =
                    frame.isAgreed()
                            ? isBeyond(offer, frame.most(), frame.months())
                            : isAbove(offer, mean);
            if (isBeyond) {
                beyond.merge(offer.body(), offer, Competition::further);
            }
        }
        Set<Id> bodies = new HashSet<>();
        agreements.forEach(each -> bodies.add(offer(each).body()));
        boolean isCompared = frame.isAgreed() || bodies.size() > 1;
        return new Competition(
                same.kind(),
                same.profession(),
                frame.rule(),
                frame.most(),
                frame.months(),
                mean,
                isCompared ? List.copyOf(beyond.values()) : List.of());
    }

    private static Offer offer(Agreement each) {
        Money amount = perPerson(each);
        Id body = each.body();
        if (amount == null || body == null) {
            throw new IllegalStateException("Nothing to compare in " + each.id());
        }
        return new Offer(body, amount, each.boundMonths(), each.id());
    }

    private static boolean isBeyond(
            Offer offer, @Nullable Money frame, @Nullable Integer agreedMonths) {
        Integer own = offer.months();
        return (frame != null && isAbove(offer, frame))
                || (agreedMonths != null && own != null && own < agreedMonths);
    }

    private static boolean isAbove(Offer offer, Money most) {
        return offer.each().compareTo(most) > 0;
    }

    private static Offer further(Offer one, Offer other) {
        return other.each().compareTo(one.each()) > 0 ? other : one;
    }

    /// The mean of what each person gets, in whole kroner.
    private static Money mean(List<Agreement> agreements) {
        long persons = 0;
        for (Agreement each : agreements) {
            persons += persons(each);
        }
        Money sum = Sums.of(agreements, Agreement::amount);
        return new Money(sum.ore() / Math.max(1, persons)).inWholeKroner();
    }

    private static @Nullable Money perPerson(Agreement each) {
        Money amount = each.amount();
        return amount == null || amount.ore() <= 0
                ? null
                : new Money(amount.ore() / persons(each)).inWholeKroner();
    }

    private static int persons(Agreement each) {
        Integer people = each.people();
        return people == null || people == 0 ? 1 : people;
    }
}
