using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/{id}/edit: another title or purpose, with a reason.</summary>
public static class CorrectProgramme
{
    private const int ReasonLimit = 500;

    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/{id}/edit", Ask);
        programmes.Post("/{id}/edit", Answer);
    }

    private static async Task<IResult> Ask(ProgrammeId id, EditedProgrammes programmes, CancellationToken cancel) =>
        await programmes.Find(id, cancel) is (var programme, var head)
            ? CorrectProgrammePage.Show(new(head, new() { TitleVi = programme.TitleVi, TitleEn = programme.TitleEn, Purpose = $"{programme.Purpose}" }))
            : Results.NotFound();

    private static async Task<IResult> Answer(ProgrammeId id, [FromForm] Form form, EditedProgrammes programmes, Pressing pressing, Saving saving, CancellationToken cancel) =>
        await programmes.Find(id, cancel) is (var programme, var head)
            ? await pressing.Change(
                programme, form.Version, form.Parsed, programme.Correct,
                new(saving.Act(form.Reason), head.Url, ProgrammeWords.Corrected, problems => CorrectProgrammePage.Refuse(new(head, form) { Problems = problems })), cancel)
            : Results.NotFound();

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Purpose { get; init; }

        public string? Reason { get; init; }

        internal Result<ProgrammeTerms> Parsed => Typed.Together(
            new OpenProgramme.Form { TitleVi = TitleVi, TitleEn = TitleEn, Purpose = Purpose }.Titles,
            Typed.Text(Reason, nameof(Reason), ReasonLimit, ShellWords.Reason)).Into((titles, _) => titles);
    }

    public sealed record View(ProgrammeHead Head, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
