using Microsoft.EntityFrameworkCore;
using SuGia.Modules.Figures.Contract;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Figures;

/// <summary>Writes into the journal whose records were shown behind a figure that tells of health, family, conduct or absence.</summary>
internal sealed class ProofReadings(FigureBook book, IPersonalData personal)
{
    /// <summary>Notes the people of the proof that the value carries. Saves this unit of work.</summary>
    public Task Note(FigureValue value, CancellationToken cancel) => Note(value, value.AsOf, value.Proof, cancel);

    /// <param name="lines">What was shown of the figure as of <paramref name="day"/>.</param>
    public async Task Note(FigureValue value, DateOnly day, IEnumerable<ProofLine> lines, CancellationToken cancel)
    {
        if (value.Is.Group is not { } group || lines.Select(l => l.Id).ToList() is not { Count: > 0 } shown)
        {
            return;
        }

        var people = await book.Find(value.Is.Code)!.Records(day, value.Scope).Where(c => shown.Contains(c.Id)).Select(c => c.Person).ToListAsync(cancel);
        await personal.NoteReading([.. people.OfType<PersonId>()], group, cancel);
    }
}
