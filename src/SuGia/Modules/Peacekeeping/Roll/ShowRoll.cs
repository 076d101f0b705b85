using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/roll: chosen columns of chosen officers, 25 a page; with ?as=print all of them, on A4 across.</summary>
public static class ShowRoll
{
    public const string Url = "/peacekeeping/roll";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(Rolls rolls, MissionChoices missions, Frame frame, CancellationToken cancel)
    {
        var ask = RollAsk.Of(frame);
        if (ask.IsFromForm)
        {
            return Go.To(frame.To(ask.Url(Url)));
        }

        var isPrint = frame.Query.Any(q => q is { Name: "as", Value: "print" });
        return RollPage.Show(new(ask, isPrint ? await rolls.Whole(ask, cancel) : await rolls.Page(ask, cancel), await missions.Acronyms(cancel), RollColumns.Of(frame.Reader), isPrint));
    }

    /// <param name="Offered">The columns that the reader may choose.</param>
    public sealed record View(RollAsk Ask, RollShown Shown, IReadOnlyList<Option> Missions, IReadOnlyList<Column<RollLine>> Offered, bool IsPrint);
}
