using SuGia.Kernel;
using SuGia.Modules.Organisation.Contract;

namespace SuGia.Modules.Figures.Contract;

/// <summary>A question with a proof: which records count, as of a day, within a scope. The value is their count, sum, mean or ratio.</summary>
/// <remarks>The value never depends on who asks. One figure is one file: the rule in words and in a query, side by side.</remarks>
public interface IFigure
{
    FigureDefinition Is { get; }

    /// <summary>False where the records name no person, so that anyone who may read the figure may read all of them.</summary>
    bool SpeaksOfPeople => true;

    /// <summary>The records that count at the end of <paramref name="asOf"/>.</summary>
    IQueryable<Counted> Records(DateOnly asOf, Scope scope);

    /// <summary>What each of these records says.</summary>
    IProof Proof { get; }
}

/// <summary>A share: the records of the figure over the records of another.</summary>
public interface IRatio : IFigure
{
    /// <summary>The code of the figure that is the whole.</summary>
    string Over { get; }

    /// <summary>The target in force on the day, from 0 to 1, with where it is written; null where none is in force.</summary>
    Target? TargetOn(DateOnly day);
}

/// <param name="Share">From 0 to 1.</param>
public sealed record Target(decimal Share, string Source);

/// <param name="Code">Module, dot, name: peacekeeping.field. Never changes.</param>
/// <param name="Measure">What is counted: officers, courses, days.</param>
/// <param name="Rule">The counting rule as a person would say it.</param>
/// <param name="Scopes">The scope keys that the figure understands.</param>
/// <param name="IsSum">True where the amounts of the records are added up rather than the records counted.</param>
public sealed record FigureDefinition(string Code, Words Title, Words Measure, Words Rule, IReadOnlyList<string> Scopes, bool IsSum = false)
{
    /// <summary>The group of fields that it tells of; null where everyone who reads figures may read it.</summary>
    public FieldGroup? Group { get; init; }

    /// <summary>True where the sum is then divided by the number of the records: the mean of their amounts. Goes with <see cref="IsSum"/>.</summary>
    public bool IsMean { get; init; }

    /// <summary>A figure is shown whole or withheld whole: it counts everyone, so only a right over everyone opens it.</summary>
    public bool IsOpenTo(Reader reader) => Group is not { } group || reader.ReachOf(group).Everything;
}

/// <summary>One record that counts.</summary>
/// <remarks>Set by object initialiser, so that a figure's query can be counted and filtered in the database.</remarks>
public sealed class Counted
{
    public required Guid Id { get; init; }

    /// <summary>The person that the record speaks of; decides who may see it in the proof.</summary>
    public required PersonId? Person { get; init; }

    /// <summary>The day on which the record was entered, whatever day it speaks of.</summary>
    public required DateOnly EnteredOn { get; init; }

    /// <summary>What is added up; read only of figures that are sums.</summary>
    public long Amount { get; init; }

    /// <summary>True where the day that makes it count is known only to the month.</summary>
    public required bool RestsOnMonth { get; init; }
}
