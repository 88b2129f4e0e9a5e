package no.kompetanseplan.supplement;

import no.kompetanseplan.model.Body;
import no.kompetanseplan.model.LocalMeasure;
import no.kompetanseplan.model.LocalMeasureFields;
import no.kompetanseplan.model.Plan;
import no.kompetanseplan.model.Section;
import no.kompetanseplan.model.Supplement;
import no.kompetanseplan.model.SupplementFields;
import no.kompetanseplan.model.value.Id;
import no.kompetanseplan.model.value.Percent;
import no.kompetanseplan.staffing.StaffingTable;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The supplements of all municipalities of a plan, in the order of the municipalities.
public record MunicipalSupplements(List<MunicipalSupplement> all) {

    public MunicipalSupplements {
        all = List.copyOf(all);
    }

    /// The supplements of a plan, with the figures of its staffing register.
    public static MunicipalSupplements of(Plan plan, StaffingTable staffing) {
        List<Supplement> rows = plan.ordered(SupplementFields.TABLE);
        Set<Id> wanted = new HashSet<>();
        plan.sections().stream()
                .filter(Section::supplemented)
                .forEach(section -> wanted.add(section.id()));
        List<Id> named =
                rows.stream().map(Supplement::target).filter(Objects::nonNull).distinct().toList();
        wanted.addAll(named);
        List<CorePart> parts = wanted.isEmpty() ? List.of() : CoreParts.of(plan, wanted);
        Map<Id, List<Supplement>> byBody = new HashMap<>();
        for (Supplement row : rows) {
            Id body = row.municipality();
            if (body != null && row.target() != null) {
                byBody.computeIfAbsent(body, _ -> new ArrayList<>()).add(row);
            }
        }
        List<Body> bodies = plan.municipalities();
        List<MunicipalSupplement> all = new ArrayList<>();
        for (Body body : bodies) {
            List<Supplement> own = byBody.getOrDefault(body.id(), List.of());
            Figures figures = figures(staffing, body.id());
            all.add(
                    new MunicipalSupplement(
                            body,
                            prefix(body, bodies),
                            local(parts, own, figures),
                            measures(plan, body.id())));
        }
        return new MunicipalSupplements(all);
    }

    /// The measures of one municipality, in their order.
    public static List<LocalMeasure> measures(Plan plan, Id municipality) {
        return plan.ordered(LocalMeasureFields.TABLE).stream()
                .filter(each -> municipality.equals(each.municipality()))
                .toList();
    }

    /// The parts as one municipality sees them. Where two drafts have each written a supplement to
    /// a part, both stand; what stands to a part that is gone comes last.
    private static List<LocalPart> local(
            List<CorePart> parts, List<Supplement> own, @Nullable Figures figures) {
        Map<Id, List<Supplement>> byTarget = new HashMap<>();
        for (Supplement row : own) {
            Id target = row.target();
            if (target != null) {
                byTarget.computeIfAbsent(target, _ -> new ArrayList<>()).add(row);
            }
        }
        List<LocalPart> local = new ArrayList<>();
        for (CorePart core : parts) {
            List<Supplement> said = byTarget.getOrDefault(core.row(), List.of());
            byTarget.remove(core.row());
            Figures shown = core.hasFigures() ? figures : null;
            if (said.isEmpty()) {
                local.add(new LocalPart(core, null, shown));
            }
            said.forEach(row -> local.add(new LocalPart(core, row, shown)));
        }
        for (Supplement row : own) {
            Id target = row.target();
            if (target != null && byTarget.containsKey(target)) {
                local.add(new LocalPart(CoreParts.gone(target, row.core()), row, null));
            }
        }
        return local;
    }

    private static @Nullable Figures figures(StaffingTable staffing, Id municipality) {
        long positions = 0;
        int share = 0;
        boolean isKnown = false;
        for (StaffingTable.Line line : staffing.rows()) {
            Integer own = line.positions();
            Percent part = line.share();
            if (municipality.equals(line.municipality()) && own != null && part != null) {
                positions += own;
                share += part.hundredths();
                isKnown = true;
            }
        }
        return isKnown ? new Figures(positions, staffing.total(), new Percent(share)) : null;
    }

    /// The first letters of a name that no other of the names begins with; the whole of it where
    /// another goes on from there.
    private static String prefix(Body body, List<Body> among) {
        String name = body.inShort().strip();
        for (int length = 1; length < name.length(); length++) {
            String start = name.substring(0, length).toLowerCase(Locale.ROOT);
            boolean isOwn =
                    among.stream()
                            .filter(other -> !other.id().equals(body.id()))
                            .map(other -> other.inShort().strip())
                            .noneMatch(other -> other.toLowerCase(Locale.ROOT).startsWith(start));
            if (isOwn && !Character.isHighSurrogate(name.charAt(length - 1))) {
                return name.substring(0, length);
            }
        }
        return name;
    }

    /// The supplement of a municipality; null for another body.
    public @Nullable MunicipalSupplement of(@Nullable Id municipality) {
        return all.stream()
                .filter(each -> each.municipality().id().equals(municipality))
                .findFirst()
                .orElse(null);
    }

    /// The supplement of the municipality with a number, or with a name where it has no number;
    /// null when there is none.
    public @Nullable MunicipalSupplement called(String numberOrName) {
        String called = numberOrName.strip();
        return all.stream()
                .filter(each -> !called.isEmpty() && each.call().equalsIgnoreCase(called))
                .findFirst()
                .orElse(null);
    }

    /// Parts of all municipalities that must be filled in.
    public int missing() {
        return all.stream().mapToInt(MunicipalSupplement::missing).sum();
    }

    /// Whether no section asks for supplements and nobody has written one.
    public boolean isEmpty() {
        return all.stream().allMatch(MunicipalSupplement::isEmpty);
    }
}
