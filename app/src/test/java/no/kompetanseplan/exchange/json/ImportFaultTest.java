package no.kompetanseplan.exchange.json;

import static no.kompetanseplan.exchange.json.ImportException.Code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import no.kompetanseplan.model.RandomPlans;
import no.kompetanseplan.text.Language;
import no.kompetanseplan.text.Texts;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

class ImportFaultTest {

    private static final String ID = "b2d933a2117f85db88f3d555a435f436";
    private static final String OTHER = "7345886a0d608cc1b6f669ed0572ee9e";

    private record Case(Code code, String json) {}

    /// A field of a measure that is alone in its plan.
    private static Case field(Code code, String field) {
        return table(code, "\"measure\":[{\"id\":\"" + OTHER + "\"," + field + "}]");
    }

    private static Case table(Code code, String tables) {
        return whole(code, "\"format\":\"kompetanseplan\",\"version\":1,\"plan\":{" + tables + "}");
    }

    private static Case whole(Code code, String parts) {
        return new Case(code, "{" + parts + "}");
    }

    private static List<Case> wholes() {
        String good = "\"format\":\"kompetanseplan\",\"version\":1,\"plan\":{}";
        return List.of(
                new Case(Code.NOT_A_PLAN, ""),
                new Case(Code.SYNTAX, "{"),
                new Case(Code.SYNTAX, "{'format':1}"),
                new Case(Code.SYNTAX, "{\"format\":\"komp\netanseplan\"}"),
                new Case(Code.NOT_A_PLAN, "[]"),
                new Case(Code.NOT_A_PLAN, "1e400"),
                new Case(Code.MORE_AFTER_END, "{" + good + "} {}"),
                whole(Code.NOT_A_PLAN, ""),
                whole(Code.NOT_A_PLAN, "\"format\":\"kplan\""),
                whole(Code.NOT_A_PLAN, "\"format\":null"),
                whole(Code.NOT_A_PLAN, "\"format\":\"kompetanseplan\",\"plan\":{}"),
                whole(Code.NOT_A_PLAN, "\"format\":\"kompetanseplan\",\"version\":0"),
                whole(Code.NEWER_VERSION, "\"format\":\"kompetanseplan\",\"version\":2"),
                whole(Code.MISSING_PLAN, "\"format\":\"kompetanseplan\",\"version\":1"),
                whole(Code.UNKNOWN_NAME, good + ",\"extra\":1"),
                whole(Code.DUPLICATE_NAME, good + ",\"version\":1"),
                whole(Code.EXPECTED_WHOLE_NUMBER, "\"version\":1.0"),
                whole(Code.BEYOND_LIMITS, "\"format\":\"" + "x".repeat(1_000_001) + "\""),
                whole(Code.BEYOND_LIMITS, "\"version\":" + "1".repeat(40)),
                whole(Code.BEYOND_LIMITS, "\"" + "x".repeat(300) + "\":1"),
                table(Code.UNKNOWN_TABLE, "\"budget\":[]"),
                table(Code.UNKNOWN_TABLE_NEAR, "\"measures\":[]"),
                table(Code.UNKNOWN_TABLE, "\"mål\":" + "[".repeat(40)),
                table(Code.EXPECTED_LIST, "\"measure\":{}"),
                table(
                        Code.PERSONAL,
                        "\"agreement\":[{\"id\":\"" + OTHER + "\",\"what\":\"ring 912 34 567\"}]"),
                table(Code.EXPECTED_OBJECT, "\"measure\":[1]"),
                table(Code.EXPECTED_OBJECT, "\"measure\":[null]"),
                table(Code.DUPLICATE_NAME, "\"measure\":[],\"measure\":[]"),
                table(Code.MISSING_PART, "\"measure\":[{}]"),
                table(Code.BAD_ID, "\"measure\":[{\"id\":\"1\"}]"),
                table(Code.EXPECTED_TEXT, "\"measure\":[{\"id\":null}]"),
                table(Code.HEAD_ID, "\"plan_head\":[{\"id\":\"" + OTHER + "\"}]"),
                table(
                        Code.DUPLICATE_ID,
                        "\"goal\":[{\"id\":\"%s\"}],\"wage\":[{\"id\":\"%s\"}]"
                                .formatted(OTHER, OTHER)));
    }

