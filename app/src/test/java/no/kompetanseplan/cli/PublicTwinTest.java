package no.kompetanseplan.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.json.PlanJson;
import no.kompetanseplan.exchange.json.SamplePlan;
import no.kompetanseplan.exchange.paper.Papers;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.exchange.xlsx.PlanWorkbook;
import no.kompetanseplan.hearing.Matter;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.privacy.Cell;
import no.kompetanseplan.privacy.MaskedTable;
import no.kompetanseplan.publication.Publication;
import no.kompetanseplan.publication.StaffTable;
import no.kompetanseplan.sample.SampleFacts;
import no.kompetanseplan.staffing.Facts;
import no.kompetanseplan.staffing.Register;
import no.kompetanseplan.staffing.Register.Position;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Two plans whose staff differs in nothing but what the public tables hide: each part of each
/// public file of one must be that of the other to the last byte. Then nothing hidden stands in
/// them, in no cell, chart, cached value, alternative text, property or defined name, and nothing
/// hidden can be computed from them.
class PublicTwinTest {

    private static final int FIFTY = 50;
    private static final int FEW = 5;

    private static final ExportStamp STAMP =
            new ExportStamp(
                    Instant.parse("2026-03-01T10:00:00Z").atZone(ZoneOffset.UTC),
                    "0123456789ab",
                    "1");

    @TempDir private Path folder;

    private final Texts texts = Texts.of(Language.NB);
    private final Plan plan = SamplePlan.read();
    private final Facts facts = SampleFacts.of(plan);
    private final Register register = facts.register();
    private final Assessment one = Assessment.of(plan, facts);
    private final MaskedTable old = old(one.publication());
    private Assessment twin = one;

    private static MaskedTable old(Publication made) {
        Publication.Entry entry = made.of(StaffTable.OVER_FIFTY);
        assertNotNull(entry);
        MaskedTable shown = entry.shown();
        assertNotNull(shown);
        return shown;
    }

    @BeforeEach
    void findTwin() {
        List<int[]> pairs = pairs();
        assertFalse(pairs.isEmpty(), "nobody can be exchanged unseen");
        for (int[] pair : pairs) {
            Assessment other = Assessment.of(plan, swapped(pair[0], pair[1]));
            if (other.publication().equals(one.publication())) {
                twin = other;
                return;
            }
        }
        throw new AssertionError("no exchange is hidden of " + pairs.size());
    }

    @Test
    void publicFilesOfTwinsAreTheSame() throws IOException {
        Map<String, byte[]> mine = files(one.publicEdition(), "mine");
        Map<String, byte[]> theirs = files(twin.publicEdition(), "theirs");
        assertEquals(mine.keySet(), theirs.keySet());
        assertTrue(mine.size() > 30, mine.keySet().toString());
        mine.forEach((name, bytes) -> assertArrayEquals(bytes, theirs.get(name), name));
        assertFalse(one.publication().hidden() == 0, "something is hidden");
        assertNoHiddenParts(mine);
        Path of = folder.resolve("of.html");
        Path ofTwin = folder.resolve("twin.html");
        PlanWeb.export(of, PrintedPlan.of(one, texts, STAMP), Progress.NONE);
        PlanWeb.export(ofTwin, PrintedPlan.of(twin, texts, STAMP), Progress.NONE);
        assertNotEquals(Files.readString(of), Files.readString(ofTwin), "the makers see them");
    }

    private static void assertNoHiddenParts(Map<String, byte[]> parts) {
        String book = words(parts, "plan.xlsx xl/workbook.xml");
        assertFalse(book.contains("state=\"hidden\""), book);
        assertFalse(book.contains("veryHidden"), book);
        for (String name : parts.keySet()) {
            assertFalse(
                    Stream.of("pivot", "externalLink", "comments", "embeddings", "customXml")
                            .anyMatch(name::contains),
                    name);
            boolean isSheet = name.contains("xl/worksheets/sheet");
            assertFalse(isSheet && words(parts, name).contains("hidden=\"1\""), name);
        }
    }

