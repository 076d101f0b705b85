using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Reading;

/// <summary>Writes what a person says of found things: all in one unit of work.</summary>
internal sealed class Judging(AppDb db, IClaims claims, IPapers papers)
{
    public async Task<Result<int>> Judge(OpenText open, IReadOnlyList<FindingLine> lines, Verdict verdict, Act act, CancellationToken cancel)
    {
        foreach (var line in lines)
        {
            var judged = await Judge(open, line, verdict, act, cancel);
            if (!judged.Ok)
            {
                return new Broken(judged.Problems);
            }
        }

        return lines.Count;
    }

    public async Task<Result<Finding>> Judge(OpenText open, FindingLine line, Verdict verdict, Act act, CancellationToken cancel)
    {
        var made = line.Judged is null ? Finding.Judge(open.Text, line.Found, verdict, act.EnteredOn) : await Again(line, verdict, cancel);
        if (!made.Ok)
        {
            return new Broken(made.Problems);
        }

        var (finding, judged) = made.Value;
        if (verdict is Verdict.Accepted)
        {
            await Take(finding, open, line, act, cancel);
        }

        db.Record(finding, judged, act);
        return finding;
    }

    private async Task<Result<(Finding, FindingJudged)>> Again(FindingLine line, Verdict verdict, CancellationToken cancel)
    {
        var finding = await db.Set<Finding>().SingleAsync(f => f.Id == line.Judged!.Id, cancel);
        return finding.Reconsider(verdict, line.Found.Keeps).Into(judged => (finding, judged));
    }

    /// <summary>A number becomes a claim; a paper is the one of the register, where its number says which.</summary>
    private async Task Take(Finding finding, OpenText open, FindingLine line, Act act, CancellationToken cancel)
    {
        if (line.Found.Number is { } number && finding.Claim is null)
        {
            finding.Becomes(await claims.Keep(number, line.Match, new(open.Text.Id.Value, open.Text.Origin), act, cancel));
        }

        if (await PaperOf(line, act, cancel) is { } paper)
        {
            finding.Means(paper);
        }
    }

    /// <summary>The known one; or a new one, where the text gives its number, its day and its subject.</summary>
    private async Task<PaperId?> PaperOf(FindingLine line, Act act, CancellationToken cancel)
    {
        if (line.Paper is not null || line.Found.Paper is not { Number: { } number, Subject: { } subject, Day: { IsOneDay: true } day } cited)
        {
            return line.Paper;
        }

        return await papers.Take(new(number.Raw, Days.Show(day.From), cited.Body, Folding.Exact(subject)), KindOf(cited), act, cancel) is { Ok: true, Value: { } paper } ? paper : null;
    }

    internal static PaperKind KindOf(ReadPaper cited) => PaperKinds.All.FirstOrDefault(k => k.Abbreviation == cited.TypeAbbreviation)?.Kind ?? PaperKind.Other;
}
