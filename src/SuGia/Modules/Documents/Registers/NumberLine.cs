using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What every list of the numbers of a series shows of one.</summary>
public abstract class NumberLine
{
    public required GivenNumberId Id { get; init; }

    public required SeriesId Series { get; init; }

    public required string Text { get; init; }

    public required DateOnly On { get; init; }

    public required NumberState State { get; init; }

    public required string Reason { get; init; }

    /// <summary>The list with what is told of the paper between the number and its cancelling.</summary>
    /// <param name="paper">To which the number leads.</param>
    internal static ListOf<TRow> List<TRow>(string file, Func<TRow, PaperId?> paper, IReadOnlyList<Column<TRow>> told) where TRow : NumberLine => new(RegisterWords.Numbers, file, RegisterWords.NoNumbers)
    {
        Columns =
        [
            new("text", RegisterWords.Number, r => Cell.Text(r.Text)) { Url = r => paper(r) is { } of ? IPapers.Url(of) : null, IsCode = true },
            new("on", RegisterWords.On, r => Cell.Day(r.On)),
            new("state", RegisterWords.State, r => Cell.Text(RegisterWords.Of(r.State))) { State = r => MarkOf(r.State), Second = r => r.Reason },
            .. told,
            new("cancel", RegisterWords.Cancel, r => Cell.Text(r.IsCancelled ? null : RegisterWords.Cancel.ToString())) { Url = r => r.IsCancelled ? null : $"{ListSeries.UrlOf(r.Series)}/numbers/{r.Id.Value}/cancel" },
        ],
        Orders = [Order<TRow>.Id("at", r => r.Id) with { FallsFirst = true }],
        Filters = [Filter.Choice<NumberState>("state", RegisterWords.State, RegisterWords.Of)],
    };

    private bool IsCancelled => State == NumberState.Cancelled;

    private static string MarkOf(NumberState state) => state switch
    {
        NumberState.Given => "ok",
        NumberState.Reserved => "unk",
        NumberState.Cancelled => "due",
    };
}
