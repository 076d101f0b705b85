using System.IO.Compression;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET /peacekeeping/courses/{course}/sessions/{session}/certificates.zip and …/certificates/{person}.docx: those that were issued by the day.</summary>
/// <remarks>They hold officers whom the reader may see; whoever holds no certificate has none to print.</remarks>
public static class ExportCertificates
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    internal static void Map(IEndpointRouteBuilder app)
    {
        app.Get("/peacekeeping/courses/{course}/sessions/{session:guid}/certificates.zip", Zip).Needs(Permission.Export);
        app.Get("/peacekeeping/courses/{course}/sessions/{session:guid}/certificates/{person}.docx", One).Needs(Permission.Export);
    }

    private static async Task<IResult> One(CourseId course, Guid session, PersonId person, SessionDesk desk, Roster roster, Frame frame, CancellationToken cancel)
    {
        if (await Read(course, session, desk, frame, cancel) is not { } held
            || (await roster.Of(session, cancel)).Lines.FirstOrDefault(l => l.Person.Id == person) is not { Certificate: { } number } line)
        {
            return Results.NotFound();
        }

        return Results.File(new CertificatePage(held, line).ToBytes(), Docx, $"{Mark(frame)}{SafeName(number)}.docx");
    }

    private static async Task<IResult> Zip(CourseId course, Guid session, SessionDesk desk, Roster roster, Frame frame, CancellationToken cancel)
    {
        if (await Read(course, session, desk, frame, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var lines = (await roster.Of(session, cancel)).Lines.Where(l => l.Certificate is not null).ToList();
        return lines is [] ? Results.NotFound() : Results.File(await Packed(held, lines, cancel), "application/zip", $"{Mark(frame)}{SafeName($"giay-chung-nhan-{held.Course.Code}-{held.Session.Number}")}.zip");
    }

    private static async Task<HeldSession?> Read(CourseId course, Guid session, SessionDesk desk, Frame frame, CancellationToken cancel) =>
        frame.Reader.May(Permission.ReadPeacekeeping) ? await desk.Find(course, session, cancel) : null;

    private static async Task<byte[]> Packed(HeldSession held, IReadOnlyList<RosterLine> lines, CancellationToken cancel)
    {
        using MemoryStream zip = new();
        await using (ZipArchive archive = new(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var line in lines)
            {
                await using var entry = await archive.CreateEntry($"{SafeName($"{line.Certificate} {line.Person.FullName} {line.Person.Code}")}.docx").OpenAsync(cancel);
                await entry.WriteAsync(new CertificatePage(held, line).ToBytes(), cancel);
            }
        }

        return zip.ToArray();
    }

    private static string Mark(Frame frame) => frame.IsSample ? "du-lieu-mau-" : "";

    private static string SafeName(string name) => string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '-' ? c : '_'));
}
