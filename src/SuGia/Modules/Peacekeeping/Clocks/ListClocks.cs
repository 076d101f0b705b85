using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/clocks: what lapses, the soonest first, with who does what and from when. Of what is renewed, only the last term is shown.</summary>
public static class ListClocks
{
    private const string WithinName = "within";
    private const Within Usual = Within.Days180;
    private const string WhoName = "who";

    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/clocks", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(ClockWords.Clocks, "thoi-han", ClockWords.WhyEmpty)
    {
        Columns = [],
        Tells = [FieldGroup.Identity, FieldGroup.Health, FieldGroup.Vetting],
        Orders = [Order<Row>.Day("until", r => r.Until, r => r.Key)],
        Filters = [Filter.Choice(WithinName, ClockWords.Within, ClockWords.Of, Usual), Filter.Choice<ClockActor>(WhoName, ClockWords.Who, ClockWords.Of)],
    };

    private static async Task<IResult> Show(Clocking clocking, IPersonalData personal, Frame frame, CancellationToken cancel)
    {
        var (ask, duties) = (List.Ask(frame), ClockDuty.On(RuleFiles.Book, frame.AsOf));
        var list = List with { Columns = ClockColumns.Of(duties, await clocking.Desks(frame.AsOf, cancel), frame.AsOf) };
        var rows = clocking.Lapsing(frame.AsOf, frame.AsOf.AddDays((int)(ask.Choice<Within>(WithinName) ?? Usual)), KindsOf(ask.Choice<ClockActor>(WhoName), duties));
        if (ask.Sheet is not null)
        {
            return await list.Answer(rows.All, frame, listing => ClocksPage.Show(new(listing)), cancel,
                before: async stop => await Note(await rows.All.Where(r => r.Kind >= (int)ClockKind.Medical).ToListAsync(stop), personal, stop));
        }

        var listing = await list.Page(rows, frame, cancel);
        await Note(listing.Rows, personal, cancel);
        return ClocksPage.Show(new(listing));
    }

    private static List<int>? KindsOf(ClockActor? who, IReadOnlyDictionary<ClockKind, ClockDuty> duties) =>
        who is null ? null : [.. duties.Values.Where(d => d.Who == who).Select(d => (int)d.Kind)];

    /// <summary>When someone's examination, vaccination or vetting lapses tells of health or conduct: whoever was shown it stands in the journal.</summary>
    private static async Task Note(IReadOnlyList<Row> shown, IPersonalData personal, CancellationToken cancel)
    {
        foreach (var group in shown.Where(r => r.Kind >= (int)ClockKind.Medical).GroupBy(r => r.Kind == (int)ClockKind.Vetting ? FieldGroup.Vetting : FieldGroup.Health))
        {
            await personal.NoteReading([.. group.Select(r => r.Person)], group.Key, cancel);
        }
    }

    public sealed class Row
    {
        public required PersonId Person { get; init; }

        public required string Key { get; init; }

        public required string FullName { get; init; }

        public required string Code { get; init; }

        public required string? UnitName { get; init; }

        public required int Kind { get; init; }

        public required DateOnly Until { get; init; }

        /// <summary>The mission that the term holds for, else the one where the officer is on the day.</summary>
        public required string? Mission { get; init; }

        /// <summary>Who answers for the officer's tour, else for the open dossier, else for the open call with them on its list.</summary>
        public required Guid? Desk { get; init; }
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
