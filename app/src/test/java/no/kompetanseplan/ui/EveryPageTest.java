package no.kompetanseplan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.choice.PageKind;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.ShownWords;
import no.kompetanseplan.ui.chapter.Place;
import no.kompetanseplan.ui.chapter.Places;
import no.kompetanseplan.ui.chapter.region.PlanPage;
import no.kompetanseplan.ui.kit.ShownText;
import no.kompetanseplan.ui.prefs.Look;
import no.kompetanseplan.ui.prefs.Preferences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// Every page of the sample plan with every tab of its inspector, in each language, at the sizes
/// and text sizes people have: no word is cut, and none is of another language.
class EveryPageTest {

    /// A size of the window, px.
    private record Size(double width, double height, int zoom) {}

    private static final Size USUAL = new Size(1440, 900, 100);
    private static final List<Size> OTHERS =
            List.of(new Size(1280, 800, 100), new Size(1440, 900, 200));

    /// Windows wider than this are photographed, px.
    private static final double LEAST_PICTURE = 1300;

    private final TreeSet<String> found = new TreeSet<>();

    /// The pages by a name for their pictures.
    private static Map<String, Place> pages(Plan plan) {
        Map<String, Place> pages = new LinkedHashMap<>();
        pages.put("region", Place.of(PlanPage.PLACE));
        everySection(plan)
                .forEach((name, section) -> {
                    if (section.page() == PageKind.THEME_DAYS || !section.number().isEmpty()) {
                        pages.put(name, Place.section(section.id()));
                    }
                });
        pages.put("intake", Place.of(Places.INTAKE));
        pages.put("datasets", Place.of(Places.DATASETS));
        pages.put("what-if", Place.of(Places.WHAT_IF));
        pages.put("posts", Place.of(Places.POSTS));
        pages.put("returned", Place.of(Places.RETURNED));
        return pages;
    }

    /// The sections with a page, numbered or not, by a name.
    private static Map<String, Section> everySection(Plan plan) {
        Map<String, Section> sections = new LinkedHashMap<>();
        for (Section section : plan.sections()) {
            PageKind kind = section.page();
            if (kind != null) {
                String number = section.number().isEmpty() ? "" : "-" + section.number();
                String name = kind.name().toLowerCase(Locale.ROOT) + number;
                sections.merge(name, section, (first, _) -> first);
                if (!section.equals(sections.get(name))) {
                    sections.put(name + "-" + section.id(), section);
                }
            }
        }
        return sections;
    }

    private static Preferences preferences(Language language, Look look, int zoom) {
        Preferences preferences = Preferences.inMemory();
        preferences.language(language);
        preferences.look(look);
        preferences.zoom(zoom);
        return preferences;
    }

    @ParameterizedTest
    @EnumSource
    void noWordIsCutAndNoneIsOfAnotherLanguage(Language language) {
        Plan plan = SamplePlan.read();
        ShownWords foreign = ShownWords.otherThan(language, plan);
        for (Size size : OTHERS) {
            try (OpenWindow open =
                    OpenWindow.on(
                            plan,
                            preferences(language, Look.LIGHT, size.zoom()),
                            size.width(),
                            size.height())) {
                pages(plan)
                        .forEach((name, place) -> {
                            open.fx.run(() -> open.window().go(place, true));
                            if (language == Language.NB && size.width() > LEAST_PICTURE) {
                                open.fx.snapshot("page-" + name + "-" + size.zoom());
                            }
                            everyTab(open, size + " " + name, foreign);
                        });
                open.fx.press(KeyCode.CONTROL, KeyCode.K).type("vikar");
                look(open, size + " palette", foreign);
            }
        }
        assertEquals("", String.join("\n", found));
    }

    /// Each page in bokmål and, by turns, in one of the others; the sizes see it in all three.
    @Test
    void eachPageFollowsWhenTheLanguageIsChangedWhereItStandsAndThePlanStays() {
        Plan plan = SamplePlan.read();
        Map<Language, ShownWords> foreign = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            foreign.put(language, ShownWords.otherThan(language, plan));
        }
        List<Language> turn =
                new ArrayList<>(List.of(Language.NN, Language.NB, Language.EN, Language.NB));
        try (OpenWindow open = OpenWindow.on(plan)) {
            Map<String, Place> pages = pages(plan);
            everySection(plan)
                    .forEach((name, section) ->
                            pages.putIfAbsent(name, Place.section(section.id())));
            pages.forEach((name, place) -> {
                open.fx.run(() -> open.window().go(place, true));
                look(open, name, foreign);
                open.speak(turn.getFirst());
                Collections.rotate(turn, -1);
                look(open, name, foreign);
            });
            foreign.forEach((language, words) -> {
                open.speak(language);
                open.fx.press(KeyCode.CONTROL, KeyCode.K).type("vikar");
                look(open, language + " palette", words);
                open.fx.press(KeyCode.ESCAPE);
            });
            assertEquals(plan, open.session.plan());
            assertTrue(open.window().canGoBack());
        }
        assertEquals("", String.join("\n", found));
    }

    /// Looks at the page in the language it is in, and keeps its picture in bokmål.
    private void look(OpenWindow open, String name, Map<Language, ShownWords> foreign) {
        Language language = open.preferences.language();
        if (language == Language.NB) {
            open.fx.snapshot("page-" + name + "-100");
        }
        String where = language + " " + USUAL + " " + name;
        everyTab(open, where, Objects.requireNonNull(foreign.get(language)));
    }

    /// Looks at the page with each tab of its inspector.
    private void everyTab(OpenWindow open, String where, ShownWords foreign) {
        look(open, where, foreign);
        int tabs = where.contains("1280") ? 0 : open.fx.get(() -> tabs(open).size());
        for (int i = 1; i < tabs; i++) {
            int at = i;
            open.fx.run(() -> ((ToggleButton) tabs(open).get(at)).fire());
            look(open, where + " tab " + i, foreign);
        }
    }

    private static List<Node> tabs(OpenWindow open) {
        Node tabs = open.fx.stage().getScene().getRoot().lookup(".inspector .tabs");
        return tabs == null
                ? List.of()
                : new ArrayList<>(((Parent) tabs).getChildrenUnmodifiable());
    }

    private void look(OpenWindow open, String where, ShownWords foreign) {
        Parent root = open.fx.get(() -> open.fx.stage().getScene().getRoot());
        open.fx
                .get(() -> ShownText.cut(root))
                .forEach(each -> found.add("cut: " + each + " | " + where));
        foreign.among(open.fx.get(() -> ShownText.words(root)))
                .forEach(each -> found.add("language: " + each + " | " + where));
    }

    @Test
    void everyPageIsPhotographedInTheDark() {
        Plan plan = SamplePlan.read();
        try (OpenWindow open = OpenWindow.on(plan, preferences(Language.NB, Look.DARK, 100))) {
            pages(plan)
                    .forEach((name, place) -> {
                        open.fx.run(() -> open.window().go(place, true));
                        open.fx.snapshot("page-" + name + "-dark");
                    });
        }
    }
}
