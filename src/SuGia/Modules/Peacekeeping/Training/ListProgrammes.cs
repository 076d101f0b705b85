using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/programmes: each with the edition in force on the day.</summary>
public static class ListProgrammes
{
    internal const string Url = "/peacekeeping/programmes";
    private const string PurposeName = "purpose";
    private const string TextName = "text";

    internal static void Map(IEndpointRouteBuilder app) => app.List(Url, Show, Permission.ReadPeacekeeping);

    public static ListOf<Row> List { get; } = new(ProgrammeWords.Programmes, "chuong-trinh", ProgrammeWords.WhyEmpty)
    {
        Columns =
        [
            new("code", ProgrammeWords.Code, p => Cell.Text(p.Code)) { Url = p => ProgrammeHead.UrlOf(p.Id), Second = p => new Words(p.TitleVi, p.TitleEn).ToString() },
            new("title", CourseWords.Title, p => Cell.Text(new Words(p.TitleVi, p.TitleEn))) { IsSheetOnly = true },
            new("purpose", ProgrammeWords.Purpose, p => Cell.Text(ProgrammeWords.Of(p.Purpose))),
            new("edition", ProgrammeWords.Edition, p => Cell.Text(p.Label)),
            new("first", ProgrammeWords.FirstOn, p => Cell.Day(p.FirstOn)),
            new("lessons", ProgrammeWords.LessonsCount, p => Cell.Whole(p.Lessons)) { IsNumber = true },
            new("hours", ProgrammeWords.PlannedShort, p => Cell.Whole(p.Hours)) { IsNumber = true },
        ],
        Orders = [Order<Row>.Text("code", p => p.Code)],
        Filters = [new(TextName, CourseWords.Title), Filter.Choice<ProgrammePurpose>(PurposeName, ProgrammeWords.Purpose, ProgrammeWords.Of)],
    };

    private static Task<IResult> Show(AppDb db, Frame frame, CancellationToken cancel) =>
        List.Answer(Rows(db, frame), frame, listing => ProgrammesPage.Show(new(listing)), cancel);

    internal static IQueryable<Row> Rows(AppDb db, Frame frame) => Rows(Narrowed(db, List.Ask(frame)), db, frame.AsOf);

    private static IQueryable<Programme> Narrowed(AppDb db, ListAsk ask)
    {
        IQueryable<Programme> programmes = db.Set<Programme>().AsNoTracking();
        programmes = ask.Choice<ProgrammePurpose>(PurposeName) is { } purpose ? programmes.Where(p => p.Purpose == purpose) : programmes;
        return ask[TextName] is { } typed && Folding.Fold(typed) is var folded ? programmes.Where(p => p.Folded.Contains(folded)) : programmes;
    }

    private static IQueryable<Row> Rows(IQueryable<Programme> programmes, AppDb db, DateOnly asOf)
    {
        var lessons = db.Set<Lesson>();
        return
            from programme in programmes
            join edition in db.Set<ProgrammeEdition>().Where(e => e.FirstOn <= asOf && (e.LastOn == null || e.LastOn >= asOf)) on programme.Id equals EF.Property<ProgrammeId>(edition, "Programme") into its
            from edition in its.DefaultIfEmpty()
            where programme.Editions.Any(e => e.FirstOn <= asOf || e.EnteredOn <= asOf)
            select new Row
            {
                Id = programme.Id,
                Code = programme.Code,
                TitleVi = programme.TitleVi,
                TitleEn = programme.TitleEn,
                Purpose = programme.Purpose,
                Label = edition == null ? null : edition.Label,
                FirstOn = edition == null ? null : edition.FirstOn,
                Lessons = edition == null ? null : lessons.Count(l => EF.Property<Guid>(l, "Edition") == edition.Id),
                Hours = edition == null ? null : lessons.Where(l => EF.Property<Guid>(l, "Edition") == edition.Id).Sum(l => l.PlannedHours),
            };
    }

    public sealed class Row
    {
        public required ProgrammeId Id { get; init; }

        public required string Code { get; init; }

        public required string TitleVi { get; init; }

        public required string TitleEn { get; init; }

        public required ProgrammePurpose Purpose { get; init; }

        /// <summary>Of the edition in force; null where none is.</summary>
        public required string? Label { get; init; }

        public required DateOnly? FirstOn { get; init; }

        public required int? Lessons { get; init; }

        public required int? Hours { get; init; }
    }

    public sealed record View(Listing<Row> Listing);
}
