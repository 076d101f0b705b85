using SuGia.Kernel;

namespace SuGia.Sheets;

/// <summary>What is wrong with a file, up to a number that a person can still mend.</summary>
internal sealed class SheetFaults
{
    public const int Most = 50;

    private readonly List<Problem> problems = [];

    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Reading on would be no use.</summary>
    public bool IsOver { get; private set; }

    public void Add(Problem problem)
    {
        if (!IsOver)
        {
            problems.Add(problem);
        }

        if (problems.Count == Most)
        {
            Stop(SheetProblems.AndPerhapsMore(Most));
        }
    }

    public void Stop(Problem problem)
    {
        if (!IsOver)
        {
            problems.Add(problem);
            IsOver = true;
        }
    }
}
