using SuGia.Kernel;

namespace SuGia.Modules.Imports;

public enum JobPurpose
{
    Try,
    Take,
    Undo,
}

public enum JobState
{
    Waiting,
    Running,

    /// <summary>The dry run can be read; the file waits.</summary>
    Tried,
    Taken,
    Undone,

    /// <summary>It broke off, with nothing changed; the words say why.</summary>
    Stopped,
    Dropped,
}

/// <summary>One piece of work in the queue, kept so that its page can be opened again. No record: the import itself is one.</summary>
public sealed class ImportJob
{
    public required Guid Id { get; init; }

    public required string Kind { get; init; }

    public required string FileName { get; init; }

    public required string FileHash { get; init; }

    /// <summary>The name of the waiting file in the private folder; empty where none waits.</summary>
    public required string StoredAs { get; set; }

    public required Guid By { get; init; }

    /// <summary>UTC ticks.</summary>
    public required long At { get; init; }

    public required JobPurpose Purpose { get; set; }

    public JobState State { get; set; }

    /// <summary>That of the plan that was shown; the taking must come to the same.</summary>
    public string Fingerprint { get; set; } = "";

    /// <summary>True where the records changed after the last dry run, so that the file was not taken.</summary>
    public bool IsOvertaken { get; set; }

    /// <summary>The import that the job takes or undoes: the id of its act.</summary>
    public Guid? Import { get; set; }

    public string StoppedVi { get; set; } = "";

    public string StoppedEn { get; set; } = "";

    public Words Stopped => new(StoppedVi, StoppedEn);

    public bool IsOver => State is not (JobState.Waiting or JobState.Running);

    public void Stop(Words why) => (State, StoppedVi, StoppedEn) = (JobState.Stopped, Typed.Echo(why.Vi, 1000), Typed.Echo(why.En, 1000));
}
