using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>A post as typed.</summary>
public sealed record PostForm
{
    private const int TitleLimit = 160;

    public string? Version { get; init; }

    public string? Code { get; init; }

    public string? TitleVi { get; init; }

    public string? TitleEn { get; init; }

    public string? Kind { get; init; }

    public string? Station { get; init; }

    public string? FirstOn { get; init; }

    public string? LastOn { get; init; }

    public string? Language { get; init; }

    public string? LanguageLevel { get; init; }

    public string? LowestRank { get; init; }

    public string? NeedsFirearms { get; init; }

    internal Result<PostDetails> Parsed(IReadOnlyList<Option> stations) => Typed.Together(Named, Wanted(stations)).Into((post, wanted) => post with
    {
        Station = wanted.Station,
        Language = wanted.Language,
        LanguageLevel = wanted.LanguageLevel,
        LowestRank = wanted.LowestRank,
        NeedsFirearms = NeedsFirearms == YesNo.Yes,
    });

    private Result<PostDetails> Named => Typed.Together(
        Typed.Text(Code, nameof(Code), 40, MissionFormWords.Code),
        Typed.Text(TitleVi, nameof(TitleVi), TitleLimit, MissionFormWords.NameVi),
        Typed.Text(TitleEn, nameof(TitleEn), TitleLimit, MissionFormWords.NameEn),
        Typed.Choice<TourKind>(Kind, nameof(Kind)),
        Typed.Day(FirstOn, nameof(FirstOn)),
        Typed.DayIfAny(LastOn, nameof(LastOn))).Into((code, vi, en, kind, first, last) => new PostDetails(code, vi, en, kind, first) { LastOn = last });

    private Result<(Guid? Station, string Language, string LanguageLevel, Rank? LowestRank)> Wanted(IReadOnlyList<Option> stations) => Typed.Together(
        Typed.TextIfAny(Language, nameof(Language), 40, OfficerWords.Language),
        Typed.TextIfAny(LanguageLevel, nameof(LanguageLevel), 10, MissionFormWords.LanguageLevel),
        Typed.ChoiceIfAny<Rank>(LowestRank, nameof(LowestRank))).Into((language, level, rank) => (StationAmong(stations), language, level, rank));

    private Guid? StationAmong(IReadOnlyList<Option> stations) =>
        stations.Any(s => s.Value == Station) ? Guid.Parse(Station!) : null;
}
