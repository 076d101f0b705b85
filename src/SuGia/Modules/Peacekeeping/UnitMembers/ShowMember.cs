using Microsoft.EntityFrameworkCore;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/units/{unit}/members/{joined}: one member's way through the unit, as of the day, for whoever reaches the person.</summary>
public static class ShowMember
{
    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/units/{unit}/members/{joined:guid}", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(string unit, Guid joined, UnitDesk desk, PeopleListed listed, IPapers papers, Frame frame, CancellationToken cancel)
    {
        if (await desk.Find(unit, cancel) is not { } found
            || found.Members.FirstOrDefault(m => m.Id == joined && m.FirstOn <= frame.AsOf) is not { } member
            || await listed.Find(member.Person, cancel) is not { } person)
        {
            return Results.NotFound();
        }

        List<PaperId> named = [.. member.Moves.Select(m => m.Paper).Append(member.Paper).Append(member.PassedBy).OfType<PaperId>()];
        return ShowMemberPage.Show(new(UnitHead.Of(found), found, member, person, frame.AsOf)
        {
            Papers = await papers.All.Where(p => named.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel),
        });
    }

    public sealed record View(UnitHead Head, FormedUnit Unit, UnitMember Member, PersonCard Person, DateOnly AsOf)
    {
        public required IReadOnlyDictionary<PaperId, PaperCard> Papers { get; init; }

        public string Url => UrlOf(Head.Url, Member.Id);

        public static string UrlOf(string unit, Guid member) => $"{unit}/members/{member}";

        /// <summary>Everything up to the day, the latest first.</summary>
        public IReadOnlyList<Happened> Way => [.. ((IEnumerable<Happened?>)[Of(MemberStep.Left), Of(MemberStep.Passed), Of(MemberStep.Presented), .. Moves, Joined]).OfType<Happened>().OrderByDescending(h => h.On)];

        private Happened Joined => new(Member.FirstOn, FormedUnitWords.JoinedOn, TitleOf(Member.Line), Member.Paper, "/joining");

        private IEnumerable<Happened> Moves => Member.Moves.Where(m => m.On <= AsOf).OrderByDescending(m => m.On).Select(m => new Happened(m.On, UnitCorrectionWords.Move, TitleOf(m.Line), m.Paper, $"/moves/{m.Id}"));

        private Happened? Of(MemberStep step) => Member.DayOf(step) is { } on && on <= AsOf
            ? new(on, FormedUnitWords.Of(step), null, step is MemberStep.Passed ? Member.PassedBy : null, $"/steps/{step}")
            : null;

        private Words? TitleOf(Guid line) => Unit.Lines.FirstOrDefault(l => l.Id == line)?.Title;
    }

    /// <param name="Line">The line joined or taken over.</param>
    /// <param name="Below">Where it is corrected, below the member's address.</param>
    public sealed record Happened(DateOnly On, Words What, Words? Line, PaperId? Paper, string Below);
}
