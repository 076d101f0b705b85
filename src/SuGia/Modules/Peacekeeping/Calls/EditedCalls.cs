using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds the call of a page or form, and its nominees as far as the reader reaches.</summary>
internal sealed class EditedCalls(AppDb db, IPeople people, Frame frame)
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
        && await people.Find(found.Person, frame.AsOf, frame.Reader.ReachOf(Permission.ReadPeople), cancel) is { } person
            ? (call, head, found, person)
            : null;

    /// <summary>The people of a call whom the reader may see, by person.</summary>
    public async Task<IReadOnlyDictionary<PersonId, PersonCard>> People(Call call, CancellationToken cancel)
    {
        var ids = call.Nominees.Select(n => n.Person).ToList();
        var within = people.Within(frame.Reader.ReachOf(Permission.ReadPeople));
        return await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id) && within.Any(r => r.Person == p.Id)).ToDictionaryAsync(p => p.Id, cancel);
    }

    /// <summary>Women and men on the list, whoever looks: the share does not depend on the reader.</summary>
    public async Task<WomenOnList> Women(Call call, CancellationToken cancel)
    {
        var ids = call.Nominees.Select(n => n.Person).ToList();
        var sexes = await people.AsOf(frame.AsOf).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Sex, cancel);
        return WomenOnList.Of(call, sexes, RuleFiles.Book);
    }
}

/// <summary>Which call a form is about, as it was before the form was pressed.</summary>
public sealed record CallHead(CallId Id, string Title, string Mission, int Version, DateOnly DeadlineOn)
{
    public string Url => UrlOf(Id);

    public static string UrlOf(CallId call) => $"/peacekeeping/calls/{call.Value}";
}
