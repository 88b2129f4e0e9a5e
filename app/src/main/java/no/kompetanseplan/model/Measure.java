package no.kompetanseplan.model;

import no.kompetanseplan.model.choice.CostState;
import no.kompetanseplan.model.choice.MeasureState;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Period;
import no.kompetanseplan.model.value.Ranked;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A row of the action plan: the seven printed columns and what stands behind the words.
///
/// @param id its name for ever
/// @param dimension decides the table it stands in
/// @param areaWording focus area as printed in the row
/// @param title TILTAK
/// @param goal MÅL
/// @param targetGroup MÅLGRUPPE
/// @param scope OMFANG
/// @param period TIDSROM: words and days
/// @param responsibleWording ANSVARLIG as printed
/// @param costWording KOSTNAD/RESSURSBRUK as printed
/// @param costState what is said of the cost
/// @param state how far it has come
/// @param returns day it is due back from the study it was sent to; null when not said
/// @param planning printed planning period before the start
/// @param credits credits (stp), or the least of a range
/// @param creditsTo the most of a range, null when there is none
/// @param months length of a trade education in months
/// @param studyYears study years it runs over; null = 60 credits a year
/// @param areas focus areas it serves
/// @param proposals proposals it comes from
/// @param goals goals it serves
/// @param printedTitle title as the source prints it
/// @param note remarks that never print
/// @param rank place among its like
public record Measure(
        Id id,
        @Nullable Id dimension,
        String areaWording,
        String title,
        String goal,
        String targetGroup,
        String scope,
        Period period,
        String responsibleWording,
        String costWording,
        @Nullable CostState costState,
        @Nullable MeasureState state,
        @Nullable LocalDate returns,
        Period planning,
        @Nullable Integer credits,
        @Nullable Integer creditsTo,
        @Nullable Integer months,
        @Nullable Integer studyYears,
        Ranked areas,
        Ranked proposals,
        Ranked goals,
        String printedTitle,
        String note,
        String rank)
        implements Row {}
