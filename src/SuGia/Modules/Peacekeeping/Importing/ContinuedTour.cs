using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The tour that a row goes on with: the same post, without a day between.</summary>
internal static class ContinuedTour
{
    public static Tour? Find(OfficerFile file, TourPost post, FuzzyDate first) =>
        file.Tours.FirstOrDefault(t => t.Mission == post.Mission && t.Post == post.Post
            && t.EndedEarlyOn is null && t.Segments.Max(s => s.Last.Latest).AddDays(1) == first.Earliest);

    public static Words Continues(FuzzyDate first) => new(
        $"Nối tiếp nhiệm kỳ đang có từ {first.Both().Vi}: ghi là gia hạn.", $"Goes on with the tour from {first.Both().En}: recorded as an extension.");
}
