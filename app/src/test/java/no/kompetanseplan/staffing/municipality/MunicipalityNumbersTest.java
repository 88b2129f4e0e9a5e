package no.kompetanseplan.staffing.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.staffing.municipality.Territory.Fit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

class MunicipalityNumbersTest {

    private static final MunicipalityNumbers NUMBERS = MunicipalityNumbers.read();

    private static Territory of(String number, int year) {
        Territory found = NUMBERS.of(number, year);
        assertNotNull(found, number);
        return found;
    }

    private static List<String> today(String number, int year) {
        return NUMBERS.became(of(number, year), 2026).stream().map(Territory::number).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "1938, 5424, 5536, Lyngen",
        "1939, 5425, 5538, Storfjord",
        "1940, 5426, 5540, Kåfjord",
        "1941, 5427, 5542, Skjervøy",
        "1942, 5428, 5544, Nordreisa",
        "1943, 5429, 5546, Kvænangen",
        "1902, 5401, 5501, Tromsø",
        "1903, 5402, 5503, Harstad",
        "0219, 3024, 3201, Bærum",
        "2011, 5430, 5612, Kautokeino"
    })
    void aMunicipalityThatOnlyGotNewNumbersIsTheSameGround(
            String first, String second, String third, String name) {
        Territory now = of(third, 2024);

        assertEquals(name, now.name());
        assertEquals(Fit.SAME, of(first, 2016).fit(now));
        assertEquals(Fit.SAME, of(second, 2021).fit(now));
        assertEquals(List.of(third), today(first, 2016));
        assertEquals(2019, of(first, 2016).to());
        assertEquals(2023, of(second, 2021).to());
    }

    @Test
    void whatWasMergedAddsUpAndWhatWasSplitIsTold() {
        Territory narvik = of("1806", 2020);

        assertEquals(Fit.PART, of("1805", 2019).fit(narvik));
        assertEquals(Fit.PART, of("1854", 2019).fit(narvik));
        assertEquals(Fit.CROSSING, of("1850", 2019).fit(narvik));
        assertEquals(Fit.APART, of("1902", 2019).fit(narvik));
        assertEquals(Fit.WIDER, of("5530", 2024).fit(of("1931", 2016)));
        assertEquals(List.of("1806", "1875"), today("1850", 2016));
        assertEquals(List.of("5055", "5056", "5059"), today("1613", 2016));
        assertEquals(List.of("5530"), today("1928", 2010));
        assertEquals(List.of("5503"), today("1915", 2010));
        assertEquals(List.of("5512"), today("1852", 2010));
    }

    @Test
    void aMunicipalityThatWasMergedAndPartedAgainFindsItsOwn() {
        assertEquals(List.of("1580"), today("1534", 2019));
        assertEquals(List.of("1508"), today("1523", 2019));
        assertEquals(List.of("1508", "1580"), today("1507", 2021));
    }

    @Test
    void aNumberIsUnderstoodOutsideItsYears() {
        assertEquals(of("5544", 2024), of("5544", 2010));
        assertEquals(of("1942", 2016), of("1942", 2024));
        assertEquals(1, of("1103", 2019).ground().size());
        assertEquals(3, of("1103", 2020).ground().size());
        assertNull(NUMBERS.of("1999", 2020));
        assertNull(NUMBERS.of("", 2020));
    }

    @Test
    void everyYearDividesTheWholeCountryOnce() {
        Set<String> country = null;
        for (int year = 2002; year <= 2026; year++) {
            Set<String> ground = new HashSet<>();
            int pieces = 0;
            for (Territory each : NUMBERS.in(year)) {
                ground.addAll(each.ground());
                pieces += each.ground().size();
                assertEquals(1, NUMBERS.became(each, year).size(), each.number());
            }
            assertEquals(pieces, ground.size(), "twice in " + year);
            country = country == null ? ground : country;
            assertEquals(country, ground, "missing in " + year);
        }
        assertEquals(434, NUMBERS.in(2002).size());
        assertEquals(428, NUMBERS.in(2013).size());
        assertEquals(422, NUMBERS.in(2019).size());
        assertEquals(356, NUMBERS.in(2020).size());
        assertEquals(357, NUMBERS.in(2024).size());
    }

    @Test
    void namesAreFoundInSamiAndKvenAndInOldYears() {
        assertEquals("5540", NUMBERS.named("Gáivuotna - Kåfjord - Kaivuono").getFirst().number());
        assertEquals("5544", NUMBERS.named("Ráisa").getFirst().number());
        assertEquals("5546", NUMBERS.named("kvenangen kommune").getFirst().number());
        assertEquals("1931", NUMBERS.named("Lenvik").getFirst().number());
        assertEquals(2, NUMBERS.named("Herøy (Nordland)").size());
        assertTrue(NUMBERS.named("Norreisa").isEmpty());
        assertEquals("Kaivuono", of("1940", 2010).otherNames().getLast());
    }
}
