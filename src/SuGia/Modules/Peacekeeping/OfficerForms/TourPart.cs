using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A part of a tour as it was before a form was pressed.</summary>
public sealed record TourPart(Guid Id, FuzzyDate First, FuzzyDate Last, bool IsDecided)
{
    /// <summary>In the order of their days.</summary>
    public static IReadOnlyList<TourPart> Of(Tour tour) =>
        [.. tour.Segments.OrderBy(s => s.First.Earliest).Select(s => new TourPart(s.Id, s.First, s.Last, s.Decision is not null))];
}
