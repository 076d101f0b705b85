using SuGia.Data;
using SuGia.Kernel;
using SuGia.Shell;

namespace SuGia.Modules.Accounts;

/// <summary>Notes each list that leaves with its statement as a record of its own.</summary>
internal sealed class ListsTaken(AppDb db) : IListsTaken
{
    public void Note(ListLeaving list, Reader by, Act act)
    {
        var (taken, stated) = ListTaken.Take(new(list.File, list.Title, list.Columns, list.Groups, list.Choice, list.Count, list.AsOf), by, act.EnteredOn);
        db.Record(taken, stated, act);
    }
}
