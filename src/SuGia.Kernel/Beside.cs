namespace SuGia.Kernel;

/// <summary>A tab that one module shows beside another module's page.</summary>
public interface ITab<TId> where TId : struct, IId<TId>
{
    Words Title { get; }

    Permission Needs { get; }

    string Url(TId id);
}

/// <summary>Something that the one search box finds.</summary>
public interface ISearchable
{
    Words Kind { get; }

    Permission Needs { get; }

    /// <returns>At most <paramref name="most"/> finds that <paramref name="reader"/> may see, best first.</returns>
    Task<IReadOnlyList<Find>> Search(string text, DateOnly asOf, Reader reader, int most, CancellationToken cancel);

    /// <summary>The list that shows all that fit the text; null where there is no such list.</summary>
    string? ListUrl(string text) => null;
}

public sealed record Find(string Title, string Detail, string Url);
