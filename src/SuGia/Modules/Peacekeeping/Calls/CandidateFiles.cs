using Microsoft.EntityFrameworkCore;
using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Peacekeeping;

/// <summary>The files of those who stand on a call's list, judged against its movement, as far as the reader may take them along.</summary>
internal sealed class CandidateFiles(IPeople people, IPersonalData personal, AppDb db, Frame frame)
{
    /// <summary>In the order of the list; each reading of what is journalled is noted.</summary>
    /// <param name="cards">Those whom the reader may see.</param>
    public async Task<IReadOnlyList<Candidate>> Of(Call call, IReadOnlyDictionary<PersonId, PersonCard> cards, CancellationToken cancel)
    {
        var standing = call.Standing.Where(n => cards.ContainsKey(n.Person)).ToList();
        var ids = standing.ConvertAll(n => n.Person);
        var files = await db.Set<OfficerFile>().AsNoTracking().Where(f => ids.Contains(f.Person)).ToDictionaryAsync(f => f.Person, cancel);
        var service = await people.Service(ids, cancel);
        List<Candidate> candidates = [];
        foreach (var (at, nominee) in standing.Where(n => files.ContainsKey(n.Person) && service.ContainsKey(n.Person)).Index())
        {
            candidates.Add(await Judge(call, at + 1, nominee, cards[nominee.Person], service[nominee.Person], files[nominee.Person], cancel));
        }

        return candidates;
    }

    private async Task<Candidate> Judge(Call call, int place, Nominee nominee, PersonCard officer, ServiceCard service, OfficerFile file, CancellationToken cancel)
    {
        var findings = new Screening(service, file, call.Movement, RuleFiles.Book).Findings;
        var open = await personal.OpenFor(nominee.Person, cancel);
        await personal.NoteReading(nominee.Person, findings.Select(f => f.Group).Where(open.Contains).ToHashSet(), cancel);
        return new(place, nominee, officer, service, file, findings, Readiness.Of(findings, RuleFiles.Book, frame.Today), open);
    }
}

/// <param name="Open">The groups whose values the reader may take along.</param>
internal sealed record Candidate(int Place, Nominee Nominee, PersonCard Officer, ServiceCard Service, OfficerFile File, IReadOnlyList<Finding> Findings, Readiness Readiness, IReadOnlySet<FieldGroup> Open)
{
    public DateOnly? PassportUntil => Open.Contains(FieldGroup.Identity) ? Service.PassportUntil : null;

    public DateOnly? ClearedUntil => File.Attempts.Where(a => a.Passed).Max(a => a.ClearedUntil);

    public IReadOnlyList<string> Missing => [.. Readiness.Missing.Select(m => IsWithheld(m.Finding) ? ScreeningWords.AskTheOffice.En : m.Finding.Rule.TitleEn).Distinct()];

    public string VerdictOf(Finding finding) => IsWithheld(finding) ? ScreeningWords.AskTheOffice.En : ScreeningWords.Of(finding.Verdict).En;

    /// <summary>A failed vetting or health check is not told to whoever may not read it.</summary>
    private bool IsWithheld(Finding finding) => finding is { Group: FieldGroup.Vetting or FieldGroup.Health, Verdict: not Verdict.Pass } && !Open.Contains(finding.Group);
}
