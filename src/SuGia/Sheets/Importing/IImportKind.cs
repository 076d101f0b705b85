using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>A kind of table that can be brought in; a module offers one for each kind of record it keeps.</summary>
public interface IImportKind
{
    /// <summary>Its name in addresses and on the command line.</summary>
    string Code { get; }

    Words Title { get; }

    /// <summary>What one row is, and by what a row that is already there is known.</summary>
    Words Lead { get; }

    /// <summary>Asked for beside the permission to import.</summary>
    Permission Needs { get; }

    IReadOnlyList<ImportColumn> Columns { get; }

    /// <summary>Reads every row and applies it by the rules; the run decides whether anything is kept.</summary>
    Task Run(ImportRun run, CancellationToken cancel);

    /// <summary>Works out anew what is derived from these records: inside the transaction, after taking and after undoing.</summary>
    Task Settle(DateOnly today, CancellationToken cancel);

    /// <summary>Why an import cannot be undone as far as tables without a ledger are concerned, or null.</summary>
    Task<Problem?> WhyItStays(Guid act, CancellationToken cancel);

    /// <summary>Takes back what an import put into tables without a ledger.</summary>
    Task TakeBack(Guid act, CancellationToken cancel);

    /// <summary>Where these records are shown; those that have no page are left out.</summary>
    Task<IReadOnlyList<ImportLink>> Links(IReadOnlyList<Guid> records, CancellationToken cancel);
}

/// <summary>A record that an import touched, and its page.</summary>
public sealed record ImportLink(string Title, string Url);

/// <summary>A column that an import knows.</summary>
/// <param name="Name">How rules call the field; accepted as a header too.</param>
/// <param name="Hint">What may stand in its cells.</param>
/// <param name="IsClearable">True where a dash takes away what is recorded.</param>
/// <param name="Group">The group of fields that it belongs to, where it is a person's: whoever may not read it may not bring it in.</param>
/// <param name="Aliases">Other headers that people use for it.</param>
public sealed record ImportColumn(
    string Name, Words Title, Words Hint, bool Required = false, bool IsClearable = false, FieldGroup? Group = null, params IReadOnlyList<string> Aliases)
{
    internal SheetColumn OfSheet => new(Name, Title, Required, [.. Aliases]);

    /// <param name="changing">The permission under which the rows change records: the group must be readable in all its reach.</param>
    public bool IsOpenTo(Reader reader, Permission changing) =>
        Group is not { } group || (reader.MayRead(group) && reader.ReachOf(group).Covers(reader.ReachOf(changing)));
}
