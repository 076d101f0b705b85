using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Lists;

/// <summary>Every list that is measured.</summary>
internal static class ListCases
{
    public static IReadOnlyList<IListCase> On(IServiceProvider services)
    {
        var (db, people) = (services.GetRequiredService<AppDb>(), services.GetRequiredService<IPeople>());
        return [.. OfDesk(db), .. OfPeople(db, people, services), new RollCase(db, people), new RankingCase(db, people, isWhole: false), new RankingCase(db, people, isWhole: true)];
    }

    private static IReadOnlyList<IListCase> OfDesk(AppDb db) =>
    [
        new ListCase<ListCalls.Row>("calls", ListCalls.List, f => ListCalls.Rows(db, f.AsOf), FloorsOfDesk.Calls),
        new ListCase<ListDossiers.Row>("dossiers", ListDossiers.List, f => ListDossiers.Rows(db, f), FloorsOfDesk.Dossiers),
        new ListCase<ListDossiers.Row>("dossiers, open", ListDossiers.List, f => ListDossiers.Rows(db, f), FloorsOfDesk.OpenDossiers) { Query = [("state", nameof(DossierState.Open))] },
        new ListCase<ListSelections.Row>("selection boards", ListSelections.List, f => ListSelections.Rows(db, f.AsOf), FloorsOfDesk.Selections),
        new ListCase<ListExchanges.Row>("exchanges", ListExchanges.List, f => ListExchanges.Rows(db, f.AsOf), FloorsOfDesk.Exchanges),
        new ListCase<ListProgrammes.Row>("programmes", ListProgrammes.List, f => ListProgrammes.Rows(db, f), FloorsOfDesk.Programmes),
        new ListCase<ListMaterials.Row>("materials", ListMaterials.List, f => ListMaterials.Rows(db, f), FloorsOfDesk.Materials),
    ];

    private static IReadOnlyList<IListCase> OfPeople(AppDb db, IPeople people, IServiceProvider services)
    {
        var formed = db.Set<FormedUnit>().AsNoTracking().OrderBy(u => u.Code).First();
        var unit = formed.Id;
        return
        [
            ListCase<ListReliefs.Row>.Keyed("reliefs, 180 days", ListReliefs.List, f => new ReliefRows(db, people, f).Seen(EndingSpan.Days180, null), FloorsOfTours.Reliefs),
            new ListCase<ListHomecomings.Row>("homecomings", ListHomecomings.List, f => ListHomecomings.Rows(db, people, f), FloorsOfTours.Homecomings),
            ListCase<ListClocks.Row>.Keyed("clocks, 180 days", ListClocks.List, f => new Clocking(db, services.GetRequiredService<Facts>(), people, services.GetRequiredService<IAccounts>(), f).Lapsing(f.AsOf, f.AsOf.AddDays(180)), FloorsOfClocks.Lapsing),
            new ListCase<ListMembers.Row>("members of a unit", ListMembers.List, f => ListMembers.Rows(new(db, people, f), (unit, UnitHead.Of(formed)), ListMembers.List.Ask(f), f.AsOf), FloorsOfPeople.Members) { Values = new Dictionary<string, object> { ["@unit"] = unit.Value } },
            ListCase<ListUnreported.Row>.Keyed("courses not reported", ListUnreported.List, f => ListUnreported.Seen(db, people, f), FloorsOfPeople.Unreported),
            new ListCase<ShowOfficers.Row>("officers", ShowOfficers.List, f => ShowOfficers.Rows(db, people, f), FloorsOfPeople.Officers),
        ];
    }
}
