using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/board: eight columns from candidate to return, as of the day.</summary>
public static class ShowBoard
{
    private const int MostInColumn = 12;

    internal static void Map(IEndpointRouteBuilder app) =>
        app.Get("/peacekeeping/board", Show).Needs(Permission.ReadPeacekeeping);

    private static async Task<IResult> Show(AppDb db, IPeople people, IFigures figures, Frame frame, CancellationToken cancel)
    {
        var columns = Enum.GetValues<BoardColumn>();
        var values = await figures.Values([.. columns.Select(c => (InColumn.CodeOf(c), Scope.Whole))], frame.AsOf, cancel);
        var cards = await columns.Select(c => Cards(db, people, c, frame)).Aggregate((all, next) => all.Concat(next)).ToListAsync(cancel);
        return BoardPage.Show(new([.. columns.Select((c, at) => new Column(c, values[at], [.. cards.Where(k => k.Stage.Row().Column == c)]))]));
    }

    private static IQueryable<Card> Cards(AppDb db, IPeople people, BoardColumn column, Frame frame)
    {
        var (stages, asOf) = (Stages.Of(column), frame.AsOf);
        return (
            from stage in db.Set<StageEvent>().AsNoTracking()
            join within in people.Within(frame.Reader.ReachOf(Permission.ReadPeople)) on stage.Person equals within.Person
            join person in people.AsOf(asOf) on stage.Person equals person.Id
            where stages.Contains(stage.Stage) && stage.FirstOn <= asOf && stage.LastOn >= asOf
            orderby stage.FirstOn descending, stage.Id
            select new Card { Person = person.Id, Name = person.FullName, Rank = person.Rank, Unit = person.UnitName, Stage = stage.Stage, Since = stage.FirstOn }).Take(MostInColumn);
    }

    public sealed class Card
    {
        public required PersonId Person { get; init; }

        public required string Name { get; init; }

        public required Rank? Rank { get; init; }

        public required string? Unit { get; init; }

        public required Stage Stage { get; init; }

        public required DateOnly Since { get; init; }
    }

    public sealed record Column(BoardColumn Is, FigureValue Value, IReadOnlyList<Card> Cards);

    public sealed record View(IReadOnlyList<Column> Columns);
}
