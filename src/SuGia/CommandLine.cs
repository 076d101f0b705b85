namespace SuGia;

/// <summary>What the program does besides serving.</summary>
public static class CommandLine
{
    public static bool Knows(string verb) => verb is "figures" or "seed" or "import" or "admin";

    public static Task<int> Run(string[] args) => Task.FromResult(1);
}
