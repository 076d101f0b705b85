using System.Globalization;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Documents.Searching;
using SuGia.Shell;

namespace SuGia.Modules.Documents;

/// <summary>What the address asks of the search, as typed; the empty string where nothing was.</summary>
/// <param name="Kind">The code of a kind of paper.</param>
/// <param name="InForce">Only those in force on the day that is looked at.</param>
public sealed record SearchAsk(string Text, string Kind, string Body, string From, string To, bool InForce, int Page)
{
    /// <summary>One reads the best, and then says more: nobody reads the two-hundredth.</summary>
    public const int MostPages = 8;

    public const string InForceName = "inForce";
    public const string PageName = "page";

    public static SearchAsk Of(Frame frame)
    {
        string Asked(string name, int limit = 200) => Typed.Echo(frame.Asked(name), limit);
        return new(
            Folding.Exact(Asked("q", SearchQuery.MostCharacters)), Asked("kind"), Asked("body"), Asked("from"), Asked("to"), Asked(InForceName) is not "",
            int.TryParse(Asked(PageName), NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Clamp(page, 1, MostPages) : 1);
    }

    internal Result<SearchFilter> Filter(DateOnly asOf) => Typed.Together(Year(From, "from"), Year(To, "to")).Into((from, to) => new SearchFilter
    {
        Type = Kind is "" ? null : PaperKinds.Title(new(Kind)).Vi,
        Body = Folding.Fold(Body) is "" ? null : Body,
        FromYear = (int?)from,
        ToYear = (int?)to,
        InForceOn = InForce ? asOf : null,
    });

    private static Result<long?> Year(string typed, string field) => Typed.NumberIfAny(typed, field, 1800, 2200);
}
