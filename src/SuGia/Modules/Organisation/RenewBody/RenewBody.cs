using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /bodies/{id}/versions/new: begins as the last version, ends as the decision says.</summary>
public static class RenewBody
{
    private const int BlankLines = 5;
    private const int MostLines = 200;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/bodies/{id:guid}/versions/new", Ask).Needs(Permission.EditUnits);
        app.Post("/bodies/{id:guid}/versions/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(BodyId id, BodyDesk desk, MemberPicks picks, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        var last = body.Versions.OrderByDescending(v => v.FirstOn).FirstOrDefault()?.Members ?? [];
        var codes = await picks.Codes([.. last.Select(m => m.Person).OfType<PersonId>()], cancel);
        return RenewBodyPage.Show(new(BodySubject.Of(body), new(), PaperTyped.Nothing, WithBlanks(last.OrderBy(m => m.Place).Select(m => Line(m, codes)))));
    }

    private static async Task<IResult> Answer(
        BodyId id, [FromForm] Form form, PaperTyped paper, AppDb db, BodyDesk desk, MemberPicks picks, IDecisionPapers papers, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(id, cancel) is not { } body)
        {
            return Results.NotFound();
        }

        IReadOnlyList<MemberForm> lines = [.. (form.Members ?? []).Take(MostLines)];
        View view = new(BodySubject.Of(body), form.Echo(), paper.Echo(), WithBlanks(lines.Select(l => l.Echo())));
        if (form.More is "yes")
        {
            return RenewBodyPage.Show(view);
        }

        var act = saving.Act();
        var rests = await papers.Take(paper, act, cancel);
        var renewed = await saving.Stale(body, form.Version, cancel) is { } stale ? stale : Renew(body, form, await picks.Parse(lines, cancel), rests, frame.Today);
        if (!renewed.Ok)
        {
            return RenewBodyPage.Refuse(view with { Problems = renewed.Problems });
        }

        db.Record(body, renewed.Value, act.On(rests.Value));
        return await saving.Then(BodyDesk.Url(id), BodyWords.Renewed, problem => RenewBodyPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static Result<BodyRenewed> Renew(Body body, Form form, Result<IReadOnlyList<Membership>> members, Result<Guid?> decision, DateOnly today) =>
        Typed.Together(Typed.Day(form.FirstOn, nameof(form.FirstOn)), members, decision)
            .Then(typed => body.Renew(typed.Item1, typed.Item3, typed.Item2, today));

    private static MemberForm Line(BodyMember member, Dictionary<PersonId, string> codes) => new()
    {
        Who = member.Person is { } person ? codes.GetValueOrDefault(person) : member.Name,
        Role = member.Role.ToString(),
        Title = member.Title,
    };

    private static List<MemberForm> WithBlanks(IEnumerable<MemberForm> lines) =>
        [.. lines, .. Enumerable.Range(0, BlankLines).Select(_ => new MemberForm { Role = nameof(BodyRole.Member) })];

    public sealed record Form
    {
        public string? FirstOn { get; init; }

        public IReadOnlyList<MemberForm>? Members { get; init; }

        public string? More { get; init; }

        public string? Version { get; init; }

        public Form Echo() => new() { FirstOn = Typed.Echo(FirstOn) };
    }

    public sealed record View(BodySubject Subject, Form Form, PaperTyped Paper, IReadOnlyList<MemberForm> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
