using SuGia.Kernel;

namespace SuGia.Shell;

/// <summary>Keeps in the ledger which list left as a file, and who stated that as a whole it is unclassified.</summary>
public interface IListsTaken
{
    /// <summary>Noted with the other changes of the press; saved with them.</summary>
    void Note(ListLeaving list, Reader by, Act act);
}

/// <summary>A list as it leaves.</summary>
/// <param name="File">Its file name without day and ending.</param>
/// <param name="Columns">Their names, parted by commas.</param>
/// <param name="Groups">The groups of personal fields in it, parted by commas.</param>
/// <param name="Choice">The filters set. Of what was typed freely only the filter is named: it may be a name or a number of someone.</param>
public sealed record ListLeaving(string File, Words Title, string Columns, string Groups, string Choice, int Count, DateOnly AsOf);
