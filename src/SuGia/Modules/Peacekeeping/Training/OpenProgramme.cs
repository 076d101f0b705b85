using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/programmes/new: a programme with its first edition.</summary>
public static class OpenProgramme
{
    internal static void Map(IEndpointRouteBuilder programmes)
    {
        programmes.Get("/new", Ask);
        programmes.Post("/new", Answer);
    }

    private static IResult Ask() => OpenProgrammePage.Show(new(new(), PaperForm.None));

    private static async Task<IResult> Answer([FromForm] Form form, PaperForm paper, AppDb db, IPapers papers, Saving saving, CancellationToken cancel)
    {
        View view = new(form, paper);
        var act = saving.Act();
        var approval = await papers.Take(paper, PaperKind.Decision, act, cancel);
        var opened = (await Unique(Typed.Together(form.Terms, form.Edition, approval), db, cancel))
            .Then(asked => Programme.Open(asked.Item1, asked.Item2 with { Paper = asked.Item3 }, act.EnteredOn));
        if (!opened.Ok)
        {
            return OpenProgrammePage.Refuse(view with { Problems = opened.Problems });
        }

        db.Record(opened.Value.Programme, opened.Value.Opened, act.On(approval.Value?.Value));
        return await saving.Then(ProgrammeHead.UrlOf(opened.Value.Programme.Id), ProgrammeWords.Opened, problem => OpenProgrammePage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<Result<(ProgrammeTerms, EditionTerms, PaperId?)>> Unique(Result<(ProgrammeTerms, EditionTerms, PaperId?)> typed, AppDb db, CancellationToken cancel) =>
        typed.Ok && await db.Set<Programme>().AnyAsync(p => p.Code == typed.Value.Item1.Code, cancel) ? ProgrammeProblems.CodeTaken(typed.Value.Item1.Code) : typed;

    public sealed record Form
    {
        public string? Version { get; init; }

        public string? Code { get; init; }

        public string? TitleVi { get; init; }

        public string? TitleEn { get; init; }

        public string? Purpose { get; init; }

        public string? Label { get; init; }

        public string? FirstOn { get; init; }

        public string? LastOn { get; init; }

        internal Result<ProgrammeTerms> Terms => Typed.Together(
            Typed.Text(Code, nameof(Code), Programme.CodeLimit, ProgrammeWords.Code),
            Titles).Into((code, titles) => titles with { Code = code });

        /// <summary>Without the code.</summary>
        internal Result<ProgrammeTerms> Titles => Typed.Together(
            Typed.Text(TitleVi, nameof(TitleVi), Programme.TitleLimit, CourseWords.TitleVi),
            Typed.Text(TitleEn, nameof(TitleEn), Programme.TitleLimit, CourseWords.TitleEn),
            Typed.Choice<ProgrammePurpose>(Purpose, nameof(Purpose))).Into((vi, en, purpose) => new ProgrammeTerms("", vi, en, purpose));

        internal Result<EditionTerms> Edition => EditionOf(Label, FirstOn, LastOn);
    }

    internal static Result<EditionTerms> EditionOf(string? label, string? firstOn, string? lastOn) => Typed.Together(
        Typed.Text(label, nameof(Form.Label), ProgrammeEdition.LabelLimit, ProgrammeWords.Edition),
        Typed.Day(firstOn, nameof(Form.FirstOn)),
        Typed.DayIfAny(lastOn, nameof(Form.LastOn))).Into((named, first, last) => new EditionTerms(named, first, last, Paper: null));

    public sealed record View(Form Form, PaperForm Paper)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
