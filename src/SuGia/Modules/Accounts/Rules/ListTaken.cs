using SuGia.Kernel;
using SuGia.Modules.Accounts.Contract;

namespace SuGia.Modules.Accounts;

/// <summary>A list of people that left the system as a file: who stated that it is unclassified as a whole, when, and what was in it.</summary>
public sealed class ListTaken : Record<ListTakenId>
{
    public const int TitleLimit = 120;
    public const int TextLimit = 400;

    private ListTaken() { }

    /// <summary>Of the file, without day and ending.</summary>
    public string File { get; private init; } = "";

    public string ListVi { get; private init; } = "";

    public string ListEn { get; private init; } = "";

    public string Columns { get; private init; } = "";

    /// <summary>The groups of personal fields in it.</summary>
    public string Groups { get; private init; } = "";

    public string Choice { get; private init; } = "";

    public int Count { get; private init; }

    /// <summary>The day that the list speaks of.</summary>
    public DateOnly AsOf { get; private init; }

    public DateOnly TakenOn { get; private init; }

    /// <summary>The account that stated it.</summary>
    public Guid By { get; private init; }

    /// <summary>The name of that day.</summary>
    public string ByName { get; private init; } = "";

    public static (ListTaken Taken, ListStated Stated) Take(ListContents list, Reader by, DateOnly today)
    {
        ListTaken taken = new()
        {
            File = list.File,
            ListVi = list.Title.Vi,
            ListEn = list.Title.En,
            Columns = Typed.Echo(list.Columns, TextLimit),
            Groups = Typed.Echo(list.Groups, TextLimit),
            Choice = Typed.Echo(list.Choice, TextLimit),
            Count = list.Count,
            AsOf = list.AsOf,
            TakenOn = today,
            By = by.Id,
            ByName = by.Name,
        };
        return (taken, new(taken.Id, taken.Count));
    }
}

/// <summary>What a list held when it left.</summary>
public sealed record ListContents(string File, Words Title, string Columns, string Groups, string Choice, int Count, DateOnly AsOf);

public sealed record ListStated(ListTakenId List, int Count);
