using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>Saves that two records became one, or two again, and tells the modules above in the same transaction.</summary>
internal sealed class Merging(AppDb db, Reaching reaching, Telling telling, Saving saving, Frame frame)
{
    public async Task<IResult> Merge(
        Person kept, Person duplicate, MergedInto merged, Func<IReadOnlyList<Problem>, IResult> refuse, string? reason, CancellationToken cancel)
    {
        var act = saving.Act(reason);
        db.Record(duplicate, merged, act);
        db.Record(kept, kept.TakeIn(duplicate.Id).Value!, act);
        await reaching.Renew(duplicate, frame.Today, cancel);
        await telling.Tell(new PeopleMerged(kept.Id, duplicate.Id, act), cancel);
        return await saving.Then(PersonDesk.Url(kept), OrganisationActs.Merged, problem => refuse([problem]), cancel);
    }

    public async Task<IResult> Unmerge(
        Person kept, Person restored, Unmerged unmerged, Func<IReadOnlyList<Problem>, IResult> refuse, string? reason, CancellationToken cancel)
    {
        var act = saving.Act(reason);
        db.Record(restored, unmerged, act);
        await reaching.Renew(restored, frame.Today, cancel);
        await telling.Tell(new PeopleUnmerged(kept.Id, restored.Id, act), cancel);
        return await saving.Then(PersonDesk.Url(restored), OrganisationActs.Unmerged, problem => refuse([problem]), cancel);
    }
}
