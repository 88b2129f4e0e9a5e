package no.kompetanseplan.model;

import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Money;
import no.kompetanseplan.model.value.Percent;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Add-ons to wages and price of replacement, per municipality and date (formula F15).
///
/// @param id its name for ever
/// @param body municipality; null = all
/// @param holidayPay feriepenger
/// @param pension employer's pension
/// @param employerTax arbeidsgiveravgift
/// @param replacementDay øre for a day of replacement; null = the day wage with add-ons
/// @param replacedShare share of the days that are replaced; null = all
/// @param validFrom first day it holds; null = always has
/// @param validTo last day it holds; null = until further notice
/// @param source where it is written, such as «6.1»
/// @param note remarks that never print
/// @param rank place among its like
public record EmployerRate(
        Id id,
        @Nullable Id body,
        @Nullable Percent holidayPay,
        @Nullable Percent pension,
        @Nullable Percent employerTax,
        @Nullable Money replacementDay,
        @Nullable Percent replacedShare,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        String note,
        String rank)
        implements Row {}
