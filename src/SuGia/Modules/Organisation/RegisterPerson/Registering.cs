using SuGia.Data;
using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;
using SuGia.Shell;

namespace SuGia.Modules.Organisation;

/// <summary>The main post with which a person begins.</summary>
internal sealed record FirstPost(UnitId Unit, string Post, DateOnly FirstOn);

/// <summary>Adds a new person to this unit of work.</summary>
internal sealed class Registering(AppDb db, Reaching reaching, Frame frame)
{
    public async Task<Person> Add(PersonDetails details, FirstPost? first, Act act, CancellationToken cancel)
    {
        var (person, registered) = Person.Register(details);
        db.Record(person, registered, act);
        if (first is not null)
        {
            var appointed = person.Appoint(first.Unit, first.Post, first.FirstOn, isMain: true, paper: null, frame.Today);
            db.Record(person, appointed.Value!, act);
            await reaching.Renew(person, frame.Today, cancel);
        }

        return person;
    }
}
