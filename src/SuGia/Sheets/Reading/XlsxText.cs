using System.Xml;

namespace SuGia.Sheets;

/// <summary>Gathers the text inside one element, never more than a cell may hold.</summary>
internal sealed class XlsxText
{
    /// <summary>Stands for a shared string over the bound: no real one is as long.</summary>
    public static readonly string TooLong = new('\uFFFD', SheetLimits.CellCharacters + 1);

    private readonly char[] room = new char[SheetLimits.CellCharacters + 1];
    private int length;

    public bool IsTooLong => length > SheetLimits.CellCharacters;

    public bool HasFormula { get; private set; }

    public ReadOnlySpan<char> Span => room.AsSpan(0, length);

    public override string ToString() => length == 0 ? "" : XlsxTexts.Unescaped(new(Span));

    /// <summary>Takes v and t below the element that the reader stands on; pronunciation aids (rPh) are not text.</summary>
    public void ReadChildren(XmlReader xml)
    {
        (length, HasFormula) = (0, false);
        if (xml.IsEmptyElement)
        {
            return;
        }

        var (depth, isInside, aidDepth) = (xml.Depth, false, int.MaxValue);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                aidDepth = xml.LocalName == "rPh" ? xml.Depth : xml.Depth <= aidDepth ? int.MaxValue : aidDepth;
                isInside = aidDepth == int.MaxValue && xml.LocalName is "v" or "t";
                HasFormula |= xml.LocalName == "f";
            }
            else if (isInside && xml.IsText)
            {
                Append(xml);
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isInside = false;
            }
        }
    }

    private void Append(XmlReader xml)
    {
        while (length < room.Length && xml.ReadValueChunk(room, length, room.Length - length) is > 0 and var read)
        {
            length += read;
        }
    }
}
