using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/desk: the reader's own open work, and the way to everything the office keeps beside it.</summary>
public static class ShowDesk
{
    public const string Url = "/peacekeeping/desk";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.EditPeacekeeping);

    private static async Task<IResult> Show(Desks desks, OpenTours open, Frame frame, CancellationToken cancel) =>
        DeskPage.Show(new(await desks.Of(frame.Reader.Id, cancel), await desks.Overdue(open.On(frame.AsOf), frame.AsOf, cancel)));

    public sealed record View(IReadOnlyList<DeskItem> Items, DeskCounts Overdue);
}
