package no.kompetanseplan.ui;

import no.kompetanseplan.model.Plan;
import no.kompetanseplan.spelling.Dictionaries;
import no.kompetanseplan.staffing.CountedPlan;
import no.kompetanseplan.ui.chapter.Printing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/// What the composition root gives the window.
///
/// @param appData the program's own folder: preferences, backups, copies of the sample plan
/// @param author a role that goes into the history, such as «prosjektleder»; never a person's name
/// @param installation id of this installation
/// @param clock the time, in the user's time zone
/// @param version of the program
/// @param sample reads the regional sample plan and its register
/// @param network reads the sample plan of a network
/// @param exporters the kinds of file a plan can be handed over as
/// @param papers writes the papers of hearings and decisions
/// @param printing sets, writes and opens the plan as documents
/// @param dictionaries the words that spelling knows
public record Parts(
        Path appData,
        String author,
        String installation,
        Clock clock,
        String version,
        Supplier<CountedPlan> sample,
        Supplier<Plan> network,
        List<Exporter> exporters,
        PaperMaker papers,
        Printing printing,
        Dictionaries dictionaries) {}
