using System.Xml;
using System.Xml.Linq;
using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Asks elements by their local name: senders differ in the prefix and even in the namespace.</summary>
internal static class EdXmlElements
{
    extension(XElement element)
    {
        /// <summary>Where it begins in the file, from 1.</summary>
        public int Line => ((IXmlLineInfo)element).LineNumber;

        public IEnumerable<XElement> Children(string name) => element.Elements().Where(e => e.Name.LocalName == name);

        public Result<XElement> Needed(string name) => element.Children(name).FirstOrDefault() is { } child ? child : EdXmlProblems.Missing(element.Line, element.Name.LocalName, name);

        public Result<string> NeededText(string name, int limit = Paper.TitleLimit) => element.TextAt(name) switch
        {
            "" => EdXmlProblems.Missing(element.Line, element.Name.LocalName, name),
            var text when text.Length > limit => EdXmlProblems.Wrong(element.Children(name).First().Line, name, Typed.Echo(text, 40), new($"không quá {limit} ký tự", $"at most {limit} characters")),
            var text => text,
        };

        /// <summary>Its text below the names, as <see cref="Folding.Exact"/> writes it; empty where there is none.</summary>
        public string TextAt(params ReadOnlySpan<string> path)
        {
            var at = element;
            foreach (var name in path)
            {
                at = at?.Children(name).FirstOrDefault();
            }

            return Folding.Exact(at?.Value ?? "");
        }
    }
}
