using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/new: opening a call builds its plan backward from the deadline.</summary>
public static class OpenCall
{
    private const int MostWanted = 300;

    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/new", Ask);
        calls.Post("/new", Answer);
    }

    private static async Task<IResult> Ask(MissionChoices missions, CancellationToken cancel) =>
        OpenCallPage.Show(new(new(), PaperForm.None, await missions.All(cancel)));

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, MissionChoices missions, IPapers papers, AppDb db, Frame frame, Saving saving, CancellationToken cancel)
    {
        View view = new(form, paper, await missions.All(cancel));
        var act = saving.Act();
        var note = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        var opened = (await Unique(Typed.Together(form.Parsed, note).Into((terms, rests) => terms with { NoteVerbale = rests }), db, cancel))
            .Then(terms => Call.Open(terms, frame.Reader.Id, RuleFiles.Book, act.EnteredOn));
        if (!opened.Ok)
        {
            return OpenCallPage.Refuse(view with { Problems = opened.Problems });
        }

        db.Record(opened.Value.Call, opened.Value.Opened, act.On(note.Value?.Value));
        return await saving.Then(CallHead.UrlOf(opened.Value.Call.Id), CallWords.Opened, problem => OpenCallPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<Result<CallTerms>> Unique(Result<CallTerms> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<Call>().AnyAsync(c => c.Code == typed.Value!.Code, cancel) ? CallProblems.CodeTaken(typed.Value!.Code) : typed;

    public sealed record Form
    {
        public string? Code { get; init; }

        public string? Mission { get; init; }

        public string? Title { get; init; }

        public string? Language { get; init; }

        public string? Armed { get; init; }

        public string? Wanted { get; init; }

        public string? DeadlineOn { get; init; }

        public string? LeavesOn { get; init; }

        public string? EndsOn { get; init; }

        internal Result<CallTerms> Parsed => Typed.Together(What, Days).Into((what, days) => new CallTerms(
            what.Code, what.Mission, what.Title, what.Language, Armed switch { YesNo.Yes => true, YesNo.No => false, _ => null }, (int)what.Wanted, days.Deadline, days.Leaves, days.Ends, NoteVerbale: null));

        private Result<(string Code, MissionId Mission, string Title, string Language, long Wanted)> What => Typed.Together(
            Typed.Text(Code, nameof(Code), Call.CodeLimit, CallWords.Code),
            Typed.IdOf<MissionId>(Mission, nameof(Mission)),
            Typed.Text(Title, nameof(Title), Call.TitleLimit, CallWords.Post),
            MissionLanguages.Typed(Language),
            Typed.Number(Wanted, nameof(Wanted), 1, MostWanted));

        private Result<(DateOnly Deadline, DateOnly Leaves, DateOnly Ends)> Days => Typed.Together(
            Typed.Day(DeadlineOn, nameof(DeadlineOn)),
            Typed.Day(LeavesOn, nameof(LeavesOn)),
            Typed.Day(EndsOn, nameof(EndsOn)));
    }

    public sealed record View(Form Form, PaperForm Paper, IReadOnlyList<Option> Missions)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
