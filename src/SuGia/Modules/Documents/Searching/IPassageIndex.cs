namespace SuGia.Modules.Documents.Searching;

/// <summary>The full-text index of documents, on one connection and in its transaction.</summary>
/// <remarks>Both databases hold the same tokens and share one scoring: what is found, and in which order, does not depend on the database.</remarks>
public interface IPassageIndex
{
    /// <summary>Puts a document into the index, in the place of what was there of it.</summary>
    Task Add(IndexedText document, CancellationToken cancel);

    Task Remove(Guid document, CancellationToken cancel);

    /// <param name="most">Documents.</param>
    Task<Found> Search(SearchQuery query, SearchFilter filter, int most, CancellationToken cancel);

    /// <summary>Counts anew in how many passages each common token stands: by night, and after many were added. Without it searches stay right but may be slower.</summary>
    Task CountCommon(CancellationToken cancel);
}
