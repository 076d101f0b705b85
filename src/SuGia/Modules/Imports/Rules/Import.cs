using SuGia.Kernel;
using SuGia.Modules.Imports.Contract;
using SuGia.Sheets;

namespace SuGia.Modules.Imports;

public enum ImportState
{
    Taken,
    Undone,
}

/// <summary>A file that was taken whole: what it was, what it added and changed.</summary>
public sealed class Import : Record<ImportId>
{
    public const int NameLimit = 200;

    private Import() { }

    /// <summary>The code of the kind of import.</summary>
    public string Kind { get; private init; } = "";

    public string FileName { get; private init; } = "";

    /// <summary>SHA-256 of the file's bytes.</summary>
    public string FileHash { get; private init; } = "";

    public int Rows { get; private init; }

    public int Added { get; private init; }

    public int Changed { get; private init; }

    public int Same { get; private init; }

    public ImportState State { get; private set; }

    public static (Import Import, FileImported Imported) Take(Act act, string kind, ImportedFile file, ImportPlan plan)
    {
        Import import = new()
        {
            Id = ImportId.From(act.Id),
            Kind = kind,
            FileName = file.Name,
            FileHash = file.Hash,
            Rows = plan.Rows,
            Added = plan.Added,
            Changed = plan.Changed,
            Same = plan.Same,
        };
        return (import, new(import.Id, kind, file.Hash, plan.Rows, plan.Added, plan.Changed));
    }

    public Result<ImportUndone> Undo()
    {
        if (State is ImportState.Undone)
        {
            return UndoProblems.AlreadyUndone;
        }

        State = ImportState.Undone;
        return new ImportUndone(Id);
    }
}

/// <param name="Hash">SHA-256 in hexadecimal.</param>
public sealed record ImportedFile(string Name, string Hash);

public sealed record FileImported(ImportId Import, string Kind, string FileHash, int Rows, int Added, int Changed);

public sealed record ImportUndone(ImportId Import);

/// <summary>A record that an import added is gone with it.</summary>
public sealed record AdditionTakenBack(ImportId Import);

/// <summary>A record that an import changed stands as before it.</summary>
public sealed record ChangeTakenBack(ImportId Import);
