package no.kompetanseplan.model.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @Test
    void oddLettersAreWrittenAsAFileHoldsThem() {
        assertEquals("https://x.no/a%20b?c=%C3%A6", WebAddress.of(" https://x.no/a b?c=æ "));
        assertEquals("https://xn--bl-zia.no/", WebAddress.of("HTTPS://blå.no/"));
        assertEquals(
                "http://x.no:8080/100%25%5B1%5D#a%23b",
                WebAddress.of("http://x.no:8080/100%[1]#a#b"));
        assertEquals("https://x.no/%F0%9F%98%80%22", WebAddress.of("https://x.no/\uD83D\uDE00\""));
        assertEquals(
                "mailto:post@x.no?subject=Ny%20plan",
                WebAddress.of("mailto:post@x.no?subject=Ny plan"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://x.no/a%20b?c=%C3%A6#d", "http://localhost:80", "https://1.2.3.4/"})
    void whatIsAnAddressStaysAsItIs(String address) {
        assertEquals(address, WebAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "file:///etc/hosts",
                "https://",
                "https://a b.no/",
                "https://x..no/",
                "https://x.no:port/",
                "mailto:nobody",
                "x.no"
            })
    void whatIsNoAddressOfAPageOrOfMailIsNone(String link) {
        assertEquals("", WebAddress.of(link));
    }
}
