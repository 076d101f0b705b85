using System.Text.RegularExpressions;
using Xunit;

namespace SuGia.Tests.Architecture;

/// <summary>What may stand in a page's source.</summary>
public sealed partial class Markup
{
    [Fact]
    public void Has_no_style_and_no_script_of_its_own() =>
        Assert.Equal([], Source.Pages.SelectMany(p => Inline().Matches(p.Text).Select(m => $"{p.Path}: {m.Value}")));

    [Fact]
    public void Shows_numbers_through_Fig_and_Plain_alone() =>
        Assert.Empty(Source.Pages.SelectMany(p => BareNumbers(p.Text).Select(n => $"{p.Path}: {n}")));

    [Theory]
    [InlineData("<p>@Model.Officers.Count</p>")]
    [InlineData("<td>@(Model.Tours.Count() + 1)</td>")]
    [InlineData("<td>@row.Posts.Sum(p => p.Days)</td>")]
    [InlineData("@if (Model.Any) { <b>@Model.Name.Length</b> }")]
    [InlineData("@foreach (var x in Model) { <b>@x.DaysLeft(Today)</b> }")]
    public void A_bare_number_is_found(string markup) => Assert.Single(BareNumbers(markup));

    [Theory]
    [InlineData("<p><Plain Of=\"Model.Officers.Count\" /></p>")]
    [InlineData("@if (Model.Officers.Count > 0) { <p>@Model.Name</p> }")]
    [InlineData("@foreach (var x in Model.Take(Model.Count)) { <p>@x.Name</p> }")]
    [InlineData("<p class=\"@(Model.Count > 0 ? \"has\" : null)\">@Model.Name</p>")]
    [InlineData("<h2>@ShellWords.Problems(Problems.Count)</h2>")]
    [InlineData("<p>@Model.Name</p>@code { private int Size => Model.Count; }")]
    public void Other_uses_of_a_number_are_left_alone(string markup) => Assert.Empty(BareNumbers(markup));

    /// <remarks>Sentences carry numbers through their words, which write them as the language wants.</remarks>
    private static IEnumerable<string> BareNumbers(string markup)
    {
        var shown = Tag().Replace(Question().Replace(CodeBlock().Replace(markup, ""), ""), "");
        return Shown().Matches(shown).Select(m => m.Value).Where(e => Number().IsMatch(e) && !ThroughWords().IsMatch(e));
    }

    [GeneratedRegex(@"\sstyle\s*=|\son[a-z]+\s*=\s*[""']|<script(?![^>]*\ssrc=)|<style|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"@code\s*\{.*", RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\b(if|foreach|for|switch|while)\s*\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)")]
    private static partial Regex Question();

    [GeneratedRegex(@"<[A-Za-z/!](?:""(?:@\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|[^""])*""|[^"">])*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"@(?:\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\)|[\w.?!]+(?:\((?>[^()]+|(?<open>\()|(?<-open>\)))*(?(open)(?!))\))?(?:[\w.]*))")]
    private static partial Regex Shown();

    [GeneratedRegex(@"\.(Count|Length|Sum|Days\w*|TotalDays|Amount|Average)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"^@\(?\w*(Words|Acts|Notes)\.")]
    private static partial Regex ThroughWords();
}
