package no.kompetanseplan.exchange.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.exchange.document.Part.Heading;
import no.kompetanseplan.exchange.document.Printed;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.PlanHead;
import no.kompetanseplan.model.PlanHeadFields;
import no.kompetanseplan.text.Language;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class PlanWebTest {

    @Test
    void headingsAndCaptionsStandInTheirOrder() throws Exception {
        PrintedPlan plan = Printed.sample();
        Element page = parse(page(plan));
        List<String> headings =
                elements(page, "*").stream()
                        .filter(each ->
                                each.getTagName().matches("h[2-5]") && each.hasAttribute("id"))
                        .map(each -> each.getTagName() + " " + each.getTextContent())
                        .toList();
        assertEquals(
                plan.parts().stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .map(heading -> "h" + (heading.level() + 1) + " " + heading.line())
                        .toList(),
                headings);
        assertEquals(
                plan.tables().stream().map(plan::caption).toList(),
                elements(page, "caption").stream().map(Node::getTextContent).toList());
    }

    @Test
    void everyTableCanBeScrolledByKeyAndNoHeadIsEmpty() throws Exception {
        PrintedPlan plan = Printed.of(SamplePlan.network());
        Element page = parse(page(plan));
        List<String> reached =
                elements(page, "div").stream()
                        .filter(each -> each.getAttribute("tabindex").equals("0"))
                        .map(each -> each.getAttribute("aria-label"))
                        .toList();
        assertEquals(plan.tables().stream().map(plan::caption).toList(), reached);
        elements(page, "th").forEach(head -> assertFalse(head.getTextContent().isBlank()));
    }

    @Test
    void noHeadingSkipsALevel() throws Exception {
        int before = 1;
        for (Element each : elements(parse(page(Printed.sample())), "*")) {
            if (each.getTagName().matches("h[1-6]")) {
                int level = each.getTagName().charAt(1) - '0';
                assertTrue(level <= before + 1, each.getTextContent());
                before = level;
            }
        }
    }

    @Test
    void everyTableHasHeadsThatSayWhatTheyAreHeadsOf() throws Exception {
        for (Element table : elements(parse(page(Printed.sample())), "table")) {
            assertEquals(1, elements(table, "caption").size());
            List<Element> heads = elements(table, "th");
            assertTrue(
                    heads.stream().allMatch(head -> head.getAttribute("scope").matches("col|row")));
            int rows = elements(table, "tr").size();
            assertEquals(
                    rows - 1,
                    heads.stream()
                            .filter(head -> head.getAttribute("scope").equals("row"))
                            .count());
        }
    }

    @Test
    void thePageStandsAloneAndRunsNothing() throws Exception {
        String markup = page(Printed.sampleSaying("[[https://eksempel.invalid|lenke]]"));
        Element page = parse(markup);
        assertEquals(List.of(), elements(page, "script"));
        assertEquals(List.of(), elements(page, "link"));
        assertEquals(List.of(), elements(page, "img"));
        assertFalse(markup.contains("@import"));
        assertFalse(
                markup.replace("url(#", "").contains("url("), "only patterns of its own figures");
        Set<String> ids = new HashSet<>();
        elements(page, "*").stream()
                .filter(each -> each.hasAttribute("id"))
                .forEach(each -> assertTrue(ids.add(each.getAttribute("id"))));
        for (Element link : elements(page, "a")) {
            String to = link.getAttribute("href");
            assertTrue(to.matches("https?://.+") || ids.contains(to.substring(1)), to);
        }
        for (String landmark : List.of("header", "nav", "main", "footer")) {
            assertEquals(1, elements(page, landmark).size(), landmark);
        }
    }

    @Test
    void theLanguageOfThePageIsThatOfThePlanAndElseThatOfTheReader() throws Exception {
        Plan silent =
                SamplePlan.read()
                        .with(PlanHeadFields.TABLE, PlanHead.ID, PlanHeadFields.LANGUAGE, null);
        for (Language language : Language.values()) {
            Element page = parse(page(Printed.of(silent, language)));
            assertEquals(language.code(), page.getAttribute("lang"));
            Element written = parse(page(Printed.of(SamplePlan.read(), language)));
            assertEquals("nb", written.getAttribute("lang"));
        }
    }

    @Test
    void addressesThatRunOrReadFilesAreNotLinks() throws Exception {
        Element page =
                parse(
                        page(
                                Printed.sampleSaying(
                                        "[[javascript:alert(1)|a]] [[file:///etc/passwd|b]]"
                                                + " [[data:text/html,x|c]] [[JaVaScRiPt:x|d]]")));
        for (Element link : elements(page, "a")) {
            String to = link.getAttribute("href");
            assertTrue(to.startsWith("#") || to.matches("https?://.+"), to);
        }
    }

    @Test
    void markupInATextIsText() throws Exception {
        String hostile = "<script>alert(1)</script> & \"x\" </style>]]>\u0007\uD83D\uDE00";
        Element page = parse(page(Printed.sampleSaying(hostile)));
        assertEquals(List.of(), elements(page, "script"));
        assertTrue(
                page.getTextContent()
                        .contains("<script>alert(1)</script> & \"x\" </style>]]>\uD83D\uDE00"));
    }

    @Test
    void footnotesAreNumberedThroughAndLeadBothWays() throws Exception {
        Element page =
                parse(page(Printed.sampleSaying("En{{note Note én}}.", "To{{note Note to}}.")));
        List<String> notes = new ArrayList<>();
        for (Element each : elements(page, "li")) {
            if (each.getAttribute("id").startsWith("note")) {
                notes.add(each.getTextContent());
            }
        }
        assertEquals(List.of("1. Note én", "2. Note to"), notes.subList(0, 2));
        assertEquals(notes.size(), elements(page, "sup").size());
    }

    static String page(PrintedPlan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PlanWeb.write(plan, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Element parse(String page)
            throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document =
                factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        Element root = document.getDocumentElement();
        assertNotNull(root);
        assertEquals("html", root.getTagName().toLowerCase(Locale.ROOT));
        return root;
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
