package no.kompetanseplan.ui.welcome;

import no.kompetanseplan.template.Template;
import no.kompetanseplan.ui.prefs.Recent;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What the welcome page sets going.
///
/// @param open opens a plan file
/// @param choose asks for a plan file and opens it
/// @param sample opens a new copy of the regional sample plan
/// @param network opens a new copy of the sample plan of a network
/// @param create begins a new plan from a template
/// @param document asks for a Word document and begins a plan from it
/// @param find asks where a missing plan is now
/// @param restyle language, look or zoom in the preferences has changed
public record WelcomeActs(
        Consumer<Path> open,
        Runnable choose,
        Runnable sample,
        Runnable network,
        Consumer<Template> create,
        Runnable document,
        Consumer<Recent> find,
        Runnable restyle) {}
