package no.kompetanseplan.exchange.paper;

import no.kompetanseplan.assess.Assessment;
import no.kompetanseplan.exchange.ExportFailure;
import no.kompetanseplan.exchange.ExportStamp;
import no.kompetanseplan.exchange.Progress;
import no.kompetanseplan.exchange.document.HearingPrinter;
import no.kompetanseplan.exchange.document.PrintedPlan;
import no.kompetanseplan.exchange.docx.PlanDocx;
import no.kompetanseplan.exchange.web.PlanPdf;
import no.kompetanseplan.exchange.web.PlanWeb;
import no.kompetanseplan.exchange.xlsx.GrantWorkbook;
import no.kompetanseplan.grants.Ledger;
import no.kompetanseplan.hearing.CasePaper;
import no.kompetanseplan.hearing.Hearing;
import no.kompetanseplan.model.DecisionRound;
import no.kompetanseplan.model.ThemeDay;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.supplement.MunicipalSupplement;
import no.kompetanseplan.text.Texts;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Writes the papers of one plan. Each file appears whole or not at all; those written before one
/// that fails stay.
///
/// @param plan what the papers tell of
/// @param texts words of the papers' language
public record Papers(Assessment plan, Texts texts, ExportStamp stamp) {

    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");
    private static final String DOCX = ".docx";
    private static final String WORKBOOK = ".xlsx";

    /// The comments of a round in one file of the kind its name ends in: Word, or PDF or a web page
    /// for `.pdf` and `.html`.
    ///
    /// @param recipient whose comments; null for everybody's
    /// @throws ExportFailure with a sentence for the user
    public void comments(
            Path file, Hearing hearing, Hearing.@Nullable Recipient recipient, Progress progress)
            throws ExportFailure {
        PrintedPlan paper =
                recipient == null
                        ? HearingPrinter.comments(plan, hearing, texts, stamp)
                        : HearingPrinter.comments(plan, hearing, recipient, texts, stamp);
        write(file, paper, progress);
    }

    /// The comments of a round in a folder: one file of all, and one for each who made some.
    ///
    /// @param only the only recipient to make one for; null for all
    /// @return the files, the one of all first
    /// @throws ExportFailure with a sentence for the user
    public List<Path> commentsInto(
            Path folder, Hearing hearing, Hearing.@Nullable Recipient only, Progress progress)
            throws ExportFailure {
        make(folder);
        List<Hearing.@Nullable Recipient> wanted = new ArrayList<>();
        if (only == null) {
            wanted.add(null);
            hearing.recipients().stream().filter(each -> each.comments() > 0).forEach(wanted::add);
        } else {
            wanted.add(only);
        }
        List<Path> files = new ArrayList<>();
        for (Hearing.Recipient recipient : wanted) {
            progress.step(files.size(), wanted.size());
            Path file = folder.resolve(commentsName(recipient));
            comments(file, hearing, recipient, Progress.NONE);
            files.add(file);
        }
        return files;
    }

    /// The name of the file of comments.
    ///
    /// @param recipient whose comments; null for everybody's
    public String commentsName(Hearing.@Nullable Recipient recipient) {
        return named(
                recipient == null
                        ? texts.get("paper.comments")
                        : texts.get("paper.comments.of", recipient.name()));
    }

    /// The case papers of a matter, one file per council. A paper that has been sent is not written
    /// over: the new one is the next version.
    ///
    /// @param only the decision of the only council to make one for; null for all
    /// @return the files, in the order of the councils
    /// @throws ExportFailure with a sentence for the user
    public List<Path> casePapersInto(
            Path folder, DecisionRound round, @Nullable Id only, Progress progress)
            throws ExportFailure {
        List<CasePaper> papers =
                CasePaper.all(plan, round, texts).stream()
                        .filter(paper -> only == null || paper.council().id().equals(only))
                        .toList();
        make(folder);
        List<Path> files = new ArrayList<>();
        for (CasePaper paper : papers) {
            progress.step(files.size(), papers.size());
            Path file = free(folder, paper);
            write(file, HearingPrinter.casePaper(plan, paper, texts, stamp), Progress.NONE);
            files.add(file);
        }
        return files;
    }

