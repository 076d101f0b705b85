using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Figures;

/// <summary>The texts in which claims stand, whichever module keeps them.</summary>
internal sealed class ClaimTexts(IEnumerable<IClaimSources> sources)
{
    public async Task<IReadOnlyDictionary<Guid, ClaimSource>> Of(IReadOnlyCollection<Guid> texts, CancellationToken cancel)
    {
        Dictionary<Guid, ClaimSource> found = [];
        foreach (var module in sources)
        {
            foreach (var (text, source) in await module.Of(texts, cancel))
            {
                found[text] = source;
            }
        }

        return found;
    }

    /// <summary>Texts whose title holds the words, in any spelling.</summary>
    public async Task<IReadOnlyList<Guid>> Called(string words, CancellationToken cancel)
    {
        List<Guid> found = [];
        foreach (var module in sources)
        {
            found.AddRange(await module.Called(words, cancel));
        }

        return found;
    }
}
