using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/visits/{id}/results: the UN's table, first looked at, then taken whole or not at all.</summary>
public static class EnterVisitResults
{
    internal const string Taking = "take";

    internal static void Map(IEndpointRouteBuilder visits)
    {
        visits.Get("/{id}/results", Ask);
        visits.Post("/{id}/results", Answer);
    }

    private static async Task<IResult> Ask(VisitId id, EditedVisits visits, CancellationToken cancel) =>
        await visits.Find(id, cancel) is (_, var head) ? EnterVisitResultsPage.Show(new(head, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(VisitId id, [FromForm] Form form, PaperForm paper, EditedVisits visits, PastedResults pasted, IPapers papers, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await visits.Find(id, cancel) is not (var visit, var head))
        {
            return Results.NotFound();
        }

        var (view, read) = (new View(head, form, paper), await pasted.Read(visit, form.Matrix, cancel));
        if (form.Step != Taking)
        {
            return read.Ok ? EnterVisitResultsPage.Show(view with { Read = read.Value }) : EnterVisitResultsPage.Refuse(view with { Problems = read.Problems });
        }

        var act = saving.Act();
        var table = await papers.Take(paper, PaperKind.Results, act, cancel);
        act = act.On(table.Value?.Value);
        var files = await visits.Files(visit, cancel);
        return await pressing.Change(
            visit, form.Version, Typed.Together(read, table), asked => pasted.Record(visit, asked.Item1.Rows, files, asked.Item2, act),
            new(act, head.Url, VisitWords.Taken, problems => EnterVisitResultsPage.Refuse(view with { Problems = problems })), cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Matrix { get; init; }

        public string? Step { get; init; }
    }

    public sealed record View(VisitHead Head, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];

        /// <summary>What would be recorded; null before the first look.</summary>
        public ReadResults? Read { get; init; }
    }
}

/// <summary>The rows of a pasted table that are fit to be recorded.</summary>
/// <param name="Unread">Headers that nothing reads.</param>
public sealed record ReadResults(IReadOnlyList<MatrixRow> Rows, IReadOnlyList<Problem> Unread);

/// <summary>Reads a pasted table of results and puts it into the officers' files.</summary>
internal sealed class PastedResults(AppDb db, IPeople people, EditedVisits visits, Frame frame)
{
    private const string Validity = "AMS-VALID";

    public async Task<Result<ReadResults>> Read(SaatVisit visit, string? matrix, CancellationToken cancel)
    {
        var read = ResultsMatrix.Read(matrix);
        if (read.Value is not { } table)
        {
            return new Broken(read.Problems);
        }

        if ((await visits.People(visit, cancel)).Count < visit.Nominees.Select(n => n.Person).Distinct().Count())
        {
            return VisitProblems.BeyondReach;
        }

        var codes = table.Codes;
        var known = await people.AsOf(frame.Today).Where(p => codes.Contains(p.Code)).ToDictionaryAsync(p => p.Code, p => p.Id, cancel);
        return table.For(visit, known).Into(rows => new ReadResults(rows, table.Warnings));
    }

    /// <summary>All or none: each row that its officer's file refuses is named, and nothing is recorded.</summary>
    public Result<VisitResultsEntered> Record(SaatVisit visit, IReadOnlyList<MatrixRow> rows, IReadOnlyDictionary<PersonId, OfficerFile> files, PaperId? paper, Act act)
    {
        var sat = rows.Select(r => (File: files[r.Person], Recorded: Sat(files[r.Person], r, paper, act))).ToList();
        List<Problem> problems = [.. sat.SelectMany(s => s.Recorded.Problems)];
        var entered = visit.EnterResults(rows.DistinctBy(r => r.Person).Count(), act.EnteredOn);
        if (problems is not [] || !entered.Ok)
        {
            return new Broken([.. entered.Problems, .. problems]);
        }

        sat.ForEach(s => db.Record(s.File, s.Recorded.Value!, act));
        return entered;
    }

    private static Result<AmsResultRecorded> Sat(OfficerFile file, MatrixRow row, PaperId? paper, Act act)
    {
        var recorded = RuleFiles.Book.Find(Validity, row.Result.On) is { } rule
            ? file.RecordAttempt(row.Result with { Paper = paper }, new(rule.Whole), act.EnteredOn)
            : OfficerFormProblems.NoValidityRule;
        return recorded.Ok ? recorded : new Broken([.. recorded.Problems.Select(p => VisitProblems.At(row.Line, ResultsMatrix.Code, p.Says))]);
    }
}
