using Microsoft.AspNetCore.Mvc;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Modules.Peacekeeping.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>GET and POST /peacekeeping/courses/{course}/sessions/{session}/certificates: numbers for those who passed, by one act.</summary>
public static class IssueCertificates
{
    internal static void Map(IEndpointRouteBuilder courses)
    {
        courses.Get("/{course}/sessions/{session:guid}/certificates", Ask);
        courses.Post("/{course}/sessions/{session:guid}/certificates", Answer);
    }

    private static async Task<IResult> Ask(CourseId course, Guid session, SessionDesk desk, Roster roster, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        var lines = (await roster.Of(session, cancel)).Lines;
        return IssueCertificatesPage.Show(new(held.Head, new() { Officers = [.. lines.Where(l => l.MayBeCertified).Select(l => l.Value)] }, lines));
    }

    private static async Task<IResult> Answer(CourseId course, Guid session, [FromForm] Form form, SessionDesk desk, Roster roster, TrainedTogether trained, AppDb db, Saving saving, CancellationToken cancel)
    {
        if (await desk.Find(course, session, cancel) is not { } held)
        {
            return Results.NotFound();
        }

        View view = new(held.Head, form, (await roster.Of(session, cancel)).Lines);
        var (act, asked) = (saving.Act(), Typed.Together(await trained.Ticked(form.Officers, cancel), Typed.Day(form.On, nameof(form.On))));
        var stale = await saving.Stale(held.Course, form.Version, cancel);
        var numbered = stale is not null ? stale : asked.Then(a => held.Course.NumberCertificates(session, a.Item1.Count));
        var problems = numbered.Ok ? await Certify(held, asked.Value.Item1, asked.Value.Item2, numbered.Value, trained, act, cancel) : numbered.Problems;
        if (problems is not [])
        {
            return IssueCertificatesPage.Refuse(view with { Problems = problems });
        }

        db.Record(held.Course, numbered.Value!, act);
        return await saving.Then(held.Head.Url, TrainingWords.CertificatesIssued(numbered.Value!.Count), problem => IssueCertificatesPage.Refuse(view with { Problems = [problem] }), cancel);
    }

    /// <remarks>
    /// The numbers are taken from the course and kept in each officer's file, in the same act. Of a programme before deployment the certificate is
    /// the paper that the screening asks for.
    /// </remarks>
    private static Task<IReadOnlyList<Problem>> Certify(HeldSession held, IReadOnlyList<(PersonCard Card, string? Version)> people, DateOnly on, CertificatesNumbered numbered, TrainedTogether trained, Act act, CancellationToken cancel)
    {
        var numbers = people.Index().ToDictionary(p => p.Item.Card.Id, p => held.Course.CertificateNumber(held.Session, numbered.First + p.Index));
        return trained.Take(people, file => file.Certify(held.Session.Id, numbers[file.Person], on, held.Follows?.Programme.Proves, act.EnteredOn), act, cancel);
    }

    public sealed record Form
    {
        public string? Version { get; init; }

        /// <summary>Officers with the versions of their files.</summary>
        public List<string>? Officers { get; init; }

        public string? On { get; init; }
    }

    public sealed record View(CourseHead Head, Form Form, IReadOnlyList<RosterLine> Lines)
    {
        public IReadOnlyList<Problem> Problems { get; init; } = [];
    }
}
