using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/units/{unit}/members: those known by name on the day, within the reader's reach.</summary>
public static class ListMembers
{
    private const string TextName = "q";
    private const string CertifiedName = "certified";

    internal static void Map(IEndpointRouteBuilder app) =>
        app.List("/peacekeeping/units/{unit}/members", Show, Permission.ReadPeacekeeping);

    internal static ListOf<Row> List { get; } = new(FormedUnitWords.Members, "thanh-vien-don-vi", FormedUnitWords.NoMembers)
    {
        Columns =
        [
            new("name", FormedUnitWords.Member, r => Cell.Text(r.Person.Titled())) { Url = r => ShowMember.View.UrlOf(UnitHead.UrlOf(r.Code), r.Id), Second = r => r.Person.UnitName },
            new("code", PeacekeepingWords.Code, r => Cell.Text(r.Person.Code)) { IsCode = true },
            new("unit", PeacekeepingWords.Unit, r => Cell.Text(r.Person.UnitName)) { IsSheetOnly = true },
            new("line", FormedUnitWords.Line, r => Cell.Text(r.Line)),
            new("sex", PeacekeepingWords.Sex, r => Cell.Text(r.Person.Sex == Sex.Female ? PeacekeepingWords.Female : PeacekeepingWords.Male)),
            new("joined", FormedUnitWords.JoinedOn, r => Cell.Day(r.JoinedOn)),
            new("presented", FormedUnitWords.PresentedOn, r => Cell.Day(r.PresentedOn)),
            new("passed", FormedUnitWords.PassedOn, r => Cell.Day(r.PassedOn)),
        ],
        Orders = [Order<Row>.Text("name", r => r.SortKey)],
        Filters = [new(TextName, OfficersWords.NameOrCode), Filter.Choice<Certification>(CertifiedName, FormedUnitWords.Certification, Of)],
    };

    private static async Task<IResult> Show(string unit, UnitDesk desk, UnitRoster roster, Frame frame, CancellationToken cancel) =>
        await desk.HeadOf(unit, cancel) is { } head
            ? await List.Answer(Rows(roster, head, List.Ask(frame), frame.AsOf), frame, listing => MembersPage.Show(new(head.Head, listing)), cancel)
            : Results.NotFound();

    internal static IQueryable<Row> Rows(UnitRoster roster, (Contract.FormedUnitId Id, UnitHead Head) unit, ListAsk ask, DateOnly asOf)
    {
        var code = unit.Head.Code;
        var rows = roster.InLines(unit.Id).Select(r => new Row
        {
            Id = r.Member.Id,
            Code = code,
            LineVi = r.LineVi,
            LineEn = r.LineEn,
            Person = r.Person,
            SortKey = r.SortKey,
            Folded = r.Person.Folded,
            JoinedOn = r.Member.FirstOn,
            PresentedOn = r.Member.PresentedOn <= asOf ? r.Member.PresentedOn : null,
            PassedOn = r.Member.PassedOn <= asOf ? r.Member.PassedOn : null,
        });
        var folded = Folding.Fold(ask[TextName] ?? "");
        rows = folded is "" ? rows : rows.Where(r => r.Folded.Contains(folded));
        return ask.Choice<Certification>(CertifiedName) is { } certified ? rows.Where(r => (r.PassedOn != null) == (certified == Certification.Certified)) : rows;
    }

    private static Words Of(Certification certified) => certified switch
    {
        Certification.Certified => FormedUnitWords.Certified,
        Certification.NotCertified => FormedUnitWords.NotCertified,
    };

    private enum Certification
    {
        Certified,
        NotCertified,
    }

    public sealed class Row
    {
        public required Guid Id { get; init; }

        /// <summary>Of the unit.</summary>
        public required string Code { get; init; }

        public required string LineVi { get; init; }

        public required string LineEn { get; init; }

        public Words Line => new(LineVi, LineEn);

        public required PersonCard Person { get; init; }

        public required string SortKey { get; init; }

        public required string Folded { get; init; }

        public required DateOnly JoinedOn { get; init; }

        public required DateOnly? PresentedOn { get; init; }

        public required DateOnly? PassedOn { get; init; }
    }

    public sealed record View(UnitHead Head, Listing<Row> Listing);
}
