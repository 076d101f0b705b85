using System.Globalization;
using System.Xml;

namespace SuGia.Sheets;

internal static class XmlExtensions
{
    extension(XmlReader xml)
    {
        /// <summary>Stands on the start of such an element, in whatever edition of the format.</summary>
        public bool IsElement(string name) => xml.NodeType == XmlNodeType.Element && xml.LocalName == name;

        public bool IsText => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

        /// <summary>Null when there is no such attribute.</summary>
        /// <exception cref="InvalidDataException">It is not a number from 0 up.</exception>
        public int? Number(string attribute) =>
            xml.GetAttribute(attribute) is not { } written ? null
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new InvalidDataException($"{attribute} is “{written}”.");
    }
}
