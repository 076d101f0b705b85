using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Peacekeeping;

/// <summary>Finds whom to reach at home for an officer, within the reach of family data.</summary>
internal sealed class EditedHouseholds(AppDb db, Officers officers)
{
    /// <returns>A household that is not yet recorded where there is none; null where the officer is beyond the reader's reach.</returns>
    public async Task<(Household Household, OfficerHead Head)?> Find(PersonId person, CancellationToken cancel)
    {
        if (await officers.Find(person, Permission.ReadFamily, cancel) is not { } officer)
        {
            return null;
        }

        var household = await db.Set<Household>().SingleOrDefaultAsync(h => h.Person == person, cancel) ?? Household.Of(person);
        return (household, officer.Head with { Version = household.Version });
    }

    public static string UrlOf(PersonId person) => $"{OfficerHead.UrlOf(person)}/household";
}
