using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/selections: every board, the newest first.</summary>
public static class ListSelections
{
    internal static void Map(IEndpointRouteBuilder app) => app.List("/peacekeeping/selections", Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(SelectionWords.Selections, "hoi-dong-xet-chon", SelectionWords.WhyEmpty)
    {
        Columns =
        [
            new("code", SelectionWords.Code, s => Cell.Text(s.Code)) { Url = s => SelectionHead.UrlOf(s.Id), Second = s => s.Title, IsCode = true },
            new("title", SelectionWords.Title, s => Cell.Text(s.Title)) { IsSheetOnly = true },
            new("mission", PeacekeepingWords.Mission, s => Cell.Text(s.Mission)),
            new("places", SelectionWords.Places, s => Cell.Whole(s.Places)) { IsNumber = true },
            new("candidates", SelectionWords.Candidates, s => Cell.Whole(s.Candidates)) { IsNumber = true },
            new("opened", SelectionWords.OpenedOn, s => Cell.Day(s.OpenedOn)),
            new("state", SelectionWords.State, s => Cell.Text(SelectionWords.StateOf(s.FixedOn, s.DecidedOn))),
            new("decided", SelectionWords.DecidedOn, s => Cell.Day(s.DecidedOn)),
        ],
        Orders = [Order<Row>.Day("opened", s => s.OpenedOn, s => s.Code) with { FallsFirst = true }],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame.AsOf), frame, listing => SelectionsPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, DateOnly asOf) =>
        from selection in db.Set<Selection>().AsNoTracking()
        join mission in db.Set<Mission>() on selection.Mission equals mission.Id into its
        from mission in its.DefaultIfEmpty()
        where selection.OpenedOn <= asOf
        select new Row
        {
            Id = selection.Id,
            Code = selection.Code,
            Title = selection.Title,
            Mission = mission.Acronym,
            Places = selection.Places,
            Candidates = selection.Candidates.Count(c => c.EnteredOn <= asOf && (c.WithdrawnOn == null || c.WithdrawnOn > asOf)),
            OpenedOn = selection.OpenedOn,
            FixedOn = selection.CriteriaFixedOn <= asOf ? selection.CriteriaFixedOn : null,
            DecidedOn = selection.DecidedOn <= asOf ? selection.DecidedOn : null,
        };

    public sealed class Row
    {
        public required SelectionId Id { get; init; }

        public required string Code { get; init; }

        public required string Title { get; init; }

        public required string? Mission { get; init; }

        public required int Places { get; init; }

        public required int Candidates { get; init; }

        public required DateOnly OpenedOn { get; init; }

        public required DateOnly? FixedOn { get; init; }

        public required DateOnly? DecidedOn { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
