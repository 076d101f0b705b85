using SuGia.Kernel;
using SuGia.Modules.Documents.Contract;
using SuGia.Modules.Figures.Contract;

namespace SuGia.Modules.Reading;

/// <summary>One thing that the reader found and a person is asked about.</summary>
/// <param name="Sign">The same for the same thing in every reprint of the text, and for nothing in any other text.</param>
/// <param name="Title">In short.</param>
/// <param name="Detail">What else the text says of it.</param>
public sealed record FoundThing(FindingKind Kind, string Sign, Quote Quote, string Title, string Detail)
{
    public DateOnly? On { get; init; }

    /// <summary>What may be kept of it; empty where the words stay in the text alone.</summary>
    public string Keeps { get; init; } = "";

    public SaidNumber? Number { get; init; }

    public ReadPaper? Paper { get; init; }

    /// <summary>Someone who acts by office; never anyone else.</summary>
    public ReadPerson? Person { get; init; }

    /// <summary>A name by which the register is asked; empty where it is not.</summary>
    public string Name { get; init; } = "";
}

/// <summary>A found thing with what the register and earlier readers say of it.</summary>
/// <param name="Judged">What a person said of it, here or in a reprint; null where nobody did.</param>
public sealed record FindingLine(FoundThing Found, Finding? Judged)
{
    public ClaimMatch Match { get; init; } = ClaimMatch.None;

    /// <summary>How the number stands against the records.</summary>
    public ClaimJudgement? Standing { get; init; }

    /// <summary>The record that it means, where the register has it.</summary>
    public (string Title, string Url)? Known { get; init; }

    public PaperId? Paper { get; init; }

    /// <summary>How a day in the text and the days of the record go together; null where nothing needs to be explained.</summary>
    public Words? Explains { get; init; }

    public bool IsOpen => Judged is null;
}
