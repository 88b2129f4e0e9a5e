package no.kompetanseplan.exchange.staffing;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.staffing.Dependency;
import no.kompetanseplan.staffing.Population;
import no.kompetanseplan.text.Formats;
import no.kompetanseplan.text.Texts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// How many live in each municipality and how old they are, in the first and the last year of the
/// population table, with how many there are at the age of work for each of the oldest (formula
/// F13).
record Residents(Plan plan, Population population, Texts texts) {

    Sheet sheet(String title) {
        List<Sheet.Entry> rows = new ArrayList<>();
        List<Id> told =
                plan.municipalities().stream()
                        .map(Body::id)
                        .filter(id -> population.municipalities().contains(id))
                        .toList();
        int first = population.years().getFirst();
        int last = population.years().getLast();
        for (Body body : plan.municipalities()) {
            if (told.contains(body.id())) {
                rows.add(Sheet.row(cells(body.inShort(), List.of(body.id()), first, last)));
            }
        }
        rows.add(Sheet.sum(cells(texts.get("staffing.total"), told, first, last)));
        List<String> heads = new ArrayList<>(List.of(texts.get("staffing.municipality")));
        for (int year : years(first, last)) {
            String of = Integer.toString(year);
            heads.add(texts.get("staffing.people.all", of));
            heads.add(texts.get("staffing.people.old", of));
            heads.add(texts.get("staffing.people.ratio", of));
        }
        return Sheet.of(title, texts.get("staffing.people.note"), heads, rows);
    }

    private static List<Integer> years(int first, int last) {
        return first == last ? List.of(first) : List.of(first, last);
    }

    private List<String> cells(String name, List<Id> of, int first, int last) {
        Formats formats = Formats.of(texts.language());
        List<String> cells = new ArrayList<>(List.of(name));
        for (int year : years(first, last)) {
            long old = sum(of, year, Dependency.OLD, Population.MAX_AGE);
            long workers = sum(of, year, Dependency.WORK_FROM, Dependency.WORK_TO);
            BigDecimal ratio = Dependency.ofWorkingAge(workers, old).ratio();
            cells.add(formats.integer(sum(of, year, 0, Population.MAX_AGE)));
            cells.add(formats.integer(old));
            cells.add(ratio == null ? "–" : formats.number(ratio, 1));
        }
        return cells;
    }

    private long sum(List<Id> of, int year, int from, int to) {
        return of.stream().mapToLong(id -> population.persons(id, year, from, to)).sum();
    }
}
