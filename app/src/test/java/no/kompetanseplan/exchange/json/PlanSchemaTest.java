package no.kompetanseplan.exchange.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import no.kompetanseplan.Golden;
import no.kompetanseplan.model.RandomPlans;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PlanSchemaTest {

    private static final Path FILE = Path.of("..", "docs", "plan.schema.json");
    private static final Path SAMPLE = Path.of("..", "data-samples", "nord-troms-2016-2020.json");

    @Test
    void theSchemaInTheDocumentsIsTheOneTheFieldsGive() throws Exception {
        Golden.check(FILE, PlanSchema.make().toPrettyString().replace("\r\n", "\n") + "\n");
    }

    @Test
    void theSamplePlanAndGeneratedPlansFollowTheSchema() throws Exception {
        assertEquals(List.of(), faults(Files.readString(SAMPLE)));
        for (int seed = 0; seed < 5; seed++) {
            byte[] json = PlanJsonTest.written(new RandomPlans(seed).plan(60));
            assertEquals(List.of(), faults(new String(json, StandardCharsets.UTF_8)));
        }
    }

    @Test
    void whatTheSchemaRefusesTheReaderRefusesToo() throws Exception {
        String good = Files.readString(SAMPLE);
        List<String> wrong =
                List.of(
                        good.replace("\"version\": 1", "\"version\": 2"),
                        good.replace("\"measure\": [", "\"measures\": ["),
                        good.replace("\"stage\": \"", "\"stage\": \"X"),
                        good.replace("\"rows\": 939", "\"rows\": -939"),
                        good.replace("\"rows\": 939", "\"rows\": \"939\""),
                        good.replace("\"from\": \"2016-08-01\"", "\"from\": \"1.8.2016\""),
                        good.replace("\"wording\"", "\"words\""),
                        good.replaceFirst("\"id\": \"[0-9a-f]{32}\",\n +\"title\"", "\"title\""),
                        good.replace("\"letter\": \"R\"", "\"letter\": \"REK\""));
        for (String json : wrong) {
            assertFalse(json.equals(good), "nothing was made wrong");
            assertFalse(faults(json).isEmpty(), "the schema lets it pass");
            assertThrows(
                    ImportException.class,
                    () -> PlanJsonTest.read(json.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static List<String> faults(String json) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(PlanSchema.make());
        return schema.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
    }
}
