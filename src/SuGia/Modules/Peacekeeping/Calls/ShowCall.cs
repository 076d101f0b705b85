using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/calls/{id}: the plan with its slack, the list, the UN's answers, as of the day.</summary>
public static class ShowCall
{
    internal static void Map(IEndpointRouteBuilder app) => app.Get("/peacekeeping/calls/{id}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(CallId id, EditedCalls calls, IAccounts accounts, IPapers papers, NotesOn notes, Frame frame, CancellationToken cancel)
    {
        if (await calls.Find(id, cancel) is not (var call, var head) || call.OpenedOn > frame.AsOf)
        {
            return Results.NotFound();
        }

        var named = new[] { call.NoteVerbale, call.SentBy }.OfType<PaperId>().ToList();
        return CallPage.Show(new(
            call, head, frame.AsOf, (await accounts.Names([call.CaseOfficer], cancel)).GetValueOrDefault(call.CaseOfficer, ""),
            await calls.People(call, cancel), await calls.Women(call, cancel),
            await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Number, cancel),
            await notes.Of(id.Value, cancel)));
    }

    /// <param name="People">Those of the nominees whom the reader may see.</param>
    public sealed record View(Call Call, CallHead Head, DateOnly AsOf, string CaseOfficer, IReadOnlyDictionary<PersonId, PersonCard> People, WomenOnList Women, IReadOnlyDictionary<PaperId, string> Papers, NotesShown Notes)
    {
        private IReadOnlyList<Nominee> Standing => Call.StandingOn(AsOf);

        public IReadOnlyList<Nominee> Seen => [.. Standing.Where(n => People.ContainsKey(n.Person))];

        /// <summary>How many of the list the reader may not see.</summary>
        public int Hidden => Standing.Count - Seen.Count;

        public bool IsOpen => Call.IsOpenOn(AsOf);
    }
}
