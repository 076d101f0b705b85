using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/sending: the list is with the UN; each main nominee is nominated in their own file.</summary>
public static class SendCall
{
    internal static void Map(IEndpointRouteBuilder calls)
    {
        calls.Get("/{id}/sending", Ask);
        calls.Post("/{id}/sending", Answer);
    }

    private static async Task<IResult> Ask(CallId id, EditedCalls calls, CancellationToken cancel) =>
        await calls.Find(id, cancel) is (var call, var head) ? SendCallPage.Show(new(head, new(), PaperForm.None, await calls.Women(call, cancel))) : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, [FromForm] Form form, PaperForm paper, EditedCalls calls, IPapers papers, AppDb db, IPeople people, Pressing pressing, Saving saving, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var (act, view) = (saving.Act(), new View(head, form, paper, await calls.Women(call, cancel)));
        var note = await papers.Take(paper, PaperKind.NoteVerbale, act, cancel);
        act = act.On(note.Value?.Value);
        var (files, names) = await Files(call, db, people, act.EnteredOn, cancel);
        return await pressing.Change(
            call, form.Version, Typed.Together(Typed.Day(form.On, nameof(form.On)), note),
            asked => call.Send(asked.Item1, asked.Item2, act.EnteredOn).Then(sent => Nominated(call, sent, files, names, asked.Item2, db, act)),
            new(act, head.Url, CallWords.Sent, problems => SendCallPage.Refuse(view with { Problems = problems })), cancel);
    }

    private static async Task<(List<OfficerFile> Files, Dictionary<PersonId, string> Names)> Files(Call call, AppDb db, IPeople people, DateOnly today, CancellationToken cancel)
    {
        var ids = call.Standing.Where(n => !n.IsReserve).Select(n => n.Person).ToList();
        return (await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToListAsync(cancel), await people.AsOf(today).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel));
    }

    /// <summary>All or none: whoever is nominated elsewhere is named, and nothing is sent.</summary>
    private static Result<CallSent> Nominated(Call call, CallSent sent, List<OfficerFile> files, Dictionary<PersonId, string> names, PaperId? paper, AppDb db, Act act)
    {
        var nominated = files.ConvertAll(f => (File: f, Nominated: f.Nominate(call.Mission, null, sent.On, paper, act.EnteredOn)));
        List<Problem> problems = [.. nominated.SelectMany(n => n.Nominated.Problems.Select(p => CallProblems.NominationRefused(names.GetValueOrDefault(n.File.Person, "?"), p)))];
        if (problems is not [])
        {
            return new Broken(problems);
        }

        nominated.ForEach(n => db.Record(n.File, n.Nominated.Value!, act));
        return sent;
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(CallHead Head, Form Form, PaperForm Paper, WomenOnList Women)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
