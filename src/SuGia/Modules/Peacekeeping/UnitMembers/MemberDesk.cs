using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the member of a form: someone whom the reader may edit.</summary>
internal sealed class MemberDesk(UnitDesk desk, Officers officers, UnitRoster roster)
{
    public async Task<HeldMember?> Find(string unit, Guid member, Func<UnitMember, PaperId?> paper, CancellationToken cancel) =>
        await desk.Find(unit, member, u => u.Members, paper, cancel) is { } held && await officers.Card(held.Part.Person, cancel) is { } person
            ? new(held, person)
            : null;

    /// <summary>The code of another unit that has the member on one of the days, or null.</summary>
    public async Task<string?> Elsewhere(HeldMember held, DateOnly first, DateOnly last, CancellationToken cancel) =>
        (await roster.Elsewhere(held.Unit.Id, [held.Member.Person], first, last, cancel)).GetValueOrDefault(held.Member.Person);
}

internal sealed record HeldMember(Held<UnitMember> Held, PersonCard Person)
{
    public FormedUnit Unit => Held.Unit;

    public UnitMember Member => Held.Part;

    /// <summary>Below the unit's address.</summary>
    public string Below => $"/members/{Member.Id}";

    public Correction Correction(string below = "") => Peacekeeping.Correction.Of(Held, $"members/{Member.Id}{below}");

    /// <summary>Lines that stood on one of the days of the membership.</summary>
    public IReadOnlyList<Option> Lines =>
        [.. Unit.Lines.Where(l => l.FirstOn <= Member.LastOn && l.LastOn >= Member.FirstOn).OrderBy(l => l.Number).Select(l => new Option(l.Id.ToString(), l.Title.ToString()))];
}

/// <summary>A line of the strength table with a day, as typed.</summary>
public sealed record LineForm
{
    public string? Version { get; init; }

    public string? Line { get; init; }

    public string? On { get; init; }

    internal static LineForm Of(Guid line, DateOnly on) => new() { Line = line.ToString(), On = Days.Show(on) };

    /// <remarks>A line that is none is refused by the rule, which knows the day.</remarks>
    internal Result<(Guid Line, DateOnly On)> Parsed =>
        Typed.Day(On, nameof(On)).Into(on => (Guid.TryParse(Line, out var line) ? line : Guid.Empty, on));
}
