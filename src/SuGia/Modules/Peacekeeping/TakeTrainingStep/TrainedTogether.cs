using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>One step of training for many officers by one act: each file gets its own row in the ledger, or none does.</summary>
internal sealed class TrainedTogether(AppDb db, Officers officers, Saving saving)
{
    private const int Most = 100;

    /// <summary>The people meant by lines of codes and names; every line that means no one or several is told.</summary>
    public async Task<Result<IReadOnlyList<PersonCard>>> Read(string? lines, CancellationToken cancel)
    {
        var typed = (lines ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (typed.Length is 0 or > Most)
        {
            return TrainedProblems.TypeOfficers(Most);
        }

        List<PersonCard> people = [];
        List<Problem> problems = [];
        foreach (var (at, line) in typed.Index())
        {
            var found = await officers.Pick(line, cancel);
            people.AddRange(found is [var one] ? [one] : []);
            problems.AddRange(found is [_] ? [] : [TrainedProblems.NotOne(at + 1, Typed.Echo(line, 80), found)]);
        }

        return problems is [] ? people : new Broken(problems);
    }

    /// <summary>The officers that were ticked, each with the version of the file that the page was filled from.</summary>
    public async Task<Result<IReadOnlyList<(PersonCard, string?)>>> Ticked(IReadOnlyList<string>? values, CancellationToken cancel)
    {
        List<(PersonCard, string?)> ticked = [];
        foreach (var value in values ?? [])
        {
            if (value.Split('.') is [var id, var version] && PersonId.TryParse(id, out var person) && await officers.Card(person, cancel) is { } card)
            {
                ticked.Add((card, version));
            }
        }

        return ticked is [] ? TrainedProblems.TickOfficers : ticked;
    }

    /// <param name="people">With the version typed, or null where the form knows none.</param>
    /// <returns>What stood in the way, each with the officer's name; empty when all changes are noted for saving.</returns>
    public async Task<IReadOnlyList<Problem>> Take<TEvent>(IReadOnlyList<(PersonCard Card, string? Version)> people, Func<OfficerFile, Result<TEvent>> rule, Act act, CancellationToken cancel) where TEvent : class
    {
        var ids = people.Select(p => p.Card.Id).ToList();
        var files = await db.Set<OfficerFile>().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        List<Problem> problems = [];
        foreach (var (card, version) in people)
        {
            problems.AddRange((await TakeOne(files.GetValueOrDefault(card.Id), version, rule, act, cancel)).Select(p => TrainedProblems.About(card, p)));
        }

        return problems;
    }

    private async Task<IReadOnlyList<Problem>> TakeOne<TEvent>(OfficerFile? file, string? version, Func<OfficerFile, Result<TEvent>> rule, Act act, CancellationToken cancel) where TEvent : class
    {
        if (file is null)
        {
            return [TrainedProblems.NoFile];
        }

        if (version is not null && await saving.Stale(file, version, cancel) is { } stale)
        {
            return [stale];
        }

        var taken = rule(file);
        if (taken.Ok)
        {
            db.Record(file, taken.Value, act);
        }

        return taken.Problems;
    }
}
