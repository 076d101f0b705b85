using SuGia.Modules.Peacekeeping;

namespace SuGia.Bench.Data;

internal sealed partial class BenchWorld
{
    /// <summary>Posts that change hands: a third to whoever came after, a third with candidates, a third with nobody.</summary>
    private IEnumerable<Relief> Reliefs()
    {
        var held = kept.SelectMany(f => f.Tours.Where(t => t is { Post: not null, DecidedFirstOn: not null }).Select(t => (File: f, Tour: t)))
            .OrderBy(h => h.Tour.Post).ThenBy(h => h.Tour.DecidedFirstOn).ToList();
        var every = Math.Max(1, held.Count / Math.Max(1, sizes.Desk.Reliefs));
        foreach (var (at, (file, tour)) in held.Index().Where(h => h.Index % every == 0).Take(sizes.Desk.Reliefs))
        {
            var (relief, _) = Must(Relief.Start(file, tour.Id, new(null, null), tour.DecidedLastOn!.Value.AddDays(-170)));
            if (at + 1 < held.Count && held[at + 1] is var next && next.Tour.Post == tour.Post && next.File != file && next.Tour.DecidedFirstOn > tour.DecidedFirstOn && at % 3 == 0)
            {
                TakeOver(relief, next.File, next.Tour.Id, tour);
            }
            else if (at % 3 == 1)
            {
                Must(relief.AddCandidate(desk.Pick(kept) is var other && other != file ? other.Person : kept[0].Person, relief.StartedOn));
            }

            yield return relief;
        }
    }

    private static void TakeOver(Relief relief, OfficerFile file, Guid tour, Tour outgoing)
    {
        Must(relief.AddCandidate(file.Person, relief.StartedOn));
        Must(relief.Choose(relief.Standing[0].Id, relief.StartedOn.AddDays(30), relief.StartedOn.AddDays(30)));
        Must(relief.TakeOver(file, tour, outgoing, relief.StartedOn.AddDays(60)));
        Must(relief.AddNote(new(NoteHeading.OpenWork, "Việc đang làm", relief.StartedOn.AddDays(150), NoteAuthor.Outgoing), relief.StartedOn.AddDays(150)));
    }
}
