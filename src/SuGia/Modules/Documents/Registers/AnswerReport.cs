using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>GET /papers/out/settlement: how many papers sent in a period wait for an answer, were answered, are overdue or called back, each with the list behind it.</summary>
public static class AnswerReport
{
    public const string Url = "/papers/out/settlement";

    internal static void Map(IEndpointRouteBuilder app) => app.Get(Url, Show).Needs(Permission.ReadPapers);

    private static async Task<IResult> Show(string? from, string? until, AppDb db, Frame frame, CancellationToken cancel)
    {
        var days = ReportDays.Typed(from, until, frame);
        var rows = await FollowAnswers.Sent(db, days.First, days.Last).Select(d => new { d.AnswerDueOn, d.AnsweredOn, d.RecalledOn }).ToListAsync(cancel);
        return AnswerReportPage.Show(days.Counting(rows.Select(r => Dispatch.StateOf(r.AnswerDueOn, r.AnsweredOn, r.RecalledOn, frame.AsOf))));
    }
}
