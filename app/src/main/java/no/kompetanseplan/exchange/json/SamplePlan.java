package no.kompetanseplan.exchange.json;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.staffing.CountedPlan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The plans that ship with the program, for looking round: the regional plan of Nord-Troms
/// 2016–2020, and the action plan of a network, laid out by goals.
public final class SamplePlan {

    private static final String FOLDER = "/no/kompetanseplan/sample/";

    private SamplePlan() {}

    /// The regional plan, read anew at each call.
    public static Plan read() {
        return regional().plan();
    }

    /// The regional plan with its register, read anew at each call.
    public static CountedPlan regional() {
        return read("nord-troms-2016-2020.json");
    }

    /// The plan of a network, read anew at each call.
    public static Plan network() {
        return read("nettverk-palliasjon-2024-2026.json").plan();
    }

    private static CountedPlan read(String name) {
        try (InputStream in = SamplePlan.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the program");
            }
            return PlanJson.content(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ImportException e) {
            throw new IllegalStateException(e);
        }
    }
}
