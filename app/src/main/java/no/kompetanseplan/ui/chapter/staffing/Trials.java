package no.kompetanseplan.ui.chapter.staffing;

import no.kompetanseplan.projection.Line;
import no.kompetanseplan.projection.MonteCarlo;
import no.kompetanseplan.projection.MonteCarlo.Bands;
import no.kompetanseplan.projection.Supply;
import no.kompetanseplan.projection.YearFigures;
import no.kompetanseplan.ui.chapter.Desk;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Curve;
import no.kompetanseplan.ui.chapter.staffing.Forecast.Scope;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/// Tries each new curve many times beside the window, with progress in the status bar, and puts the
/// bands that come of it in the place of the reckoned ones. A newer curve stops the trial of the
/// one before; when somebody stops it, the reckoned bands stay.
final class Trials {

    /// The same plan gives the same bands on every machine.
    private static final long SEED = 2016;

    private static final int THREADS = 1;

    private final Desk desk;
    private final Forecast forecast;
    private final AtomicInteger newest = new AtomicInteger();

    Trials(Desk desk, Forecast forecast) {
        this.desk = desk;
        this.forecast = forecast;
        forecast.onCurve(this::curve);
    }

    /// Nobody looks any more.
    void stop() {
        newest.incrementAndGet();
    }

    private void curve(Curve curve) {
        if (curve.isTried()) {
            return;
        }
        int mine = newest.incrementAndGet();
        Scope scope = forecast.scope();
        MonteCarlo.Trial trial =
                new MonteCarlo.Trial(
                        MonteCarlo.USUAL_PATHS, SEED, THREADS, scope.municipality() != null);
        desk.window()
                .work(
                        desk.text("staffing.trying"),
                        new Desk.Work<>(
                                progress ->
                                        MonteCarlo.of(
                                                curve.projection(),
                                                trial,
                                                (done, all) -> {
                                                    if (newest.get() != mine) {
                                                        throw new CancellationException();
                                                    }
                                                    progress.step(done, all);
                                                }),
                                bands -> forecast.tried(curve, with(curve.line(), bands, scope)),
                                desk.window()::failed,
                                () -> {}));
    }

    private static Line with(Line line, Bands bands, Scope scope) {
        List<Supply> without = without(bands, scope);
        List<Supply> chosen = chosen(bands, scope);
        List<YearFigures> years = new ArrayList<>();
        for (int i = 0; i < line.years().size(); i++) {
            YearFigures year = line.years().get(i);
            years.add(
                    new YearFigures(
                            year.year(),
                            year.demand(),
                            year.without().within(without.get(i)),
                            year.decided(),
                            year.proposed(),
                            year.chosen().within(chosen.get(i)),
                            year.persons(),
                            year.exits(),
                            year.retired(),
                            year.expansion()));
        }
        return new Line(line.profession(), line.municipality(), years);
    }

    private static List<Supply> without(Bands bands, Scope scope) {
        return scope.municipality() != null
                ? bands.withoutOf(scope.municipality())
                : scope.profession() != null
                        ? bands.withoutIn(scope.profession())
                        : bands.without();
    }

    private static List<Supply> chosen(Bands bands, Scope scope) {
        return scope.municipality() != null
                ? bands.chosenOf(scope.municipality())
                : scope.profession() != null ? bands.chosenIn(scope.profession()) : bands.chosen();
    }
}
