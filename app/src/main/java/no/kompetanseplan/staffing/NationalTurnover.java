package no.kompetanseplan.staffing;

import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// Turnover in the municipal sector of the whole country as KS publishes it, by code of position:
/// the share of persons employed on 1 December 2021 who held no position in the sector on 1
/// December 2022. KS follows persons, so these are true shares and not least ones.
public enum NationalTurnover {
    ASSISTANT("6572", 27_60),
    SOCIAL_CARE_WORKER("6675", 13_80),
    HEALTH_WORKER("7076", 11_60),
    NURSE("7174", 13_90),
    SKILLED_WORKER("7517", 10_90);

    /// That of all employees of the sector.
    public static final Percent ALL = new Percent(13_60);

    /// The first of the two years.
    public static final int YEAR = 2021;

    private final String code;
    private final int hundredths;

    NationalTurnover(String code, int hundredths) {
        this.code = code;
        this.hundredths = hundredths;
    }

    public Percent share() {
        return new Percent(hundredths);
    }

    /// That of a profession, by the first of its codes that KS publishes; null for others.
    public static @Nullable NationalTurnover of(Profession profession) {
        List<String> codes =
                Arrays.stream(profession.codes().split(",", -1)).map(String::strip).toList();
        return Arrays.stream(values())
                .filter(each -> codes.contains(each.code))
                .findFirst()
                .orElse(null);
    }
}
