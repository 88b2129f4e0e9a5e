package no.kompetanseplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The arrows between the packages run one way, and each library has one home.
class ArchitectureTest {

    private static final String ROOT = "no.kompetanseplan";

    private static final List<String> MODEL = List.of("model..");
    private static final List<String> RECKONED =
            List.of("model..", "text..", "rules..", "staffing..", "budget..", "grants..");
    private static final List<String> ENGINES =
            List.of(
                    "model..",
                    "text..",
                    "rules..",
                    "staffing..",
                    "projection..",
                    "budget..",
                    "grants..",
                    "checks..");
    private static final List<String> ASSESSED = with(ENGINES, "supplement..");
    private static final List<String> BELOW_WINDOW =
            List.of(
                    "model..",
                    "text..",
                    "rules..",
                    "staffing..",
                    "projection..",
                    "privacy..",
                    "publication..",
                    "budget..",
                    "grants..",
                    "checks..",
                    "registers..",
                    "supplement..",
                    "template..",
                    "assess..",
                    "hearing..",
                    "rollover..",
                    "paste..",
                    "spelling..",
                    "session..",
                    "exchange",
                    "exchange.office..",
                    "exchange.document..",
                    "exchange.figure..",
                    "exchange.staffing..",
                    "exchange.measures..",
                    "exchange.register..",
                    "exchange.population..",
                    "exchange.manuscript..",
                    "exchange.xlsx.back..",
                    "exchange.accounting..");

    private static final List<String> BELOW_SESSION =
            List.of(
                    "model..",
                    "text..",
                    "rules..",
                    "staffing..",
                    "projection..",
                    "privacy..",
                    "publication..",
                    "budget..",
                    "grants..",
                    "checks..",
                    "registers..",
                    "assess..",
                    "hearing..",
                    "rollover..",
                    "store..",
                    "exchange..");

    /// Which packages of ours each package may import, besides itself and what lies under it.
    private static final Map<String, List<String>> ARROWS = new TreeMap<>(arrows());

    private static Map<String, List<String>> arrows() {
        return Map.ofEntries(
                Map.entry("model.value..", List.of()),
                Map.entry("model.choice..", List.of()),
                Map.entry("model.field..", List.of("model.value..")),
                Map.entry("model..", List.of()),
                Map.entry("text..", MODEL),
                Map.entry("rules..", MODEL),
                Map.entry("staffing..", MODEL),
                Map.entry("privacy..", MODEL),
                Map.entry(
                        "publication..",
                        with(with(with(MODEL, "text.."), "staffing.."), "privacy..")),
                Map.entry("projection..", List.of("model..", "text..", "staffing..")),
                Map.entry("budget..", List.of("model..", "text..", "rules..", "staffing..")),
                Map.entry("grants..", List.of("model..", "rules..")),
                Map.entry("checks..", with(with(RECKONED, "supplement.."), "registers..")),
                Map.entry("registers..", List.of("model..", "text..", "grants..")),
                Map.entry(
                        "supplement..", List.of("model..", "text..", "staffing..", "registers..")),
                Map.entry("template..", List.of("model..", "text..")),
                Map.entry("assess..", with(with(ASSESSED, "publication.."), "privacy..")),
                Map.entry("hearing..", with(ENGINES, "assess..")),
                Map.entry("rollover..", with(with(ENGINES, "registers.."), "assess..")),
                Map.entry("store..", MODEL),
                Map.entry("paste..", MODEL),
                Map.entry("spelling..", MODEL),
                Map.entry(
                        "exchange..",
                        List.of(
                                "model..",
                                "text..",
                                "rules..",
                                "staffing..",
                                "projection..",
                                "privacy..",
                                "publication..",
                                "budget..",
                                "grants..",
                                "checks..",
                                "registers..",
                                "supplement..",
                                "assess..",
                                "hearing..")),
                Map.entry("session..", BELOW_SESSION),
                Map.entry("ui.kit..", List.of("model..", "text..")),
                Map.entry("ui.chapter..", with(with(BELOW_WINDOW, "ui.kit.."), "ui.act..")),
                Map.entry("ui..", BELOW_WINDOW),
                Map.entry("cli..", with(BELOW_WINDOW, "exchange..")));
    }

    private static List<String> with(List<String> packages, String one) {
        return Stream.concat(packages.stream(), Stream.of(one)).toList();
    }

