using System.Globalization;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Printing;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/calls/{id}/dossiers.zip: the table of all candidates, and for each a checklist with what is missing.</summary>
/// <remarks>For readers abroad: names as in the passport, days as 13 Jun 2023. It holds those whom the reader may see.</remarks>
public static class ExportDossiers
{
    private static readonly string[] Headers =
        ["No.", "Name (as in passport)", "UN index number", "Rank", "Sex", "Year of birth", "Passport valid until", "AMS clearance until", "Status", "What is missing"];

    internal static void Map(IEndpointRouteBuilder app) => app.MapGet("/peacekeeping/calls/{id}/dossiers.zip", Export).Needs(Permission.Export);

    private static async Task<IResult> Export(CallId id, EditedCalls calls, IPeople people, IPersonalData personal, AppDb db, Frame frame, CancellationToken cancel)
    {
        if (!frame.Reader.May(Permission.ReadPeacekeeping) || await calls.Find(id, cancel) is not (var call, var head))
        {
            return Results.NotFound();
        }

        var candidates = await Candidates(call, await calls.People(call, cancel), people, personal, db, frame.Today, cancel);
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

        return Results.File(zip.ToArray(), "application/zip", $"{(frame.IsSample ? "du-lieu-mau-" : "")}{folder}.zip");
    }

    private static async Task<IReadOnlyList<Candidate>> Candidates(Call call, IReadOnlyDictionary<PersonId, PersonCard> cards, IPeople people, IPersonalData personal, AppDb db, DateOnly today, CancellationToken cancel)
    {
        var standing = call.Standing.Where(n => cards.ContainsKey(n.Person)).ToList();
        var ids = standing.ConvertAll(n => n.Person);
        var files = await db.Set<OfficerFile>().AsNoTracking().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        var service = await people.Service(ids, cancel);
        List<Candidate> candidates = [];
        foreach (var (at, nominee) in standing.Where(n => files.ContainsKey(n.Person) && service.ContainsKey(n.Person)).Index())
        {
            var findings = new Screening(service[nominee.Person], files[nominee.Person], call.Movement, RuleFiles.Book).Findings;
            var open = await personal.OpenFor(nominee.Person, cancel);
            await personal.NoteReading(nominee.Person, findings.Select(f => f.Group).Where(open.Contains).ToHashSet(), cancel);
            candidates.Add(new(at + 1, nominee, cards[nominee.Person], service[nominee.Person], files[nominee.Person], findings, Readiness.Of(findings, RuleFiles.Book, today), open));
        }

        return candidates;
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

    /// <param name="Open">The groups whose values the reader may take along.</param>
    private sealed record Candidate(int Place, Nominee Nominee, PersonCard Officer, ServiceCard Service, OfficerFile File, IReadOnlyList<Finding> Findings, Readiness Readiness, IReadOnlySet<FieldGroup> Open)
    {
        public DateOnly? PassportUntil => Open.Contains(FieldGroup.Identity) ? Service.PassportUntil : null;

        public DateOnly? ClearedUntil => File.Attempts.Where(a => a.Passed).Max(a => a.ClearedUntil);

        public IReadOnlyList<string> Missing => [.. Readiness.Missing.Select(m => IsWithheld(m.Finding) ? ScreeningWords.AskTheOffice.En : m.Finding.Rule.TitleEn).Distinct()];

        public string VerdictOf(Finding finding) => IsWithheld(finding) ? ScreeningWords.AskTheOffice.En : ScreeningWords.Of(finding.Verdict).En;

        /// <summary>A failed vetting or health check is not told to whoever may not read it.</summary>
        private bool IsWithheld(Finding finding) => finding is { Group: FieldGroup.Vetting or FieldGroup.Health, Verdict: not Verdict.Pass } && !Open.Contains(finding.Group);
    }
}
