using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/clocks: what lapses, the soonest first. Of what is renewed, only the last term is shown.</summary>
public static class ListClocks
{
    private const string WithinName = "within";

    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/clocks", Show).Needs(Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(ClockWords.Clocks, "thoi-han", ClockWords.WhyEmpty)
    {
        Columns =
        [
            new("name", PeacekeepingWords.Officer, r => Cell.Text(r.FullName)) { Url = r => OfficerHead.UrlOf(r.Person), Second = r => r.UnitName },
            new("code", PeacekeepingWords.Code, r => Cell.Text(r.Code)) { IsCode = true },
            new("kind", CertificateWords.Kind, r => Cell.Text(ClockWords.Of((ClockKind)r.Kind))),
            new("until", CertificateWords.LastOn, r => Cell.Day(r.Until)),
        ],
        Orders = [Order<Row>.Day("until", r => r.Until, r => r.Key)],
        Filters = [Filter.Choice<Within>(WithinName, ClockWords.Within, ClockWords.Of)],
    };

    private static async Task<IResult> Show(Clocking clocking, IPersonalData personal, Frame frame, CancellationToken cancel)
    {
        var ask = List.Ask(frame);
        var rows = clocking.Lapsing(frame.AsOf, frame.AsOf.AddDays((int)(ask.Choice<Within>(WithinName) ?? Within.Days180)));
        if (ask.Sheet is not null)
        {
            await Note(await rows.Where(r => r.Kind >= (int)ClockKind.Medical).ToListAsync(cancel), personal, cancel);
            return await List.Answer(rows, frame, listing => ClocksPage.Show(new(listing)), cancel);
        }

        var listing = await List.Page(rows, frame, cancel);
        await Note([.. listing.Rows.Where(r => r.Kind >= (int)ClockKind.Medical)], personal, cancel);
        return ClocksPage.Show(new(listing));
    }

    /// <summary>When someone's examination or vaccination lapses is health data: whoever was shown it stands in the journal.</summary>
    private static Task Note(IReadOnlyList<Row> health, IPersonalData personal, CancellationToken cancel) =>
        health is [] ? Task.CompletedTask : personal.NoteReading([.. health.Select(r => r.Person)], FieldGroup.Health, cancel);

    public sealed class Row
    {
        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string FullName { get; init; }

        public required string Code { get; init; }

        public required string? UnitName { get; init; }

        public required int Kind { get; init; }

        public required DateOnly Until { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}

/// <summary>How far ahead one looks, in days.</summary>
public enum Within
{
    Days30 = 30,
    Days90 = 90,
    Days180 = 180,
}

/// <remarks>Health stands last: from <see cref="Medical"/> on, a reading is journalled.</remarks>
public enum ClockKind
{
    Clearance,
    Passport,
    Visa,
    DrivingLicence,
    Medical,
    Vaccination,
}

/// <summary>The terms of people whom the reader sees; of passports and health only where that group may be read.</summary>
internal sealed class Clocking(AppDb db, IPeople people, Frame frame)
{
    public IQueryable<ListClocks.Row> Lapsing(DateOnly first, DateOnly last)
    {
        var seen = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        return
            from term in Terms().Where(t => t.Until >= first && t.Until <= last)
            join file in db.Set<OfficerFile>() on term.Person equals file.Person
            join person in people.AsOf(first) on term.Person equals person.Id
            where seen.Any(s => s.Person == term.Person)
            select new ListClocks.Row { Person = term.Person, Key = person.SortKey + term.Kind, FullName = person.FullName, Code = person.Code, UnitName = person.UnitName, Kind = term.Kind, Until = term.Until };
    }

    private IQueryable<ClockTerm> Terms() => Clearances()
        .Concat(Certificates(CertificateKind.Visa, ClockKind.Visa))
        .Concat(Certificates(CertificateKind.DrivingLicence, ClockKind.DrivingLicence))
        .Concat(Fitness(FitnessKind.Medical, ClockKind.Medical))
        .Concat(Fitness(FitnessKind.Vaccination, ClockKind.Vaccination))
        .Concat(Passports());

    private IQueryable<ClockTerm> Clearances() => db.Set<AmsAttempt>().Where(a => a.ClearedUntil != null).GroupBy(a => a.Person)
        .Select(g => new ClockTerm { Person = g.Key, Kind = (int)ClockKind.Clearance, Until = g.Max(a => a.ClearedUntil)!.Value });

    private IQueryable<ClockTerm> Certificates(CertificateKind kind, ClockKind clock)
    {
        var number = (int)clock;
        return db.Set<Certificate>().Where(c => c.Kind == kind && c.LastOn != null).GroupBy(c => c.Person)
            .Select(g => new ClockTerm { Person = g.Key, Kind = number, Until = g.Max(c => c.LastOn)!.Value });
    }

    private IQueryable<ClockTerm> Fitness(FitnessKind kind, ClockKind clock)
    {
        var (number, open) = ((int)clock, people.Within(frame.Reader.ReachOf(FieldGroup.Health)));
        return db.Set<FitnessCheck>().Where(f => f.Kind == kind && f.LastOn != null && open.Any(o => o.Person == f.Person)).GroupBy(f => f.Person)
            .Select(g => new ClockTerm { Person = g.Key, Kind = number, Until = g.Max(f => f.LastOn)!.Value });
    }

    private IQueryable<ClockTerm> Passports()
    {
        var open = people.Within(frame.Reader.ReachOf(FieldGroup.Identity));
        return people.Passports.Where(p => open.Any(o => o.Person == p.Person)).Select(p => new ClockTerm { Person = p.Person, Kind = (int)ClockKind.Passport, Until = p.Until });
    }

    private sealed class ClockTerm
    {
        public required PersonId Person { get; init; }

        public required int Kind { get; init; }

        public required DateOnly Until { get; init; }
    }
}
