using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>GET and POST /units/{code}/aliases/new: another name by which the unit is found.</summary>
public static class AddAlias
{
    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/units/{code}/aliases/new", Ask).Needs(Permission.EditUnits);
        app.Post("/units/{code}/aliases/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(string code, UnitDesk desk, CancellationToken cancel) =>
        await desk.Open(code, cancel) is { } unit ? AddAliasPage.Show(new(UnitSubject.Of(unit), new())) : Results.NotFound();

    private static async Task<IResult> Answer(string code, [FromForm] Form form, UnitDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var subject = UnitSubject.Of(unit);
        return await desk.Change(
            unit, form.Version, form.Reason, PaperTyped.Nothing, _ => form.Parse().Then(asked => unit.AddAlias(asked.Alias, frame.Today)),
            UnitWords.AliasAdded, problems => AddAliasPage.Refuse(new(subject, form.Echo()) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Alias { get; init; }

        public string? Reason { get; init; }

        public string? Version { get; init; }

        public Form Echo() => new() { Alias = Typed.Echo(Alias), Reason = Typed.Echo(Reason, UnitDesk.ReasonLimit) };

        internal Result<(string Alias, string Reason)> Parse() => Typed.Together(
            Typed.Text(Alias, nameof(Alias), Unit.NameLimit, UnitWords.Alias), Typed.Text(Reason, nameof(Reason), UnitDesk.ReasonLimit, ShellWords.Reason));
    }

    public sealed record View(UnitSubject Subject, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
