using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>POST /peacekeeping/retention: choose, look, erase with a reason; all that was chosen or nothing.</summary>
public static class EraseByRetention
{
    internal const string Previewing = "preview";
    internal const string Erasing = "erase";

    internal static void Map(IEndpointRouteBuilder app) => app.Post(ShowRetention.Url, Answer).Needs(Permission.EditPeacekeeping);

    private static async Task<IResult> Answer([FromForm] RetentionForm form, PastTerms past, ErasedTogether together, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (past.Find(form.Kind) is not { } term)
        {
            return Results.NotFound();
        }

        if (form.Step is not (Previewing or Erasing))
        {
            return RetentionPage.Show(await ShowRetention.Read(term, past, form, frame, cancel));
        }

        var rows = await Chosen(term, form, past, cancel);
        return rows.Ok
            ? form.Step == Erasing ? await Erase(new(term, rows.Value, form), past, together, saving, cancel) : await Preview(new(term, rows.Value, form), past, cancel)
            : RetentionPage.Refuse(await ShowRetention.Read(term, past, form, frame, cancel) with { Problems = rows.Problems });
    }

    private static async Task<Result<List<PastRow>>> Chosen(RetentionTerm term, RetentionForm form, PastTerms past, CancellationToken cancel)
    {
        var ids = form.Versions.Keys.ToList();
        var rows = ids is [] ? [] : await past.Seen(term).Where(r => ids.Contains(r.Id)).OrderBy(r => r.Key).ToListAsync(cancel);
        return Broken.Among(
            (form.Chosen is { Count: > 0 }, Otherwise: RetentionProblems.ChooseSomething),
            (rows.Count == (form.Chosen?.Count ?? 0), Otherwise: RetentionProblems.NotPastTerm)) is { } broken ? broken : rows;
    }

    private static async Task<IResult> Preview(View view, PastTerms past, CancellationToken cancel)
    {
        await past.Note(view.Term, view.Rows, cancel);
        return RetentionPreviewPage.Show(view);
    }

    private static async Task<IResult> Erase(View view, PastTerms past, ErasedTogether together, Saving saving, CancellationToken cancel)
    {
        var why = view.Form.Why;
        var problems = why.Ok ? await together.Erase(view.Term, view.Rows, view.Form.Versions, saving.Act(why.Value), cancel) : why.Problems;
        return problems is []
            ? await saving.Then($"{ShowRetention.Url}?kind={view.Term.Kind}", RetentionWords.ErasedMany(view.Rows.Count), problem => RetentionPreviewPage.Refuse(view with { Problems = [problem] }), cancel)
            : RetentionPreviewPage.Refuse(view with { Problems = problems });
    }

    /// <summary>What is looked at before it is erased.</summary>
    public sealed record View(RetentionTerm Term, IReadOnlyList<PastRow> Rows, RetentionForm Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
