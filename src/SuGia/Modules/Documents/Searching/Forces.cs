using SuGia.Kernel;

namespace SuGia.Modules.Documents.Searching;

/// <summary>The rank of a document by its type, for <see cref="IndexedText.Force"/>: after the order of the law on legal documents.</summary>
/// <remarks>Law 64/2025/QH15 orders them; the steps between them are ours and only break near ties.</remarks>
public static class Forces
{
    public static double Of(string type) => Folding.Fold(type) switch
    {
        "hien phap" or "bo luat" or "luat" => 1,
        "phap lenh" => 0.9,
        "nghi dinh" => 0.4,
        "nghi quyet" or "lenh" => 0.3,
        "quyet dinh" => 0.2,
        "thong tu lien tich" => 0.1,
        _ => 0,
    };
}
