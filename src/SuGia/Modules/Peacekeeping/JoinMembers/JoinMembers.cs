using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/members/new: takes several people into a line of the strength table by one act.</summary>
public static class JoinMembers
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/members/new", Ask);
        units.Post("/{unit}/members/new", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { } found ? JoinMembersPage.Show(ViewOf(found, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] Form form, PaperForm paper, UnitDesk desk, UnitRoster roster, TrainedTogether people, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found)
        {
            return Results.NotFound();
        }

        var view = ViewOf(found, form, paper);
        var asked = Typed.Together(await people.Read(form.Officers, cancel), form.Parsed);
        var elsewhere = asked.Ok ? await roster.Elsewhere(found.Id, [.. asked.Value.Item1.Select(p => p.Id)], asked.Value.Item2.On, found.LastOn ?? DateOnly.MaxValue, cancel) : null;
        return await desk.Change(
            found, new(form.Version, paper, PaperKind.Decision), asked,
            (all, by, today) => found.Join(all.Item2.Line, [.. all.Item1.Select(p => Joining(p, elsewhere!))], all.Item2.On, by, today),
            problems => JoinMembersPage.Refuse(view with { Problems = problems }), cancel);
    }

    private static Joining Joining(PersonCard person, IReadOnlyDictionary<PersonId, string> elsewhere) =>
        new(person.Id, $"{person.FullName} ({person.Code})", elsewhere.GetValueOrDefault(person.Id));

    private static View ViewOf(FormedUnit unit, Form form, PaperForm paper) =>
        new(UnitHead.Of(unit), form, paper, [.. unit.Lines.Where(l => l.IsOpen).OrderBy(l => l.Number).Select(l => new Option(l.Id.ToString(), l.Title.ToString()))]);

    public sealed record Form
    {
        public string? Version { get; init; }

        /// <summary>One code or name a line.</summary>
        public string? Officers { get; init; }

        public string? Line { get; init; }

        public string? On { get; init; }

        /// <remarks>A line that is none is refused by the rule, which knows the day.</remarks>
        internal Result<(Guid Line, DateOnly On)> Parsed =>
            Typed.Day(On, nameof(On)).Into(on => (Guid.TryParse(Line, out var line) ? line : Guid.Empty, on));
    }

    public sealed record View(UnitHead Head, Form Form, PaperForm Paper, IReadOnlyList<Option> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
