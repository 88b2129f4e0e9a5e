package no.kompetanseplan.exchange.json;

import no.kompetanseplan.model.Plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The plan that ships with the program, for looking round: Nord-Troms 2016–2020.
public final class SamplePlan {

    private static final String RESOURCE = "/no/kompetanseplan/sample/nord-troms-2016-2020.json";

    private SamplePlan() {}

    /// The sample plan, read anew at each call.
    public static Plan read() {
        try (InputStream in = SamplePlan.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return PlanJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ImportException e) {
            throw new IllegalStateException(e);
        }
    }
}
