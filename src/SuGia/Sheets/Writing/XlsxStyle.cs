namespace SuGia.Sheets;

/// <summary>Cell styles of the workbooks that we write; their order is that of the cellXfs in <see cref="XlsxParts"/>.</summary>
internal enum XlsxStyle : byte
{
    Plain,
    Header,
    Day,
    Whole,
    Text,
    Fault,
    Wrapped,
}
