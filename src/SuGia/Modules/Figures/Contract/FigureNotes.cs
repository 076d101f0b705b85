using SuGia.Kernel;

namespace SuGia.Modules.Figures.Contract;

/// <summary>What is said beside a figure.</summary>
public static class FigureNotes
{
    /// <summary>"2 trên 14 nhập sau 13/06/2023".</summary>
    public static Words EnteredAfter(FigureValue value) => FigureWords.EnteredAfter(value.EnteredAfter, value.Records, value.AsOf);
}
