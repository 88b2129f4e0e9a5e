package no.kompetanseplan.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import no.kompetanseplan.model.BankEntry;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.choice.BankKind;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Rank;

import org.junit.jupiter.api.Test;

import java.util.List;

class BankMatchTest {

    private static BankEntry entry(int place, BankKind kind, String body, String text, int part) {
        return new BankEntry(
                Id.named("entry " + place),
                Id.named(body),
                kind,
                text,
                null,
                Percent.of(part),
                Period.NONE,
                "",
                Rank.at(place));
    }

    private static long matched(BankEntry... entries) {
        List<BankMatch> all = BankMatch.all(Plan.of(List.of(entries)));
        assertEquals(1, all.size());
        return all.getFirst().matched();
    }

    @Test
    void whatIsOfferedMeetsWhatOthersWant() {
        assertEquals(
                40_00,
                matched(
                        entry(1, BankKind.OFFER, "A", "Palliasjon", 40),
                        entry(2, BankKind.WANTED, "B", "palliasjon ", 20),
                        entry(3, BankKind.WANTED, "C", "Palliasjon", 30)));
    }

    @Test
    void aMunicipalityIsNotHelpedByItsOwnOffer() {
        assertEquals(
                0,
                matched(
                        entry(1, BankKind.OFFER, "A", "Palliasjon", 40),
                        entry(2, BankKind.WANTED, "A", "Palliasjon", 40)));
        assertEquals(
                20_00,
                matched(
                        entry(1, BankKind.OFFER, "A", "Palliasjon", 100),
                        entry(2, BankKind.WANTED, "A", "Palliasjon", 100),
                        entry(3, BankKind.WANTED, "B", "Palliasjon", 20)));
    }

    @Test
    void differentCompetenceIsNotMixed() {
        assertEquals(
                2,
                BankMatch.all(
                                Plan.of(
                                        List.of(
                                                entry(1, BankKind.OFFER, "A", "Demens", 40),
                                                entry(2, BankKind.WANTED, "B", "Rus", 40))))
                        .size());
    }
}
