using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/nominees/{nominee}/answer: what the UN said of one nominee.</summary>
public static class AnswerNominee
{
    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/nominees/{nominee:guid}/answer", Ask);
        calls.Post("/{id}/nominees/{nominee:guid}/answer", Answer);
    }

    private static async Task<IResult> Ask(CallId id, Guid nominee, EditedCalls calls, CancellationToken cancel) =>
        await calls.FindNominee(id, nominee, cancel) is (_, var head, _, var person) ? AnswerNomineePage.Show(new(head, person, new(), PaperForm.None)) : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, Guid nominee, [FromForm] Form form, PaperForm paper, EditedCalls calls, IPapers papers, AppDb db, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.FindNominee(id, nominee, cancel) is not (var call, var head, var answered, var person))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(form.Reason), new View(head, person, form, paper));
        var letter = await papers.Take(paper, PaperKind.OfficialLetter, act, cancel);
        act = act.On(letter.Value?.Value);
        var file = await db.Set<OfficerFile>().SingleAsync(f => f.Person == answered.Person, cancel);
        return await pressing.Change(
            call, form.Version, Typed.Together(form.Parsed, letter),
            asked => call.Answer(nominee, asked.Item1.Answer, asked.Item1.On, asked.Item1.Reason, asked.Item2, act.EnteredOn).Then(told => Heard(file, call, told, asked.Item1.Reason, asked.Item2, db, act)),
            new(act, head.Url, CallWords.Answered, problems => AnswerNomineePage.Refuse(view with { Problems = problems })), cancel);
    }

    /// <summary>The officer's own file hears of it too, in the same act.</summary>
    private static Result<UnAnswered> Heard(OfficerFile file, Call call, UnAnswered told, string reason, PaperId? paper, AppDb db, Act act)
    {
        if (file.HearOfNomination(call.Mission, told.Answer, told.On, paper, reason, act.EnteredOn) is { } heard)
        {
            db.Record(file, heard, act);
        }

        return told;
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Kind { get; init; }

        public string? On { get; init; }

        public string? Reason { get; init; }

        internal Result<Asked> Parsed => Typed.Together(
            Typed.Choice<UnAnswer>(Kind, nameof(Kind)),
            Typed.Day(On, nameof(On)),
            Typed.TextIfAny(Reason, nameof(Reason), Nominee.ReasonLimit, CallWords.Reason)).Into((answer, on, reason) => new Asked(answer, on, reason));
    }

    internal sealed record Asked(UnAnswer Answer, DateOnly On, string Reason);

    public sealed record View(CallHead Head, PersonCard Person, Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
