using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/units/{unit}/end/removal: the unit has not ended.</summary>
public static class TakeBackEnd
{
    internal static void Map(IEndpointRouteBuilder units)
    {
        units.Get("/{unit}/end/removal", Ask);
        units.Post("/{unit}/end/removal", Answer);
    }

    private static async Task<IResult> Ask(string unit, UnitDesk desk, CancellationToken cancel) =>
        await desk.Find(unit, cancel) is { LastOn: { } lastOn } found ? TakeBackEndPage.Show(new(UnitHead.Of(found), lastOn, new())) : Results.NotFound();

    private static async Task<IResult> Answer(string unit, [FromForm] RemovalForm form, UnitDesk desk, UnitRoster roster, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { LastOn: { } lastOn } found)
        {
            return Results.NotFound();
        }

        View view = new(UnitHead.Of(found), lastOn, form);
        var elsewhere = await roster.Elsewhere(found.Id, [.. found.MembersOn(lastOn).Select(m => m.Person)], lastOn, DateOnly.MaxValue, cancel);
        return await desk.TakeBack(
            found, form, () => found.TakeBackEnd(elsewhere.Values.FirstOrDefault()),
            problems => TakeBackEndPage.Refuse(view with { Problems = problems }), cancel);
    }

    public sealed record View(UnitHead Head, DateOnly LastOn, RemovalForm Form, params IReadOnlyList<Problem> Problems);
}
