using SuGia.Kernel;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A tour as typed.</summary>
public sealed record TourForm
{
    internal const int ReferenceLimit = 120;

    public string? Version { get; init; }

    public string? Post { get; init; }

    public string? Team { get; init; }

    public string? Kind { get; init; }

    public string? First { get; init; }

    public string? Last { get; init; }

    public string? UnReference { get; init; }

    internal Result<TourAsked> Parsed(IReadOnlyList<PostChoice> posts) => Typed.Together(
        PostChoice.Typed(Post, posts, nameof(Post)),
        Typed.Choice<TourKind>(Kind, nameof(Kind)),
        Typed.Fuzzy(First, nameof(First)),
        Typed.Fuzzy(Last, nameof(Last)),
        Typed.TextIfAny(UnReference, nameof(UnReference), ReferenceLimit, TourWords.UnReference))
        .Into((post, kind, first, last, reference) => new TourAsked(post, kind, first, last, reference))
        .Then(asked => asked.Post.StandingOn(asked.First).Into(_ => asked));
}

internal sealed record TourAsked(PostChoice Post, TourKind Kind, FuzzyDate First, FuzzyDate Last, string UnReference);
