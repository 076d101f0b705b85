using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using SuGia.Kernel;
using SuGia.Sheets;
using SuGia.Shell;

namespace SuGia.Modules.Imports;

/// <summary>GET and POST /imports/{kind}: a file or pasted rows go to their dry run; GET /imports/{kind}/template/{ending}.</summary>
public static class StartImport
{
    /// <summary>The whole sending: a file of the largest size, and what a form adds to it.</summary>
    private const int SendingBytes = 60 * 1024 * 1024;

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/imports/{kind}", Ask).Needs(Permission.Import);
        app.Post("/imports/{kind}", Answer).Needs(Permission.Import)
            .WithMetadata(new RequestSizeLimitAttribute(SendingBytes)).WithFormOptions(memoryBufferThreshold: SendingBytes);
        app.Get("/imports/{kind}/template/{ending}", Template).Needs(Permission.Import);
    }

    private static IResult Ask(string kind, IEnumerable<IImportKind> kinds, Frame frame) =>
        Allowed(kind, kinds, frame, found => StartImportPage.Show(new(found, ColumnsFor(found, frame.Reader), "", [])));

    private static IResult Template(string kind, string ending, IEnumerable<IImportKind> kinds, Frame frame) =>
        Allowed(kind, kinds, frame, found => SheetFile.Find(ending) is { } file
            ? file.Answer($"sugia-{found.Code}", [.. ColumnsFor(found, frame.Reader).Select(c => c.Title.ToString())], AsyncEnumerable.Empty<IReadOnlyList<SheetValue>>())
            : Results.NotFound());

    private static async Task<IResult> Answer(string kind, IFormFileCollection files, [FromForm(Name = "Pasted")] string? pasted, IEnumerable<IImportKind> kinds, ImportFolder folder, JobKeeper jobs, ImportQueue queue, Saving saving, Frame frame, CancellationToken cancel)
    {
        if (kinds.FirstOrDefault(k => k.Code == kind) is not { } found || !frame.Reader.May(found.Needs))
        {
            return Allowed(kind, kinds, frame, _ => Results.NotFound());
        }

        var sent = Sent(files.GetFile("File"), pasted);
        if (!sent.Ok)
        {
            return StartImportPage.Refuse(new(found, ColumnsFor(found, frame.Reader), pasted ?? "", sent.Problems));
        }

        var act = saving.Act();
        if (await jobs.Find(act.Id, cancel) is null)
        {
            await Try(found, sent.Value, folder, jobs, queue, new(act.Id, JobPurpose.Try, frame.Reader, act, CultureInfo.CurrentUICulture.Name), cancel);
        }

        return Go.To(frame.To($"/imports/jobs/{act.Id}"));
    }

    private static async Task Try(IImportKind kind, (string Name, Func<Stream> Open) sent, ImportFolder folder, JobKeeper jobs, ImportQueue queue, Ticket ticket, CancellationToken cancel)
    {
        await using var content = sent.Open();
        var (storedAs, hash) = await folder.Keep(content, cancel);
        await jobs.Open(new() { Id = ticket.Job, Kind = kind.Code, FileName = sent.Name, FileHash = hash, StoredAs = storedAs, By = ticket.Reader.Id, At = ticket.Act.At.UtcTicks, Purpose = JobPurpose.Try }, cancel);
        await queue.Do(ticket, cancel);
    }

    private static Result<(string Name, Func<Stream> Open)> Sent(IFormFile? file, string? pasted) => (file, pasted) switch
    {
        ({ Length: > 0 }, { Length: > 0 }) => StartImportProblems.Both,
        ({ Length: > SheetLimits.FileBytes }, _) => StartImportProblems.TooLarge,
        ({ Length: > 0 }, _) => (Typed.Echo(Folding.Exact(Path.GetFileName(file.FileName)), Import.NameLimit), file.OpenReadStream),
        _ when string.IsNullOrWhiteSpace(pasted) => StartImportProblems.Nothing,
        _ => (ImportWords.Pasted.ToString(), () => new MemoryStream(Encoding.UTF8.GetBytes(pasted))),
    };

    private static IResult Allowed(string kind, IEnumerable<IImportKind> kinds, Frame frame, Func<IImportKind, IResult> answer) =>
        kinds.FirstOrDefault(k => k.Code == kind) is not { } found ? Results.NotFound()
        : frame.Reader.May(found.Needs) ? answer(found)
        : Results.StatusCode(StatusCodes.Status403Forbidden);

    /// <summary>Without the columns whose group the reader may not read.</summary>
    private static IReadOnlyList<ImportColumn> ColumnsFor(IImportKind kind, Reader reader) => [.. kind.Columns.Where(c => c.IsOpenTo(reader, kind.Needs))];

    public sealed record View(IImportKind Kind, IReadOnlyList<ImportColumn> Columns, string Pasted, IReadOnlyList<Problem> Problems);
}

public static class StartImportProblems
{
    public static Problem Nothing { get; } = new(new("Chọn một tệp, hoặc dán các dòng từ bảng tính.", "Choose a file, or paste rows from a spreadsheet."), "File");

    public static Problem Both { get; } = new(new("Chọn tệp hoặc dán, không làm cả hai.", "Choose a file or paste rows, not both."), "File");

    public static Problem TooLarge { get; } = new(new(
        "Tệp lớn hơn 50 MB. Chia thành nhiều tệp nhỏ hơn.", "The file is larger than 50 MB. Split it into smaller files."), "File");
}
