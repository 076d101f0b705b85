using System.Globalization;
using System.IO.Compression;
using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Printing;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/calls/{id}/dossiers: the table of all candidates, and for each a checklist with what is missing, in one ZIP.</summary>
/// <remarks>
/// For readers abroad: names as in the passport, days as 13 Jun 2023. It holds those whom the reader may see. Whoever takes it out states
/// that the whole is unclassified; the statement stands in the history of the call.
/// </remarks>
public static class ExportDossiers
{
    private static readonly string[] Headers =
        ["No.", "Name (as in passport)", "UN index number", "Rank", "Sex", "Year of birth", "Passport valid until", "AMS clearance until", "Status", "What is missing"];

    internal static void Map(IEndpointRouteBuilder app)
    {
        var calls = app.MapGroup("/peacekeeping/calls").Needs(Permission.Export);
        calls.Get("/{id}/dossiers", Ask);
        calls.Post("/{id}/dossiers", Answer);
    }

    private static async Task<IResult> Ask(CallId id, EditedCalls calls, Frame frame, CancellationToken cancel) =>
        await Find(id, calls, frame, cancel) is (var call, var head) ? ExportDossiersPage.Show(new(head, call.Standing.Count, new())) : Results.NotFound();

    private static async Task<IResult> Answer(CallId id, [FromForm] Form form, EditedCalls calls, CandidateFiles files, AppDb db, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (await Find(id, calls, frame, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        View view = new(head, call.Standing.Count, form);
        if (Statement.Of(form.Stated, nameof(Form.Stated)) is { Ok: false } unstated)
        {
            return ExportDossiersPage.Refuse(view with { Problems = unstated.Problems });
        }

        var candidates = await files.Of(call, await calls.People(call, cancel), cancel);
        var zip = await Zip(call, head, candidates, cancel);
        db.Record(call, new DossiersExported(call.Id, candidates.Count), saving.Act());
        return await saving.Then($"{head.Url}/dossiers", () => zip.Named(frame), problem => ExportDossiersPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    private static async Task<(Call, CallHead)?> Find(CallId id, EditedCalls calls, Frame frame, CancellationToken cancel) =>
        frame.Reader.May(Permission.ReadPeacekeeping) ? await calls.Find(id, cancel) : null;

    private static async Task<Zipped> Zip(Call call, CallHead head, IReadOnlyList<Candidate> candidates, CancellationToken cancel)
    {
        var folder = SafeName(call.Code);
        using MemoryStream zip = new();
        using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            await Add(archive, $"{folder}/candidates.xlsx", await Table(candidates, cancel), cancel);
            foreach (var candidate in candidates)
            {
                await Add(archive, $"{folder}/{candidate.Place:00} {SafeName(candidate.Nominee.PassportName)}/checklist.docx", Checklist(head, candidate), cancel);
            }
        }

        return new(zip.ToArray(), folder);
    }

    private static async Task<byte[]> Table(IReadOnlyList<Candidate> candidates, CancellationToken cancel)
    {
        using MemoryStream sheet = new();
        await XlsxSheet.Write(sheet, "Candidates", Headers, candidates.Select(Row).ToAsyncEnumerable(), cancel);
        return sheet.ToArray();
    }

    private static IReadOnlyList<SheetValue> Row(Candidate of) =>
    [
        SheetValue.Whole(of.Place), SheetValue.Text(of.Nominee.PassportName), SheetValue.Text(of.Nominee.UnIndex), SheetValue.Text(of.Officer.Rank?.Title().En), SheetValue.Text(of.Officer.Sex == Sex.Female ? "F" : "M"),
        SheetValue.Whole(of.Officer.BirthYear), SheetValue.Text(of.PassportUntil is { } passport ? Day(passport) : ""), SheetValue.Text(of.ClearedUntil is { } cleared ? Day(cleared) : ""),
        SheetValue.Text(of.Nominee.IsReserve ? "Reserve" : "Main"), SheetValue.Text(string.Join("; ", of.Missing)),
    ];

    private static byte[] Checklist(CallHead head, Candidate of) => new DocxPage()
        .Paragraph("UNITED NATIONS POLICE: CHECKLIST OF A CANDIDATE", bold: true, centred: true)
        .Heading(of.Nominee.PassportName)
        .Paragraph($"{head.Title}, {head.Mission}. UN deadline: {Day(head.DeadlineOn)}. UN index number: {(of.Nominee.UnIndex is "" ? "none" : of.Nominee.UnIndex)}.")
        .Table(["Requirement", "Asked at", "Value", "Verdict"], of.Findings.Select(f => (IReadOnlyList<string>)[f.Rule.TitleEn, Day(f.On), of.Open.Contains(f.Group) ? f.Says.En : "not shown", of.VerdictOf(f)]))
        .Heading("What is missing")
        .Paragraph(of.Missing is [] ? "Nothing." : string.Join("; ", of.Missing) + ".")
        .ToBytes();

    private static async Task Add(ZipArchive archive, string name, byte[] bytes, CancellationToken cancel)
    {
        await using var entry = await archive.CreateEntry(name).OpenAsync(cancel);
        await entry.WriteAsync(bytes, cancel);
    }

    private static string Day(DateOnly day) => day.ToString("dd MMM yyyy", CultureInfo.InvariantCulture);

    private static string SafeName(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' ? c : '_'));

    private sealed record Zipped(byte[] Bytes, string Name)
    {
        public IResult Named(Frame frame) => Results.File(Bytes, "application/zip", $"{(frame.IsSample ? "du-lieu-mau-" : "")}{Name}.zip");
    }

    public sealed record Form
    {
        public string? Stated { get; init; }
    }

    /// <param name="Count">How many stand on the list; those beyond the reader's reach are not taken along.</param>
    public sealed record View(CallHead Head, int Count, Form Form)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