    private static List<Case> fields() {
        String ref = "{\"id\":\"" + ID + "\",\"rank\":\"0\"}";
        return List.of(
                field(Code.UNKNOWN_FIELD, "\"colour\":1"),
                field(Code.UNKNOWN_FIELD_NEAR, "\"Titel\":\"x\""),
                field(Code.DUPLICATE_NAME, "\"title\":\"a\",\"title\":\"b\""),
                field(Code.DUPLICATE_NAME, "\"id\":\"" + ID + "\""),
                field(Code.EXPECTED_TEXT, "\"title\":1"),
                field(Code.EXPECTED_TEXT, "\"title\":[\"x\"]"),
                field(Code.TOO_LONG, "\"title\":\"" + "å".repeat(301) + "\""),
                field(Code.FORBIDDEN_CHARACTER, "\"title\":\"a\\u0000b\""),
                field(Code.FORBIDDEN_CHARACTER, "\"title\":\"a\\ud800b\""),
                field(Code.FORBIDDEN_CHARACTER, "\"title\":\"a\\u001bb\""),
                field(Code.EXPECTED_WHOLE_NUMBER, "\"credits\":\"15\""),
                field(Code.EXPECTED_WHOLE_NUMBER, "\"credits\":15.5"),
                field(Code.EXPECTED_WHOLE_NUMBER, "\"credits\":1e400"),
                field(Code.EXPECTED_WHOLE_NUMBER, "\"credits\":99999999999999999999"),
                field(Code.OUT_OF_RANGE, "\"credits\":601"),
                field(Code.OUT_OF_RANGE, "\"credits\":-1"),
                field(Code.UNKNOWN_CHOICE, "\"state\":\"started\""),
                field(Code.BAD_ID, "\"dimension\":\"" + ID.toUpperCase(Locale.ROOT) + "\""),
                field(Code.EXPECTED_OBJECT, "\"period\":\"Høst 2016\""),
                field(Code.BAD_DATE, "\"period\":{\"from\":\"2016-02-30\"}"),
                field(Code.UNKNOWN_FIELD, "\"period\":{\"until\":\"2016-02-28\"}"),
                field(Code.TOO_LONG, "\"period\":{\"wording\":\"" + "x".repeat(301) + "\"}"),
                field(Code.EXPECTED_LIST, "\"areas\":\"" + ID + "\""),
                field(Code.MISSING_PART, "\"areas\":[{\"id\":\"" + ID + "\"}]"),
                field(Code.MISSING_PART, "\"areas\":[{\"rank\":\"0\"}]"),
                field(Code.DUPLICATE_ID, "\"areas\":[" + ref + "," + ref + "]"),
                field(Code.UNKNOWN_FIELD, "\"areas\":[{\"name\":\"x\"}]"),
                field(
                        Code.TOO_LONG,
                        "\"areas\":[{\"id\":\"" + ID + "\",\"rank\":\"" + "0".repeat(201) + "\"}]"),
                table(
                        Code.EXPECTED_FLAG,
                        "\"wage\":[{\"id\":\"" + OTHER + "\",\"used\":\"yes\"}]"));
    }

    @Test
    void everyFaultHasItsCodeAndOneSentenceInEachLanguage() {
        for (List<Case> cases : List.of(wholes(), fields())) {
            for (Case each : cases) {
                ImportException fault = fault(each.json().getBytes(StandardCharsets.UTF_8));
                assertEquals(each.code(), fault.code(), each::json);
                spoken(fault);
            }
        }
    }

    private static void spoken(ImportException fault) {
        for (Language language : Language.values()) {
            spoken(fault, language);
        }
    }

