using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/officers/{person}/tours/{tour}/homecoming/report: the end-of-mission report.</summary>
public static class RecordEndReport
{
    internal static void Map(IEndpointRouteBuilder officers)
    {
        officers.Get("/{person}/tours/{tour:guid}/homecoming/report", Ask);
        officers.Post("/{person}/tours/{tour:guid}/homecoming/report", Answer);
    }

    private static async Task<IResult> Ask(PersonId person, Guid tour, Homecomers homecomers, CancellationToken cancel) =>
        await homecomers.Find(person, tour, t => new Form { On = TourView<Form>.Shown(t.Homecoming?.ReportedOn) }, cancel) is { } view ? RecordEndReportPage.Show(view) : Results.NotFound();

    private static async Task<IResult> Answer(PersonId person, Guid tour, [FromForm] Form form, PaperForm paper, Homecomers homecomers, IPapers papers, Saving saving, CancellationToken cancel)
    {
        var act = saving.Act(form.Reason);
        var report = await papers.Take(paper, PaperKind.Report, act, cancel);
        return await homecomers.Change<Form, (DateOnly On, PaperId? Paper), EndReportRecorded>(person, tour, form, new(
            act.On(report.Value?.Value), Typed.Together(Typed.Day(form.On, nameof(form.On)), report),
            (file, asked) => file.RecordEndReport(tour, asked.On, asked.Paper, act.Reason, act.EnteredOn), RecordEndReportPage.Refuse)
        { Paper = paper }, cancel);
    }

    public sealed record Form : ITourForm
    {
        public string? Version { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }
    }
}
