package no.kompetanseplan.cli;

import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.Reason;
import no.kompetanseplan.exchange.register.MunicipalityRows;
import no.kompetanseplan.exchange.register.RegisterChoice;
import no.kompetanseplan.exchange.register.RegisterCounts;
import no.kompetanseplan.exchange.register.RegisterFile;
import no.kompetanseplan.exchange.register.RegisterImport;
import no.kompetanseplan.exchange.register.RegisterLine;
import no.kompetanseplan.exchange.register.RegisterLine.Outcome;
import no.kompetanseplan.exchange.register.RegisterLine.Problem;
import no.kompetanseplan.exchange.register.RegisterPreview;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Profession;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.session.Intake;
import no.kompetanseplan.session.PlanSession;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Takes a register of positions from Excel or text into a plan, in one step that can be undone. A
/// register of one municipality takes the place of its earlier one. Rows that are refused are told
/// of and fail the command; the others are taken in all the same.
@Command(name = "staff")
final class ImportStaffCommand implements Callable<Integer> {

    /// Rows with problems that are printed; all are in the JSON.
    private static final int MOST_PRINTED = 20;

    private static final int VERSION = 1;

    private final Desk desk;

    @Mixin private final IntoPlan into;

    @Option(names = "--municipality", paramLabel = "N")
    private String municipality = "";

    @Option(names = "--map", paramLabel = "HEAD=COLUMN")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--sheet", paramLabel = "NAME")
    private String sheet = "";

    @Option(names = "--date", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate date;

    ImportStaffCommand(Desk desk) {
        this.desk = desk;
        this.into = new IntoPlan(desk);
    }

    @Override
    public Integer call() throws IOException {
        RegisterPreview preview;
        String head;
        boolean isWritten;
        List<Reason> notices;
        try (PlanSession session = into.open()) {
            preview = read(session.plan());
            notices = preview.notices(session.state().assessment().facts());
            isWritten = !into.isTrial() && preview.counts().fetched() > 0;
            if (isWritten) {
                Id id = Id.create(desk.clock().millis());
                Intake intake = Intake.of(preview.dataset(id, session.plan()), preview.register());
                session.addDatasets("step.import.staff", List.of(intake), preview::withProfessions)
                        .join();
            }
            head = session.state().head();
        }
        into.tell(() -> json(preview, notices, isWritten), () -> print(preview, notices, head));
        RegisterCounts counts = preview.counts();
        return counts.refused() == 0 && counts.fetched() > 0 ? Exit.DONE : Exit.FOUND;
    }

    private RegisterPreview read(Plan plan) throws IOException {
        LocalDate today = LocalDate.now(desk.clock());
        RegisterFile file = RegisterFile.open(into.source(), plan, today, Progress.NONE);
        RegisterChoice choice = RegisterChoice.NONE.withDate(date);
        for (String written : columns) {
            choice = choice.withWritten(written);
        }
        if (!sheet.isBlank()) {
            choice = choice.withSheet(file.sheetNumber(sheet));
        }
        if (!municipality.isBlank()) {
            choice =
                    choice.withMunicipality(RegisterImport.municipality(plan, municipality, today));
        }
        return RegisterImport.read(file, choice, plan, today, Progress.NONE);
    }

    private void print(RegisterPreview preview, List<Reason> notices, String head) {
        for (Reason notice : notices) {
            desk.out().println(notice.sentence(desk.texts()));
        }
        for (Reason how : preview.method()) {
            desk.out().println(how.sentence(desk.texts()));
        }
        lines(preview, Outcome.REFUSED);
        lines(preview, Outcome.LOOK_OVER);
        lines(preview, Outcome.SKIPPED);
        for (MunicipalityRows each : preview.municipalities()) {
            if (each.typed() == null) {
                desk.print("cli.staff.place", each.name(), each.fetched());
            } else {
                desk.print("cli.staff.place.typed", each.name(), each.fetched(), each.typed());
            }
        }
        if (!preview.added().isEmpty()) {
            List<String> names = preview.added().stream().map(Profession::name).toList();
            desk.print("cli.staff.added", String.join(", ", names));
        }
        RegisterCounts counts = preview.counts();
        desk.print(
                "cli.staff.counts",
                counts.read(),
                counts.fetched(),
                counts.lookOver(),
                counts.refused(),
                counts.skipped());
        if (counts.fetched() == 0) {
            desk.print("cli.staff.nothing");
        } else {
            into.conclude(
                    "cli.staff.", counts.fetched(), desk.formats().date(preview.date()), head);
        }
    }

    private void lines(RegisterPreview preview, Outcome outcome) {
        List<RegisterLine> lines = preview.lines(outcome);
        if (!lines.isEmpty()) {
            desk.out().println(desk.texts().get(outcome.key()));
        }
        for (RegisterLine line : lines.subList(0, Math.min(MOST_PRINTED, lines.size()))) {
            for (Problem problem : line.problems()) {
                desk.print(
                        "cli.staff.row",
                        Integer.toString(line.row()),
                        problem.reason().sentence(desk.texts()));
            }
        }
        if (lines.size() > MOST_PRINTED) {
            desk.print("cli.staff.more", lines.size() - MOST_PRINTED);
        }
    }

    private ObjectNode json(RegisterPreview preview, List<Reason> notices, boolean isWritten) {
        ObjectNode root = Desk.object();
        RegisterCounts counts = preview.counts();
        root.put("version", VERSION);
        root.put("file", preview.file());
        root.put("sheet", preview.sheet().name());
        root.put("date", preview.date().toString());
        root.put("read", counts.read());
        root.put("taken", counts.taken());
        root.put("lookOver", counts.lookOver());
        root.put("refused", counts.refused());
        root.put("skipped", counts.skipped());
        root.put("written", isWritten);
        ArrayNode told = root.putArray("notices");
        notices.forEach(each -> told.add(each.sentence(desk.texts())));
        ArrayNode places = root.putArray("municipalities");
        for (MunicipalityRows each : preview.municipalities()) {
            ObjectNode place = places.addObject();
            place.put("name", each.name());
            place.put("positions", each.fetched());
            place.put("typed", each.typed());
            place.put("earlier", each.earlier());
        }
        ArrayNode added = root.putArray("professions");
        preview.added().forEach(each -> added.add(each.name()));
        rows(preview, root.putArray("rows"));
        return root;
    }

    private void rows(RegisterPreview preview, ArrayNode rows) {
        for (RegisterLine line : preview.lines()) {
            if (line.outcome() != Outcome.TAKEN) {
                ObjectNode row = rows.addObject();
                row.put("row", line.row());
                row.put("outcome", line.outcome().name().toLowerCase(Locale.ROOT));
                ArrayNode problems = row.putArray("problems");
                for (Problem problem : line.problems()) {
                    ObjectNode one = problems.addObject();
                    one.put("column", problem.column() == null ? null : problem.column().key());
                    one.put("value", problem.column() == null ? null : line.text(problem.column()));
                    one.put("reason", problem.reason().sentence(desk.texts()));
                }
            }
        }
    }
}
