namespace SuGia.Modules.Reading.Language;

/// <summary>Phrases of one or more words, each with a value; finds the longest that begins at a token.</summary>
internal sealed class PhraseTree<T>
{
    private readonly Node root = new();

    public void Add(string phrase, T value)
    {
        var node = root;
        foreach (var token in Tokens.Of(phrase))
        {
            node = node.Child(token.Norm);
        }

        (node.Value, node.IsEnd) = (value, true);
    }

    /// <summary>The longest phrase from a token on; its end is <paramref name="at"/> where there is none.</summary>
    public int LongestEnd(ReadOnlySpan<Token> tokens, int at) => Longest(tokens, at, out _);

    public int Longest(ReadOnlySpan<Token> tokens, int at, out T? value)
    {
        (value, var end) = (default(T), at);
        var node = root;
        for (var next = at; next < tokens.Length && node.Find(tokens[next].Norm) is { } child; next++)
        {
            node = child;
            (value, end) = node.IsEnd ? (node.Value, next + 1) : (value, end);
        }

        return end;
    }

    public bool Begins(ReadOnlySpan<Token> tokens, int at) => LongestEnd(tokens, at) > at;

    /// <summary>The longest phrase that ends just before a token; its start is <paramref name="end"/> where there is none.</summary>
    public int StartOfEnding(ReadOnlySpan<Token> tokens, int end, int mostWords = 6)
    {
        for (var start = Math.Max(0, end - mostWords); start < end; start++)
        {
            if (EndsAt(tokens, start, end))
            {
                return start;
            }
        }

        return end;
    }

    private bool EndsAt(ReadOnlySpan<Token> tokens, int start, int end)
    {
        var node = root;
        for (var at = start; at < end; at++)
        {
            if (node.Find(tokens[at].Norm) is not { } child)
            {
                return false;
            }

            node = child;
        }

        return node.IsEnd;
    }

    private sealed class Node
    {
        private Dictionary<string, Node>? children;

        public T? Value { get; set; }

        public bool IsEnd { get; set; }

        public Node? Find(string word) => children?.GetValueOrDefault(word);

        public Node Child(string word)
        {
            children ??= new(StringComparer.Ordinal);
            if (!children.TryGetValue(word, out var child))
            {
                children[word] = child = new();
            }

            return child;
        }
    }
}
