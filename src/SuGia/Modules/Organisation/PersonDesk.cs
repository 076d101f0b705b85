using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>What every form that changes a person does: find within reach, refuse what is stale, record, keep the reach true, save.</summary>
internal sealed class PersonDesk(AppDb db, ReadersPeople people, Reaching reaching, Saving saving, IDecisionPapers papers, Frame frame)
{
    public const int ReasonLimit = 500;

    /// <returns>Null where the reader may not change the person.</returns>
    public Task<Person?> Open(Guid id, CancellationToken cancel) => people.Find(PersonId.From(id), Permission.EditPeople, cancel);

    public static string Url(Person person) => $"/people/{person.Id.Value}";

    /// <summary>Applies a rule with the decision that was typed, unless the form is stale.</summary>
    /// <param name="rule">Parses what was typed and asks the person; gets the paper or null.</param>
    public async Task<IResult> Change<THappened>(
        Person person, string? version, PaperTyped typed, Func<Guid?, Result<THappened>> rule, Words said, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
        where THappened : notnull
    {
        if (await saving.Stale(person, version, cancel) is { } stale)
        {
            return refuse([stale]);
        }

        var act = saving.Act();
        var paper = await papers.Take(typed, act, cancel);
        var happened = paper.Problems is [] ? rule(paper.Value) : new Broken(paper.Problems);
        return happened.Ok ? await Save(person, happened.Value, act.On(paper.Value), said, refuse, cancel) : refuse(happened.Problems);
    }

    /// <summary>Records what happened and saves it; the way back is the person's page.</summary>
    public async Task<IResult> Save(Person person, object happened, Act act, Words said, Func<IReadOnlyList<Problem>, IResult> refuse, CancellationToken cancel)
    {
        db.Record(person, happened, act);
        await reaching.Renew(person, frame.Today, cancel);
        return await saving.Then(Url(person), said, problem => refuse([problem]), cancel);
    }
}

/// <summary>Who a form is about, as its head says it.</summary>
public sealed record Subject(string Title, string Code, string Url, int Version)
{
    public static Subject Of(Person person, DateOnly asOf) => new(person.TitledOn(asOf), person.Code, PersonDesk.Url(person), person.Version);
}

internal static class PersonTitles
{
    /// <summary>The name with the rank of the day.</summary>
    public static string TitledOn(this Person person, DateOnly day) =>
        person.Ranks.FirstOrDefault(r => r.FirstOn <= day && (r.LastOn is null || r.LastOn >= day)) is { } held
            ? $"{held.Rank.Title()} {person.FullName}"
            : person.FullName;
}
