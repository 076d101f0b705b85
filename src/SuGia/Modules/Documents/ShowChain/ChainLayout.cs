using SuGia.Modules.Documents.Contract;

namespace SuGia.Modules.Documents;

/// <summary>Where the papers of a chain stand: one column for each step, what is rested on at the left; the oldest above.</summary>
/// <remarks>Lengths in SVG units.</remarks>
public sealed class ChainLayout
{
    public const double BoxWidth = 170;
    public const double BoxHeight = 44;
    private const double ColumnWidth = 220;
    private const double RowHeight = 60;

    private readonly Dictionary<PaperId, (double X, double Y)> places;

    public ChainLayout(IReadOnlyList<ShowChain.Node> nodes, IReadOnlyList<ShowChain.Link> links)
    {
        Nodes = [.. nodes.OrderBy(n => n.Step).ThenBy(n => n.SignedOn).ThenBy(n => n.Number, StringComparer.Ordinal)];
        Links = links;
        var columns = Nodes.GroupBy(n => n.Step).ToList();
        var tallest = columns.Max(c => c.Count());
        (Width, Height) = ((columns.Count * ColumnWidth) - (ColumnWidth - BoxWidth), tallest * RowHeight);
        places = columns.SelectMany((column, at) => column.Select((node, row) => (node.Id, At: (X: at * ColumnWidth, Y: ((tallest - column.Count()) * RowHeight / 2) + (row * RowHeight)))))
            .ToDictionary(p => p.Id, p => p.At);
    }

    public IReadOnlyList<ShowChain.Node> Nodes { get; }

    public IReadOnlyList<ShowChain.Link> Links { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The upper left corner of a paper's box.</summary>
    public (double X, double Y) Of(PaperId paper) => places[paper];

    /// <summary>From the side of one box to the facing side of the other; a bow where both stand in one column.</summary>
    public (double FromX, double FromY, double ToX, double ToY) LineOf(ShowChain.Link link)
    {
        var (from, to) = (places[link.From], places[link.To]);
        var isLeft = to.X < from.X;
        return (from.X + (isLeft ? 0 : BoxWidth), from.Y + (BoxHeight / 2), to.X + (isLeft || to.X == from.X ? BoxWidth : 0), to.Y + (BoxHeight / 2));
    }
}