    private static void spoken(ImportException fault, Language language) {
        String sentence = fault.sentence(Texts.of(language));
        assertTrue(sentence.endsWith("."), sentence);
        assertFalse(sentence.contains("{") || sentence.contains("Exception"), sentence);
        assertTrue(sentence.length() < 400, sentence);
    }

    @Test
    void everyCodeIsTriedHere() {
        Set<Code> tried =
                EnumSet.of(
                        Code.TOO_LARGE,
                        Code.NOT_UTF8,
                        Code.DATASET_CHANGED, // these two in the tests of registers in JSON
                        Code.DATASET_UNREADABLE);
        wholes().forEach(each -> tried.add(each.code()));
        fields().forEach(each -> tried.add(each.code()));
        assertEquals(EnumSet.allOf(Code.class), tried);
    }

    @Test
    void theSentenceSaysLineColumnPathAndWhatToWrite() {
        String json =
                """
                {"format": "kompetanseplan", "version": 1, "plan": {
                  "measure": [
                    {"id": "%s",
                     "period": {"from": "2016-13-01"}}]}}
                """
                        .formatted(ID);
        assertEquals(
                "Linje 4, kolonne 25 (/plan/measure/0/period/from): «2016-13-01» er ikke en dato;"
                        + " skriv den som 2016-08-01.",
                fault(json.getBytes(StandardCharsets.UTF_8)).sentence(Texts.of(Language.NB)));
        String misspelt = json.replace("period", "perioed");
        assertEquals(
                "Line 4, column 6 (/plan/measure/0/perioed): “perioed” is not a field of"
                        + " “measure”; write “period” if that is what you mean.",
                fault(misspelt.getBytes(StandardCharsets.UTF_8)).sentence(Texts.of(Language.EN)));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirPlace() {
        List<byte[]> wrong =
                List.of(
                        new byte[] {'{', (byte) 0xC0, (byte) 0xAF},
                        new byte[] {'{', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                        new byte[] {'{', (byte) 0xE6},
                        new byte[] {'{', (byte) 0xFF, (byte) 0xFE});
        for (byte[] bytes : wrong) {
            ImportException fault = fault(bytes);
            assertEquals(Code.NOT_UTF8, fault.code(), () -> Arrays.toString(bytes));
            assertEquals(List.of(2), fault.arguments());
            spoken(fault);
        }
    }

    @Test
    void aFileThatGrowsWithoutEndIsRefusedAfterFiftyMegabytes() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return ' ';
                    }

                    @Override
                    public int read(byte[] bytes, int from, int length) {
                        Arrays.fill(bytes, from, from + length, (byte) ' ');
                        return length;
                    }
                };
        ImportException fault = assertThrows(ImportException.class, () -> PlanJson.read(endless));
        assertEquals(Code.TOO_LARGE, fault.code());
        assertEquals(List.of(50), fault.arguments());
        spoken(fault);
    }

    @Test
    void aDamagedFileIsReadWholeOrRefusedWithASentenceAndNothingElseHappens() throws Exception {
        Random random = new Random(6);
        byte[] good = PlanJsonTest.written(new RandomPlans(6).plan(12));
        int refused = 0;
        for (int i = 0; i < 5000; i++) {
            try {
                PlanJsonTest.read(damaged(good, random));
            } catch (ImportException fault) {
                refused++;
                spoken(fault, Language.NB);
            }
        }
        int count = refused;
        assertTrue(count > 2500, () -> count + " of 5 000 were refused");
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good.clone();
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(4)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) "{}[]\",:\\0-.e\n".charAt(random.nextInt(13));
            case 2 -> bytes = Arrays.copyOf(bytes, at);
            default -> {
                int from = random.nextInt(bytes.length);
                int length = Math.min(random.nextInt(40), bytes.length - Math.max(at, from));
                System.arraycopy(good, from, bytes, at, length);
            }
        }
        return bytes;
    }

    private static ImportException fault(byte[] json) {
        return assertThrows(
                ImportException.class,
                () -> PlanJson.read(new ByteArrayInputStream(json)),
                () -> new String(json, StandardCharsets.UTF_8));
    }
}
