using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/officers/{person}/household: whom to call at home, and when they were spoken to. Each reading is journalled.</summary>
public static class ShowHousehold
{
    internal static void Map(RouteGroupBuilder officers) => officers.Get("/{person}/household", Show);

    private static async Task<IResult> Show(PersonId person, EditedHouseholds households, IPersonalData personal, CancellationToken cancel)
    {
        if (await households.Find(person, cancel) is not (var household, var head))
        {
            return Results.NotFound();
        }

        await personal.NoteReading([person], FieldGroup.Family, cancel);
        return HouseholdPage.Show(new(household, head));
    }

    public sealed record View(Household Household, OfficerHead Head)
    {
        public string Url => EditedHouseholds.UrlOf(Head.Person.Id);
    }
}