    @Test
    void eachPackageImportsOnlyThePackagesBelowIt() {
        ARROWS.forEach((from, to) -> {
            List<String> allowed = new ArrayList<>(to);
            allowed.add(from);
            noClasses()
                    .that(resideInAPackage(ROOT + "." + from))
                    .should()
                    .dependOnClassesThat(ours().and(resideOutsideOfPackages(absolute(allowed))))
                    .because("the arrows run one way, so a part can be read and tested alone")
                    .allowEmptyShould(true)
                    .check(MainClasses.all());
        });
    }

    @Test
    void everyPackageHasItsArrows() {
        String[] known = absolute(List.copyOf(ARROWS.keySet()));
        List<String> unknown =
                MainClasses.all().stream()
                        .filter(resideOutsideOfPackages(known))
                        .filter(resideOutsideOfPackages(ROOT))
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .toList();
        assertEquals(List.of(), unknown, "a new package says here what it may import");
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("two packages that need each other are one package in two folders")
                .check(MainClasses.all());
    }

    @Test
    void eachLibraryHasOneHome() {
        Map<String, List<String>> homes =
                Map.ofEntries(
                        Map.entry("java.sql..", List.of("store..")),
                        Map.entry("org.sqlite..", List.of("store..")),
                        Map.entry("tools.jackson..", List.of("store..", "exchange..", "cli..")),
                        Map.entry("org.apache.poi..", List.of("exchange..")),
                        Map.entry("org.openxmlformats..", List.of("exchange..")),
                        Map.entry(
                                "org.apache.pdfbox..",
                                List.of("exchange.web..", "exchange.figure..")),
                        Map.entry(
                                "org.apache.fontbox..",
                                List.of("exchange.web..", "exchange.figure..")),
                        Map.entry("com.openhtmltopdf..", List.of("exchange.web..")),
                        Map.entry("org.jsoup..", List.of("paste..")),
                        Map.entry("org.apache.lucene..", List.of("spelling..")),
                        Map.entry("org.ojalgo..", List.of("privacy..")),
                        Map.entry("picocli..", List.of("cli..")),
                        Map.entry("javafx..", List.of("ui..")),
                        Map.entry("atlantafx..", List.of("ui.kit..")),
                        Map.entry("org.controlsfx..", List.of("ui..")),
                        Map.entry("org.kordamp..", List.of("ui.kit..")));
        homes.forEach((library, home) ->
                noClasses()
                        .that(resideOutsideOfPackages(absolute(home)))
                        .and(resideOutsideOfPackages(ROOT))
                        .should()
                        .dependOnClassesThat(resideInAPackage(library))
                        .because("a library behind one door can be replaced there")
                        .allowEmptyShould(true)
                        .check(MainClasses.all()));
    }

    @Test
    void theModelKnowsTheJdkAlone() {
        noClasses()
                .that(resideInAPackage(ROOT + ".model.."))
                .should()
                .dependOnClassesThat(
                        resideOutsideOfPackages("java..", "org.jspecify..", ROOT + ".model.."))
                .because("the plan is a value, free of files, windows and libraries")
                .check(MainClasses.all());
    }

    @Test
    void onlyFiguresOfDocumentsAreDrawnWithTheOlderToolkit() {
        noClasses()
                .that(
                        resideOutsideOfPackages(
                                absolute(List.of("exchange.web..", "exchange.figure.."))))
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.swing.."))
                .because("JavaFX is the window, and a second toolkit starts slowly beside it")
                .check(MainClasses.all());
    }

    @Test
    void everyPackageIsNullMarkedAndDescribed() {
        List<String> bare =
                MainClasses.all().stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(one -> !isNullMarked(one))
                        .map(JavaPackage::getName)
                        .sorted()
                        .toList();
        assertEquals(List.of(), bare, "package-info.java holds @NullMarked and the contract");
    }

    private static boolean isNullMarked(JavaPackage one) {
        return one.tryGetPackageInfo().isPresent() && one.isAnnotatedWith(NullMarked.class);
    }

    private static DescribedPredicate<JavaClass> ours() {
        return resideInAPackage(ROOT + "..");
    }

    private static String[] absolute(List<String> packages) {
        return packages.stream().map(one -> ROOT + "." + one).toArray(String[]::new);
    }
}
