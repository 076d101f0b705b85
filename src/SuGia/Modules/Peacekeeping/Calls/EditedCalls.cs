using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the call of a page or form, and its nominees as far as the reader reaches.</summary>
internal sealed class EditedCalls(AppDb db, PeopleListed listed)
{
    public async Task<(Call Call, CallHead Head)?> Find(CallId id, CancellationToken cancel)
    {
        if (await db.Set<Call>().SingleOrDefaultAsync(c => c.Id == id, cancel) is not { } call)
        {
            return null;
        }

        var acronym = await db.Set<Mission>().Where(m => m.Id == call.Mission).Select(m => m.Acronym).SingleOrDefaultAsync(cancel);
        return (call, new(id, call.Title, acronym ?? "", call.Version, call.DeadlineOn));
    }

    /// <returns>The call with one of its nominees whom the reader may see, or null.</returns>
    public async Task<(Call Call, CallHead Head, Nominee Nominee, PersonCard Person)?> FindNominee(CallId id, Guid nominee, CancellationToken cancel) =>
        await Find(id, cancel) is (var call, var head)
        && call.Standing.FirstOrDefault(n => n.Id == nominee) is { } found
        && await listed.Find(found.Person, cancel) is { } person
            ? (call, head, found, person)
            : null;

    /// <summary>The people of a call whom the reader may see, by person.</summary>
    public Task<IReadOnlyDictionary<PersonId, PersonCard>> People(Call call, CancellationToken cancel) => listed.Seen(call.Nominees.Select(n => n.Person), cancel);

    public async Task<WomenOnList> Women(Call call, CancellationToken cancel) =>
        WomenOnList.Of(call, listed.AsOf, await listed.Sexes(call.Nominees.Select(n => n.Person), cancel), RuleFiles.Book);
}

/// <summary>Which call a form is about, as it was before the form was pressed.</summary>
public sealed record CallHead(CallId Id, string Title, string Mission, int Version, DateOnly DeadlineOn)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(CallId call) => $"/peacekeeping/calls/{call.Value}";
}
