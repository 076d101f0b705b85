namespace SuGia.Modules.Documents.Searching;

/// <summary>A candidate as it is read to be weighed.</summary>
/// <param name="Bonus">For the numbers that it bears or mentions.</param>
internal sealed record ReadPassage(long Id, Guid Document, int At, int Length, string Title, string Heading, string Body, double Force, double Bonus);