    /// The supplement of a municipality in a folder: as Word, PDF and web page.
    ///
    /// @return the files
    /// @throws ExportFailure with a sentence for the user
    public List<Path> supplementInto(Path folder, MunicipalSupplement supplement, Progress progress)
            throws ExportFailure {
        PrintedPlan paper = PrintedPlan.of(plan, supplement, texts, stamp);
        return threeKinds(folder, texts.get("supplement.of", supplement.name()), paper, progress);
    }

    /// The plan for one municipality, with what it says in its place, in a folder: as Word, PDF and
    /// web page.
    ///
    /// @return the files
    /// @throws ExportFailure with a sentence for the user
    public List<Path> mergedInto(Path folder, MunicipalSupplement supplement, Progress progress)
            throws ExportFailure {
        PrintedPlan paper = PrintedPlan.merged(plan, supplement, texts, stamp);
        return threeKinds(
                folder, texts.get("supplement.merged", supplement.name()), paper, progress);
    }

    /// The programme of a theme day in one file of the kind its name ends in.
    ///
    /// @throws ExportFailure with a sentence for the user
    public void programme(Path file, ThemeDay day, Progress progress) throws ExportFailure {
        write(file, PrintedPlan.of(plan, day, texts, stamp), progress);
    }

    /// The programme of a theme day in a folder: as Word, PDF and web page.
    ///
    /// @return the files
    /// @throws ExportFailure with a sentence for the user
    public List<Path> programmeInto(Path folder, ThemeDay day, Progress progress)
            throws ExportFailure {
        String name = day.title().isBlank() ? texts.get("document.programme") : day.title();
        return threeKinds(folder, name, PrintedPlan.of(plan, day, texts, stamp), progress);
    }

    /// The report on a grant in one file of the kind its name ends in; a workbook for `.xlsx`.
    ///
    /// @throws ExportFailure with a sentence for the user
    public void grantReport(Path file, Ledger grant, Progress progress) throws ExportFailure {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(WORKBOOK)) {
            GrantWorkbook.export(file, plan, grant, texts, stamp);
            return;
        }
        write(file, PrintedPlan.of(plan, grant, texts, stamp), progress);
    }

    /// The report on a grant in a folder: as Word, PDF, web page and workbook.
    ///
    /// @return the files
    /// @throws ExportFailure with a sentence for the user
    public List<Path> grantReportInto(Path folder, Ledger grant, Progress progress)
            throws ExportFailure {
        PrintedPlan paper = PrintedPlan.of(plan, grant, texts, stamp);
        List<Path> files = new ArrayList<>(threeKinds(folder, paper.title(), paper, progress));
        Path workbook = folder.resolve(fit(paper.title()) + WORKBOOK);
        grantReport(workbook, grant, Progress.NONE);
        files.add(workbook);
        return files;
    }

    private static List<Path> threeKinds(
            Path folder, String title, PrintedPlan paper, Progress progress) throws ExportFailure {
        make(folder);
        String name = fit(title);
        List<String> kinds = List.of(DOCX, ".pdf", ".html");
        List<Path> files = new ArrayList<>();
        for (String kind : kinds) {
            progress.step(files.size(), kinds.size());
            Path file = folder.resolve(name + kind);
            write(file, paper, Progress.NONE);
            files.add(file);
        }
        return files;
    }

    private Path free(Path folder, CasePaper paper) {
        Path file = folder.resolve(named(texts.get("paper.case", paper.name())));
        if (paper.council().sent() == null) {
            return file;
        }
        for (int version = 2; Files.exists(file); version++) {
            file = folder.resolve(named(texts.get("paper.case.version", paper.name(), version)));
        }
        return file;
    }

    private static String named(String name) {
        return fit(name) + DOCX;
    }

    private static String fit(String name) {
        return UNFIT.matcher(name).replaceAll(" ").strip();
    }

    private static void make(Path folder) throws ExportFailure {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new ExportFailure("exchange.file.no-folder", e, folder.toString());
        }
    }

    private static void write(Path file, PrintedPlan paper, Progress progress)
            throws ExportFailure {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".pdf")) {
            PlanPdf.export(file, paper, progress);
        } else if (name.endsWith(".html")) {
            PlanWeb.export(file, paper, progress);
        } else {
            PlanDocx.export(file, paper, progress);
        }
    }
}
