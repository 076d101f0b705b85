using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The files of officers whom a board may choose, so that a decision and their stage are one act.</summary>
internal sealed record ChosenFiles(IReadOnlyList<OfficerFile> Files, IReadOnlyDictionary<PersonId, string> Names)
{
    public static async Task<ChosenFiles> Of(Selection selection, AppDb db, IPeople people, DateOnly today, CancellationToken cancel)
    {
        var ids = selection.Candidates.Select(c => c.Person).ToList();
        return new(
            await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToListAsync(cancel),
            await people.AsOf(today).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel));
    }

    /// <param name="told">What happened to the board.</param>
    public Result<TEvent> Follow<TEvent>(IEnumerable<PersonId> chosen, TEvent told, DateOnly on, PaperId paper, AppDb db, Act act) where TEvent : class =>
        Follow(chosen, told, file => file.BeChosen(on, paper, act.EnteredOn), db, act);

    /// <summary>All or none: whoever's file refuses is named, and nothing is saved.</summary>
    /// <param name="told">What happened to the board.</param>
    public Result<TEvent> Follow<TEvent>(IEnumerable<PersonId> whose, TEvent told, Func<OfficerFile, Result<StageReached?>> move, AppDb db, Act act) where TEvent : class
    {
        var files = Files.Where(f => whose.Contains(f.Person)).Select(f => (File: f, Reached: move(f))).ToList();
        List<Problem> problems = [.. files.SelectMany(f => f.Reached.Problems.Select(p => SelectionProblems.FileRefuses(Names.GetValueOrDefault(f.File.Person, "?"), p)))];
        if (problems is not [])
        {
            return new Broken(problems);
        }

        foreach (var (file, reached) in files.Where(f => f.Reached.Value is not null))
        {
            db.Record(file, reached.Value!, act);
        }

        return told;
    }
}