    private static String words(Map<String, byte[]> parts, String name) {
        byte[] bytes = parts.get(name);
        assertNotNull(bytes, name + " of " + parts.keySet());
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /// Positions of people over fifty who are alike but for profession and municipality, and whose
    /// four cells are all hidden and stay on their side of the threshold.
    private List<int[]> pairs() {
        List<int[]> pairs = new ArrayList<>();
        for (int a = 0; a < register.size(); a++) {
            for (int b = a + 1; b < register.size(); b++) {
                if (isPair(register.row(a), register.row(b))) {
                    pairs.add(new int[] {a, b});
                }
            }
        }
        return pairs.size() > 40 ? pairs.subList(0, 40) : pairs;
    }

    private boolean isPair(Position a, Position b) {
        return a.age() >= FIFTY
                && a.profession() != null
                && !a.profession().equals(b.profession())
                && !Objects.equals(a.municipality(), b.municipality())
                && areAlike(a, b)
                && isHidden(a, b, 1)
                && isHidden(b, a, 1)
                && isHidden(a, a, -1)
                && isHidden(b, b, -1);
    }

    private static boolean areAlike(Position a, Position b) {
        return b.equals(
                new Position(
                        b.municipality(),
                        b.profession(),
                        a.age(),
                        a.sex(),
                        a.position(),
                        a.education(),
                        a.further(),
                        a.rota(),
                        b.person()));
    }

    /// Whether a cell is hidden, and small with a change as it is without it.
    private boolean isHidden(Position profession, Position municipality, int change) {
        int row = old.rows().indexOf(String.valueOf(profession.profession()));
        int column = old.columns().indexOf(String.valueOf(municipality.municipality()));
        if (row < 0 || column < 0 || old.at(row, column) instanceof Cell.Shown) {
            return false;
        }
        Id what = profession.profession();
        Id where = municipality.municipality();
        long count =
                IntStream.range(0, register.size())
                        .mapToObj(register::row)
                        .filter(each -> each.age() >= FIFTY)
                        .filter(each -> Objects.equals(what, each.profession()))
                        .filter(each -> Objects.equals(where, each.municipality()))
                        .count();
        boolean isFew = count > 0 && count < FEW;
        long after = count + change;
        return isFew ? after > 0 && after < FEW : after >= FEW;
    }

    private Facts swapped(int a, int b) {
        Register.Builder built = new Register.Builder();
        for (int i = 0; i < register.size(); i++) {
            Id place = register.row(i == a ? b : i == b ? a : i).municipality();
            Position row = register.row(i);
            built.add(
                    new Position(
                            place,
                            row.profession(),
                            row.age(),
                            row.sex(),
                            row.position(),
                            row.education(),
                            row.further(),
                            row.rota(),
                            row.person()));
        }
        Register made = built.build();
        return Facts.of(plan, _ -> made, _ -> facts.population());
    }

    /// All files of a plan by name, those that are zips part by part.
    private Map<String, byte[]> files(Assessment assessment, String name) throws IOException {
        Path into = Files.createDirectories(folder.resolve(name));
        PrintedPlan printed = PrintedPlan.withSupplements(assessment, texts, STAMP);
        PlanDocx.export(into.resolve("plan.docx"), printed, Progress.NONE);
        PlanWeb.export(into.resolve("plan.html"), printed, Progress.NONE);
        PlanWorkbook.export(into.resolve("plan.xlsx"), assessment, texts, STAMP, Progress.NONE);
        PlanJson.export(into.resolve("plan.json"), assessment.plan(), assessment.facts());
        Papers papers = new Papers(assessment, texts, STAMP);
        for (Matter matter : Matter.all(assessment.plan())) {
            var _ = papers.casePapersInto(into, matter.round(), null, Progress.NONE);
        }
        Map<String, byte[]> parts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(into)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                parts.putAll(parts(into, file));
            }
        }
        return Collections.unmodifiableMap(parts);
    }

    private static Map<String, byte[]> parts(Path folder, Path file) throws IOException {
        String name = folder.relativize(file).toString();
        byte[] bytes = Files.readAllBytes(file);
        boolean isZip = name.endsWith(".docx") || name.endsWith(".xlsx");
        if (!isZip) {
            return Map.of(name, bytes);
        }
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(name + " " + part.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}
