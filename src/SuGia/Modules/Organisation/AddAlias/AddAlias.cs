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
        app.MapGet("/units/{code}/aliases/new", Ask).Needs(Permission.EditUnits);
        app.MapPost("/units/{code}/aliases/new", Answer).Needs(Permission.EditUnits);
    }

    private static async Task<IResult> Ask(string code, UnitDesk desk, CancellationToken cancel) =>
        await desk.Open(code, cancel) is { } unit ? AddAliasPage.Show(new(UnitSubject.Of(unit), null)) : Results.NotFound();

    private static async Task<IResult> Answer(string code, [FromForm] Form form, UnitDesk desk, Frame frame, CancellationToken cancel)
    {
        if (await desk.Open(code, cancel) is not { } unit)
        {
            return Results.NotFound();
        }

        var subject = UnitSubject.Of(unit);
        return await desk.Change(
            unit, form.Version, reason: null, PaperTyped.Nothing,
            _ => Typed.Text(form.Alias, nameof(form.Alias), Unit.NameLimit, UnitWords.Alias).Then(alias => unit.AddAlias(alias, frame.Today)),
            UnitWords.AliasAdded, problems => AddAliasPage.Refuse(new(subject, Typed.Echo(form.Alias)) { Problems = problems }), cancel);
    }

    public sealed record Form
    {
        public string? Alias { get; init; }

        public string? Version { get; init; }
    }

    public sealed record View(UnitSubject Subject, string? Alias)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
