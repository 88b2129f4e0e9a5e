package no.kompetanseplan.session;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.text.Texts;

import java.util.Map;

/// What references to rows print, for the window to show the same. The numbers of tables follow
/// from the whole document, so it is gone through: not on the thread of the window.
public final class PrintedNames {

    private PrintedNames() {}

    public static Map<Id, String> of(Assessment assessment, Texts texts) {
        return PrintedPlan.names(assessment, texts);
    }
}
