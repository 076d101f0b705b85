namespace SuGia.Modules.Reading.Understanding.People;

/// <summary>One place where a person is named, with the titles beside the name.</summary>
/// <param name="First">First token of titles and name.</param>
/// <param name="Last">The token after the last title, or after the name.</param>
/// <param name="NameFirst">First token of the name; equal to <paramref name="NameLast"/> where only a title stands: "Đồng chí Thứ trưởng".</param>
internal sealed record Mention(int First, int Last, int NameFirst, int NameLast)
{
    public required string Name { get; init; }

    public string? Rank { get; init; }

    public IReadOnlyList<string> Posts { get; init; } = [];

    public IReadOnlyList<string> PartyTitles { get; init; } = [];

    public bool HasHonorific { get; init; }

    public bool IsFenced { get; init; }

    public required Cleaning.Sentence Sentence { get; init; }

    public bool IsOfficial => Rank is not null || Posts.Count > 0 || PartyTitles.Count > 0;

    /// <summary>How much it tells of the person; the fullest mention is the evidence.</summary>
    public int Fullness => (Rank is null ? 0 : 20) + (Posts.Count * 10) + (PartyTitles.Count * 10) + (HasHonorific ? 1 : 0) + Posts.Sum(p => Math.Min(p.Length, 60)) / 8;
}
